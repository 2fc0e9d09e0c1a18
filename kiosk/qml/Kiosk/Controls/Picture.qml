import QtQuick
import Kiosk.Bridge

// A picture of the kiosk in the colours of the contrast in force. It never mirrors: left stays left.
Image {
    required property string name

    source: name === "" ? "" : "image://pictures/" + Look.scheme + "/" + name
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectFit
    mirror: false
    Accessible.ignored: true
}
