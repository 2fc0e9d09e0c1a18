import QtQuick
import Kiosk.Bridge

// The frame round the control that the keys have reached: outside it, so that nothing moves when it comes.
Rectangle {
    property int round: Look.radius

    anchors.fill: parent
    anchors.margins: -Look.frameAir - Look.frame
    radius: round + Look.frameAir + Look.frame
    color: "transparent"
    border.color: Look.ink
    border.width: Look.frame
}
