pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The scale of pain: its numbers, the words of both ends below them, and what becomes of the number.
Item {
    id: sheet

    readonly property int columns: Kiosk.sheetColumns
    readonly property int cell: Math.floor((width - (columns - 1) * Look.gap) / columns)

    Column {
        width: parent.width
        spacing: Look.gap

        Flow {
            width: parent.width
            spacing: Look.gap

            Repeater {
                model: sheet.visible ? Kiosk.stops : null
                delegate: ScaleNumber {
                    required property string label
                    required property int target

                    text: label
                    font: Kiosk.sheetLesser === "" ? Look.heading : Look.headingOf(Kiosk.sheetLesser)
                    width: sheet.cell
                    height: Kiosk.sheetPicturePx
                    onClicked: Learn.rate(target)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Look.gap

            Repeater {
                model: sheet.visible ? Kiosk.cards : null
                delegate: Item {
                    id: end
                    required property int index
                    required property string heading
                    required property string glyph
                    required property int tall
                    // The second word stands at the other end of the numbers.
                    readonly property bool trailing: index === 1

                    width: index < 2 ? Math.floor((sheet.width - Look.gap) / 2) : sheet.width
                    height: tall

                    Row {
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: end.trailing ? undefined : parent.left
                        anchors.right: end.trailing ? parent.right : undefined
                        spacing: Look.closeGap

                        Glyph {
                            text: end.glyph
                            width: Look.icon
                            color: Look.accent
                            anchors.verticalCenter: parent.verticalCenter
                        }
                        Both {
                            width: Math.min(natural, end.width - Look.icon - Look.closeGap)
                            said: end.heading
                            font: Kiosk.sheetLesser === "" ? Look.strong : Look.reading(Kiosk.sheetLesser, true)
                            anchors.verticalCenter: parent.verticalCenter
                        }
                    }
                }
            }
        }
    }
}
