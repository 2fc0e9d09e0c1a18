import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Bridge

// The one window: bars that never move, and one screen between them.
ApplicationWindow {
    id: window

    readonly property int air: Math.round(Look.margin * 0.5)

    // The other screens are made once the first one stands, so that the first one stands sooner. By component and never
    // by "source": a file that is loaded while Python waits for its own change to be shown waits for Python in turn.
    property bool warm: false

    title: Kiosk.clinicName
    color: Look.paper
    font: Look.body
    LayoutMirroring.enabled: Kiosk.rightToLeft
    LayoutMirroring.childrenInherit: true

    Timer {
        interval: 50
        running: window.visible
        onTriggered: window.warm = true
    }
    Item {
        id: visit
        anchors.fill: parent
        visible: !Kiosk.asking

        TopBar {
            id: topBar
            anchors { left: parent.left; right: parent.right; top: parent.top }
        }
        NoteBar {
            id: noteBar
            anchors { left: parent.left; right: parent.right; top: topBar.bottom }
        }
        Item {
            id: middle
            anchors { left: parent.left; right: parent.right; top: noteBar.bottom; bottom: bottomBar.top }
            anchors { leftMargin: Look.margin; rightMargin: Look.margin; topMargin: window.air + Kiosk.shift; bottomMargin: window.air }

            LanguageScreen {
                anchors.fill: parent
                visible: Kiosk.screen === "welcome" || Kiosk.screen === "language"
            }
            Loader {
                anchors.fill: parent
                visible: Kiosk.screen === "home"
                active: visible || window.warm
                sourceComponent: HomeScreen {}
            }
            Loader {
                anchors.fill: parent
                visible: Kiosk.screen === "page" || Kiosk.screen === "unwell"
                active: visible || window.warm
                sourceComponent: SheetScreen {}
            }
            Loader {
                anchors.fill: parent
                visible: Kiosk.screen === "comfort"
                active: visible || window.warm
                sourceComponent: ComfortScreen {}
            }
        }
        BottomBar {
            id: bottomBar
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
    }
    Loader {
        anchors.fill: parent
        visible: Kiosk.asking
        active: visible || window.warm
        sourceComponent: IdleQuestion {}
    }
}
