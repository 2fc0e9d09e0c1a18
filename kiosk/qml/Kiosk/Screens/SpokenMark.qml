pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge

// A frame and a thick line under the word that is being read aloud. It hides nothing and moves nothing.
Item {
    id: mark

    Repeater {
        model: Speech.marks
        delegate: Item {
            id: word
            required property rect modelData
            x: modelData.x - Look.stroke * 2
            y: modelData.y
            width: modelData.width + Look.stroke * 4
            height: modelData.height

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.color: Look.accent
                border.width: Look.stroke
                radius: Look.stroke * 3
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: Look.stroke * 3
                color: Look.accent
            }
        }
    }
}
