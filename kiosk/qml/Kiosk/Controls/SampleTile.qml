pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// A choice drawn as its own sample, with its word below and a check mark where it is in force.
T.AbstractButton {
    id: tile

    required property bool chosen
    property color paper: Look.card
    property color ink: Look.ink
    default property alias drawing: drawn.data

    implicitHeight: caption.y + caption.height
    focusPolicy: Qt.TabFocus
    Accessible.name: caption.text
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Item {
        Surface {
            id: sample
            width: parent.width
            height: Look.sampleHigh
            color: tile.down ? tile.ink : tile.paper
            border.color: tile.chosen ? Look.accent : Look.edge
            border.width: tile.chosen ? Look.stroke * 3 : Look.stroke

            FocusFrame {
                visible: tile.visualFocus
            }
            Row {
                anchors.centerIn: parent
                spacing: Look.closeGap

                Glyph {
                    visible: tile.chosen
                    text: Look.glyph("check")
                    color: tile.down ? tile.paper : tile.ink
                    anchors.verticalCenter: parent.verticalCenter
                }
                Item {
                    id: drawn
                    width: childrenRect.width
                    height: childrenRect.height
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
        Both {
            id: caption
            y: sample.height + Look.closeGap
            width: parent.width
            said: tile.text
            font: Look.label
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
