import QtQuick
import Kiosk.Bridge

// The rounded ground that buttons, tiles and cards stand on.
Rectangle {
    radius: Look.radius
    color: Look.card
    border.width: Look.stroke
    border.color: Look.edge
}
