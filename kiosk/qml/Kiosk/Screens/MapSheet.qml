pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The body map and what its two marks mean: beside it, below it, or as a legend where it stands alone.
Item {
    id: sheet

    readonly property bool side: Kiosk.sheetLayout === "map-side"
    readonly property int pictureWidth: Kiosk.sheetPicturePx
    readonly property real ratio: 640 / 760

    Surface {
        id: frame
        border.color: Look.line
        anchors.left: parent.left
        anchors.top: parent.top
        width: sheet.side ? sheet.pictureWidth : sheet.width
        height: sheet.side ? sheet.height : Math.min(sheet.pictureWidth, sheet.height)

        Picture {
            id: map
            anchors.centerIn: parent
            width: Math.min(frame.width - 2 * Look.closeGap, (frame.height - 2 * Look.closeGap) * sheet.ratio)
            height: width / sheet.ratio
            name: Kiosk.sheetPicture
        }
        // Which side is which, in the two upper corners that every body map leaves free, and in the air beside it. They
        // stay there in every language, as the picture does.
        Item {
            id: sides
            readonly property int free: Math.floor(map.width * 0.27)
            readonly property int room: free + (width - map.width) / 2

            anchors { fill: parent; margins: Look.closeGap }
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            visible: Kiosk.sheetSides.length === 2 && Math.max(left.implicitWidth, right.implicitWidth) <= room

            Words {
                id: left
                anchors { left: parent.left; top: parent.top }
                width: sides.room
                text: Kiosk.sheetSides.length === 2 ? Kiosk.sheetSides[0] : ""
                font: Look.label
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
            }
            Words {
                id: right
                anchors { right: parent.right; top: parent.top }
                width: sides.room
                text: Kiosk.sheetSides.length === 2 ? Kiosk.sheetSides[1] : ""
                font: Look.label
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.NoWrap
            }
        }
    }
    CardFlow {
        anchors.right: parent.right
        anchors.top: sheet.side ? parent.top : frame.bottom
        anchors.topMargin: sheet.side ? 0 : Look.gap
        anchors.bottom: parent.bottom
        width: sheet.side ? sheet.width - sheet.pictureWidth - Look.gap : sheet.width
        columns: 1
    }
}
