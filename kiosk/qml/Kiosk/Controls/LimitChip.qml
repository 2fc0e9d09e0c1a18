import QtQuick
import Kiosk.Bridge

// A time limit as a moment: "Until Monday, 2:30 PM".
Item {
    id: chip

    required property string said
    required property int room
    property font font: Look.strong

    width: room
    height: ground.height

    Rectangle {
        id: ground
        anchors.left: parent.left
        width: Math.min(chip.room, caption.natural + Look.icon + 3 * Look.closeGap)
        height: Math.max(Look.icon, caption.height) + 2 * Look.closeGap
        radius: Look.radius / 2
        color: Look.blueTint
        border.width: Look.stroke
        border.color: Look.blueTint
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Look.closeGap
        spacing: Look.closeGap

        Glyph {
            text: Look.glyph("clock")
            color: Look.blue
            width: Look.icon
            anchors.verticalCenter: parent.verticalCenter
        }
        Both {
            id: caption
            width: Math.min(natural, chip.room - Look.icon - 3 * Look.closeGap)
            said: chip.said
            font: chip.font
            color: Look.blue
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
