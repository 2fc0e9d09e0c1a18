pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge

// A little screen: where its content stands, how big its button is, and whether its page slides in.
Item {
    id: sample

    required property string kind
    required property color paper
    required property color ink
    readonly property bool big: kind === "big"
    readonly property bool low: kind === "low"
    readonly property int unit: Math.round(height / 12)

    width: Math.round(height * 0.9)
    height: Math.round(Look.sampleHigh * 0.74)

    Rectangle {
        anchors.fill: parent
        radius: sample.unit
        color: sample.paper
        border.color: sample.ink
        border.width: Look.stroke
    }
    Column {
        visible: !sample.big && sample.kind !== "still"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: sample.unit * 2; rightMargin: sample.unit * 2 }
        anchors.topMargin: sample.low ? sample.unit * 5 : sample.unit * 2
        spacing: sample.unit

        Repeater {
            model: sample.low ? 1 : 2
            delegate: Rectangle {
                width: parent ? parent.width : 0
                height: Math.round(sample.unit * 1.4)
                color: sample.ink
            }
        }
    }
    Rectangle {
        visible: sample.kind !== "still"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        anchors.bottomMargin: sample.unit * 2
        width: sample.big ? parent.width - sample.unit * 4 : Math.round(parent.width * 0.4)
        height: sample.unit * (sample.big ? 6 : 2)
        radius: sample.unit
        color: sample.ink
    }
    Rectangle {
        visible: sample.kind === "still"
        anchors.centerIn: parent
        width: sample.unit * 5
        height: width
        color: sample.ink
    }
}
