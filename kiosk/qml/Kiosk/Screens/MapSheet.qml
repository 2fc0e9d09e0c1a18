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
            anchors.centerIn: parent
            width: Math.min(frame.width - 2 * Look.closeGap, (frame.height - 2 * Look.closeGap) * sheet.ratio)
            height: width / sheet.ratio
            name: Kiosk.sheetPicture
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
