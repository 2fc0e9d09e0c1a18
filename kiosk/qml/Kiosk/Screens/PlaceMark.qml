pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Where a page stands in its section, and which of its screens this is.
Row {
    // Wide enough that a dot is no digit of the number before it: in Arabic script a dot is a zero.
    spacing: Look.gap

    Both {
        //: Where a page stands: name of the section, number of the page, number of pages. Care at home · 1 of 4
        said: qsTranslate("Page", "%1 · %2 of %3").arg(Kiosk.sheetPlace).arg(Kiosk.sheetStep).arg(Kiosk.sheetSteps)
        english: Beside.place
        width: natural
        font: Look.small
        color: Look.softInk
        wrapMode: Text.NoWrap
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.closeGap
        // More dots than the heading has room for say nothing: the button "More" does.
        visible: Kiosk.sheetParts > 1 && Kiosk.sheetParts <= 5

        Repeater {
            model: Kiosk.sheetParts
            delegate: Rectangle {
                required property int index
                width: Math.round(Look.icon * 0.4)
                height: width
                radius: width / 2
                color: index < Kiosk.sheetPart ? Look.accent : "transparent"
                border.width: Look.stroke
                border.color: Look.accent
            }
        }
    }
}
