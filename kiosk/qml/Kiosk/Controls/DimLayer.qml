import QtQuick

// Lies over the whole window outside opening hours: the screen is still there, but spares the panel and the room.
Rectangle {
    color: "black"
    opacity: 0.82
    Accessible.ignored: true
}
