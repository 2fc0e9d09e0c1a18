pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// A choice drawn as its own sample: letters in the size or the colours it stands for, and its word.
T.AbstractButton {
    id: tile

    required property bool chosen
    required property font sampleFont
    required property color paper
    required property color ink
    readonly property int tall: caption.y + caption.height

    implicitHeight: tall
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Item {
        Surface {
            id: sample
            width: parent.width
            height: Math.max(Look.navigation, Look.tileIcon)
            color: tile.pressed ? tile.ink : tile.paper
            border.color: tile.chosen ? Look.accent : Look.edge
            border.width: tile.chosen || tile.visualFocus ? Look.stroke * 3 : Look.stroke

            Row {
                anchors.centerIn: parent
                spacing: Look.closeGap

                Glyph {
                    visible: tile.chosen
                    text: Look.glyph("check")
                    color: tile.pressed ? tile.paper : tile.ink
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    //: Two sample letters that show a text size or a contrast. Use two letters of your script.
                    text: qsTranslate("Comfort", "Aa")
                    font: tile.sampleFont
                    color: tile.pressed ? tile.paper : tile.ink
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }
        }
        Words {
            id: caption
            y: sample.height + Look.closeGap
            width: parent.width
            text: tile.text
            font: Look.label
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
