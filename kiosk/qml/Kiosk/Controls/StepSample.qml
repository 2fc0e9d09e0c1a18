pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge

// An icon, and how many of its steps are taken, as a row of bars that grow.
Row {
    id: sample

    required property string glyph
    required property int level
    required property int steps
    required property color ink
    readonly property int bar: Math.max(Look.stroke * 2, Math.round(Look.icon / 7))

    spacing: Look.closeGap

    Glyph {
        text: sample.glyph
        color: sample.ink
        anchors.verticalCenter: parent.verticalCenter
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.stroke

        Repeater {
            model: sample.steps
            delegate: Item {
                id: cell
                required property int index
                width: sample.bar
                height: Look.icon

                Rectangle {
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    height: Math.round(parent.height * (cell.index + 2) / (sample.steps + 1))
                    color: cell.index <= sample.level ? sample.ink : "transparent"
                    border.color: sample.ink
                    border.width: Look.stroke / 2
                }
            }
        }
    }
}
