pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The staff's screens: a heading with the time that is left, and up to three columns of rows.
Item {
    id: screen

    readonly property bool pad: Staff.sheet === "pad"
    readonly property int head: pad && Staff.keysBeside ? Staff.wide : width

    Words {
        id: title
        anchors { left: parent.left; top: parent.top }
        width: Staff.lockUnder ? screen.head : screen.head - lock.width - Look.gap
        text: Staff.title
        font: Look.title
        Accessible.role: Accessible.Heading
    }
    Row {
        id: lock
        anchors.left: parent.left
        anchors.leftMargin: Staff.lockUnder ? 0 : title.width + Look.gap
        anchors.verticalCenter: Staff.lockUnder ? undefined : title.verticalCenter
        anchors.top: Staff.lockUnder ? title.bottom : undefined
        spacing: Look.closeGap

        Glyph {
            text: Look.glyph("lock")
            color: Look.softInk
            width: Look.icon
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: Staff.closes
            font: Look.small
            color: Look.softInk
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Words {
        id: lead
        anchors { left: parent.left; right: parent.right; top: title.bottom }
        visible: text !== ""
        text: Staff.lead
        color: Look.softInk
    }
    Row {
        id: columns

        readonly property int tallest: Math.max(first.need, second.need, third.need)

        anchors { left: parent.left; top: lead.visible ? lead.bottom : Staff.lockUnder ? lock.bottom : title.bottom; topMargin: Look.gap }
        visible: Staff.sheet !== "touch"
        spacing: Look.gap

        StaffColumn { id: first; rows: Staff.first; least: columns.tallest }
        StaffColumn { id: second; rows: Staff.second; least: columns.tallest }
        StaffColumn { id: third; rows: Staff.third; least: columns.tallest }
    }
    Item {
        anchors { right: parent.right; bottom: parent.bottom }
        width: pad.width
        height: pad.height
        visible: screen.pad && Staff.key > 0

        StaffPad { id: pad }
    }
    StaffCrosses {
        anchors { left: parent.left; right: parent.right; top: lead.bottom; bottom: parent.bottom; topMargin: Look.gap }
        visible: Staff.sheet === "touch"
    }
}
