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
            anchors.verticalCenterOffset: sides.over / 2
            width: Math.max(0, Math.min(sides.width, (sides.height - sides.over) * sheet.ratio))
            height: width / sheet.ratio
            name: Kiosk.sheetPicture
        }
        // Which side is which, in the two upper corners that every body map leaves free, and in the air beside it; where
        // that is too narrow, in a line of their own over it. They stay there in every language, as the picture does.
        Item {
            id: sides
            readonly property real wholeMap: Math.min(width, height * sheet.ratio)
            readonly property int corner: Math.floor(wholeMap * 0.27) + (width - wholeMap) / 2
            readonly property bool above: Math.max(leftSize.advanceWidth, rightSize.advanceWidth) > corner
            // Two long words stand one above the other, each at its own side.
            readonly property bool stacked: above && left.implicitWidth + right.implicitWidth + Look.closeGap > width
            readonly property int over: visible && above ? left.implicitHeight * (stacked ? 2 : 1) : 0
            readonly property bool fits: above ? Math.max(left.implicitWidth, right.implicitWidth) <= width
                : Math.max(left.implicitWidth, right.implicitWidth) <= corner

            anchors { fill: parent; margins: Look.closeGap }
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            visible: Kiosk.sheetSides.length === 2 && fits

            TextMetrics {
                id: leftSize
                font: Look.label
                text: left.text
            }
            TextMetrics {
                id: rightSize
                font: Look.label
                text: right.text
            }
            Words {
                id: left
                anchors { left: parent.left; top: parent.top }
                width: sides.above ? Math.ceil(implicitWidth) : sides.corner
                text: Kiosk.sheetSides.length === 2 ? Kiosk.sheetSides[0] : ""
                font: sides.above ? Look.note : Look.label
                horizontalAlignment: sides.above ? Text.AlignLeft : Text.AlignRight
                wrapMode: Text.NoWrap
            }
            Words {
                id: right
                anchors { right: parent.right; top: parent.top; topMargin: sides.stacked ? left.implicitHeight : 0 }
                width: sides.above ? Math.ceil(implicitWidth) : sides.corner
                text: Kiosk.sheetSides.length === 2 ? Kiosk.sheetSides[1] : ""
                font: sides.above ? Look.note : Look.label
                horizontalAlignment: sides.above ? Text.AlignRight : Text.AlignLeft
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
