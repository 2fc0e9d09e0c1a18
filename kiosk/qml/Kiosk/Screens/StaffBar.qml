import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The staff's bottom bar: back, more, and the patient's turn.
Rectangle {
    id: bar

    height: Look.bottomBar
    color: Look.card

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Look.stroke
        color: Look.line
    }
    BarButton {
        anchors { left: parent.left; leftMargin: Look.margin; verticalCenter: parent.verticalCenter }
        text: Staff.sheet === "pad" ? qsTranslate("Bar", "Close") : qsTranslate("Bar", "Back")
        glyph: Staff.sheet === "pad" ? Look.glyph("close") : Look.glyph(mirrored ? "arrow-right" : "arrow-left")
        onClicked: Staff.act("back")
    }
    Row {
        anchors { right: parent.right; rightMargin: Look.margin; verticalCenter: parent.verticalCenter }
        spacing: Look.gap

        BarButton {
            visible: Staff.parts > 1
            text: qsTranslate("Bar", "More")
            glyph: Look.glyph("plus")
            manner: "tint"
            onClicked: Staff.more()
        }
        BarButton {
            visible: Staff.sheet !== "pad"
            //: Bottom bar of the staff's screens: the patient takes over.
            text: qsTranslate("Pad", "Hand to patient")
            glyph: Look.glyph(mirrored ? "arrow-left" : "arrow-right")
            // A change that is not saved would be lost: there "Save" alone is dark.
            manner: Staff.sheet === "setting" ? "tint" : "solid"
            trailing: true
            onClicked: Staff.act("hand")
        }
    }
}
