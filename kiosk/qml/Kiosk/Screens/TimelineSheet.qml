pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The stops of a timeline in a row, and below them what the chosen one holds.
Item {
    id: sheet

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: strip.stop / 2
        anchors.rightMargin: strip.stop / 2
        anchors.top: parent.top
        anchors.topMargin: Look.navigation / 2 - height / 2
        height: Look.stroke * 3
        color: Look.accent
    }
    Row {
        id: strip

        readonly property int stop: Math.floor((sheet.width + Look.gap) / Math.max(1, stops.count)) - Look.gap

        spacing: Look.gap
        anchors.left: parent.left
        anchors.top: parent.top

        Repeater {
            id: stops
            model: sheet.visible ? Kiosk.stops : null
            delegate: TimelineStop {
                required property string label
                required property int target

                text: label
                labels: Kiosk.sheetLabels
                width: strip.stop
                onClicked: Kiosk.showItem(target)
            }
        }
    }
    CardFlow {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Kiosk.sheetPicturePx
        columns: 1
    }
}
