import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Bridge
import Kiosk.Controls

// The one window: bars that never move, and one screen between them.
ApplicationWindow {
    id: window

    readonly property int air: Math.round(Look.margin * 0.5)

    // The other screens are made once the first one stands, so that the first one stands sooner. By component and never
    // by "source": a file that is loaded while Python waits for its own change to be shown waits for Python in turn.
    property bool warm: false
    // A heartbeat turns it over, and each rest after a movement.
    property bool beat: false

    title: Kiosk.clinicName
    color: Look.paper
    font: Look.body
    LayoutMirroring.enabled: Kiosk.rightToLeft
    LayoutMirroring.childrenInherit: true

    NumberAnimation {
        id: slide
        objectName: "motion"
        target: middle
        property: "slid"
        to: 0
        duration: 160
        easing.type: Easing.OutCubic
    }
    Connections {
        target: Kiosk
        function onTurned(onward: bool): void {
            slide.from = onward ? Look.slide : -Look.slide;
            slide.restart();
        }
    }
    Timer {
        interval: 50
        running: window.visible
        onTriggered: window.warm = true
    }
    // Comes and goes with each visit, so that the whole window is painted anew: of what has moved the software renderer
    // may leave an edge standing, paler than an eye sees.
    Rectangle {
        anchors.fill: parent
        color: Look.paper
        visible: Kiosk.fresh
    }
    Words {
        // Lower mode leaves the top of a tall screen to whoever stands there.
        anchors { horizontalCenter: parent.horizontalCenter; bottom: reach.top; bottomMargin: Look.margin }
        visible: reach.height < window.height && Look.portrait
        width: parent.width - 2 * Look.margin
        text: Kiosk.clinicName
        font: Look.title
        color: Look.accent
        horizontalAlignment: Text.AlignHCenter
    }
    Item {
        id: reach
        objectName: "reach"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.min(Look.high, window.height)

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
                objectName: "middle"

                // How far a page that comes in still has to go, px.
                property int slid: 0

                anchors { left: parent.left; right: parent.right; top: noteBar.bottom; bottom: bottomBar.top }
                anchors { leftMargin: Look.margin + slid; rightMargin: Look.margin - slid; topMargin: window.air + Kiosk.shift; bottomMargin: window.air }

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
                    visible: ["page", "check", "normal", "unwell", "keys"].includes(Kiosk.screen)
                    active: visible || window.warm
                    sourceComponent: SheetScreen {}
                }
                Loader {
                    anchors.fill: parent
                    visible: Kiosk.screen === "comfort"
                    active: visible || window.warm
                    sourceComponent: ComfortScreen {}
                }
                Loader {
                    anchors.fill: parent
                    visible: Kiosk.screen === "staff"
                    active: visible
                    sourceComponent: StaffScreen {}
                }
                Loader {
                    anchors.fill: parent
                    visible: Kiosk.screen === "take"
                    active: visible || window.warm
                    sourceComponent: TakeScreen {}
                }
            }
            BottomBar {
                id: bottomBar
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                visible: Kiosk.screen !== "staff"
            }
            Loader {
                anchors.fill: bottomBar
                visible: Kiosk.screen === "staff"
                active: visible
                sourceComponent: StaffBar {}
            }
        }
        Loader {
            anchors.fill: parent
            visible: Kiosk.asking
            active: visible || window.warm
            sourceComponent: IdleQuestion {}
        }
    }
    SpokenMark {
        anchors.fill: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
    }
    DimLayer {
        anchors.fill: parent
        visible: Night.dimmed
    }
    // What nobody sees comes and goes, so that a frame holds a change: see Waker in kiosk/bridge/heart.py.
    Rectangle {
        objectName: "beat"
        anchors { left: parent.left; top: parent.top }
        width: Look.stroke
        height: Look.stroke
        color: Look.paper
        opacity: 0.002
        visible: window.beat
    }
}
