pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// A card of rows; the core has laid them so that they fit.
Surface {
    id: card

    required property QtObject rows
    property int least: 0
    readonly property int count: list.count
    readonly property int need: count > 0 ? stack.height + 2 * Look.padding : 0

    visible: count > 0
    width: Staff.wide
    height: Math.max(need, least)
    border.color: Look.line

    Column {
        id: stack
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Look.padding }

        Repeater {
            id: list
            model: card.rows
            delegate: StaffRow {
                width: stack.width
            }
        }
    }
}
