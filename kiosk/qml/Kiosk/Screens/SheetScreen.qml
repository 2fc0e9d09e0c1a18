import QtQuick
import Kiosk.Bridge

// One part of one page of the leaflet, in the layout that the flow has chosen.
Item {
    id: screen

    readonly property string layout: Kiosk.sheetLayout

    SheetHeading {
        id: heading
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    Item {
        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom }
        anchors.topMargin: heading.visible ? Math.round(Look.gap * 0.7) : 0

        CardFlow {
            anchors.fill: parent
            visible: screen.visible && screen.layout === "grid"
        }
        ChoiceFlow {
            anchors.fill: parent
            visible: screen.visible && screen.layout === "choices"
        }
        ScaleSheet {
            anchors.fill: parent
            visible: screen.visible && screen.layout === "scale"
        }
        TimelineSheet {
            anchors.fill: parent
            visible: screen.visible && screen.layout === "timeline"
        }
        MapSheet {
            anchors.fill: parent
            visible: screen.visible && screen.layout.startsWith("map")
        }
    }
}
