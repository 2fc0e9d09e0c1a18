pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// One of the two ways through the leaflet: touching it begins to read.
T.AbstractButton {
    id: tile

    required property string glyph
    readonly property int room: width - 2 * Look.padding - Look.icon - Look.closeGap

    focusPolicy: Qt.TabFocus
    Accessible.name: caption.text

    FocusFrame {
        visible: tile.visualFocus
    }

    background: Surface {
        color: tile.down ? Look.pressed : Look.tint
        border.color: Look.edge
        border.width: Look.stroke
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Look.closeGap

            Glyph {
                text: tile.glyph
                color: tile.down ? Look.onPressed : Look.onTint
                width: Look.icon
                anchors.verticalCenter: parent.verticalCenter
            }
            Both {
                id: caption
                width: Math.min(natural, tile.room)
                said: tile.text
                font: Look.label
                color: tile.down ? Look.onPressed : Look.onTint
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
