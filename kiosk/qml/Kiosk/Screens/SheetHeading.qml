import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The heading of a page: its title, where it stands in its section, and one line under it.
Item {
    id: heading

    readonly property color strong: Kiosk.sheetTone === "red" ? Look.red : Kiosk.sheetTone === "amber" ? Look.amber
        : Kiosk.sheetTone === "green" ? Look.green : Look.ink
    readonly property bool level: Kiosk.sheetTone !== "plain"
    readonly property int markWidth: Kiosk.sheetIcon !== "" ? Look.icon * 2 : 0
    readonly property bool above: Kiosk.sheetPlace !== "" && !Kiosk.sheetBeside

    // Where it has had a screen of its own the cards stand without it.
    visible: Kiosk.sheetTitle !== ""
    implicitHeight: visible ? words.height : 0

    Column {
        id: words
        width: parent.width

        Item {
            visible: heading.above
            width: parent.width
            height: aboveMark.height

            PlaceMark {
                id: aboveMark
                anchors.left: parent.left
            }
        }
        Item {
            width: parent.width
            height: Math.max(titleRow.height, besideMark.visible ? besideMark.height : 0)

            Row {
                id: titleRow
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter

                Glyph {
                    visible: Kiosk.sheetIcon !== ""
                    text: Kiosk.sheetIcon
                    font: Look.headingGlyphFont
                    color: heading.strong
                    horizontalAlignment: Text.AlignLeft
                    width: heading.markWidth
                    anchors.verticalCenter: parent.verticalCenter
                }
                Both {
                    id: title
                    width: heading.width - heading.markWidth - (Kiosk.sheetBeside ? besideMark.width + Look.gap : 0)
                    said: Kiosk.sheetTitle
                    font: Kiosk.sheetTitleLesser !== "" ? Look.headingOf(Kiosk.sheetTitleLesser)
                        : Kiosk.sheetSmall ? Look.heading : Look.title
                    color: heading.strong
                    Accessible.role: Accessible.Heading
                }
            }
            PlaceMark {
                id: besideMark
                visible: Kiosk.sheetBeside
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Both {
            visible: text !== ""
            width: parent.width
            said: Kiosk.sheetLead
            topPadding: title.tongues.length > 1 ? Look.closeGap : 0
            font: Kiosk.sheetTitleLesser !== "" ? Look.reading(Kiosk.sheetTitleLesser, heading.level)
                : heading.level ? Look.strong : Look.body
            color: heading.level ? heading.strong : Look.softInk
        }
    }
}
