pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The sections of the leaflet as tiles.
Item {
    id: screen

    Column {
        id: heading
        width: parent.width

        Both {
            visible: text !== ""
            width: parent.width
            said: Kiosk.title
            font: Look.title
            Accessible.role: Accessible.Heading
        }
        Both {
            visible: text !== ""
            width: parent.width
            said: Kiosk.lead
            color: Look.softInk
        }
    }
    Flow {
        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom }
        anchors.topMargin: heading.height > 0 ? Math.round(Look.gap * 0.7) : 0
        spacing: Look.gap

        Repeater {
            model: Kiosk.screen === "home" ? Kiosk.tiles : null
            delegate: Tile {
                required property string title
                required property int target
                required property int tall
                required property int columns
                required property string code

                text: title
                width: Math.floor((screen.width - (columns - 1) * Look.gap) / columns)
                height: tall
                onClicked: code === "" ? Kiosk.openStop(target) : code === "take" ? Take.open() : Learn.open(code)
            }
        }
    }
}
