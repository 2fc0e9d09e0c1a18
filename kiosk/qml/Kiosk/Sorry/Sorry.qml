pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// What stands when nothing else is right. It needs no leaflet, no translation, no icon and no other file of the kiosk.
ApplicationWindow {
    id: window

    property string emergencyNumber: ""
    property string clinicPhone: ""
    property real pxPerMm: 4
    // A heartbeat turns it over, and each rest after a movement.
    property bool beat: false
    // Of each other language that could be read, its words by the English ones.
    property list<var> tongues: []
    // Whose signs stand here: 0 is English, then the others, one after another.
    property int turn: 0
    //: Shown when the kiosk cannot show its pages.
    readonly property string heading: QT_TRANSLATE_NOOP("Sorry", "Sorry, this screen is not working. Please ask a nurse.")
    readonly property int body: Math.round(Math.min(7.8 * pxPerMm, height / 24))
    readonly property color ink: "#12242B"
    readonly property color red: "#6E0710"
    readonly property list<string> signs: [
        //: A sign to call the emergency number.
        QT_TRANSLATE_NOOP("Sorry", "It is hard to breathe, or your face or throat swells."),
        //: A sign to call the emergency number.
        QT_TRANSLATE_NOOP("Sorry", "You have chest pain, you faint, or you have a fit."),
        //: A sign to call the emergency number.
        QT_TRANSLATE_NOOP("Sorry", "You are numb between your legs, or both legs are weak."),
        //: A sign to call the emergency number.
        QT_TRANSLATE_NOOP("Sorry", "You cannot hold or pass urine (pee), or you cannot hold stool (poo)."),
        //: A sign to call the emergency number.
        QT_TRANSLATE_NOOP("Sorry", "Bleeding does not stop, or you have the worst headache of your life.")
    ]

    function said(english: string): string {
        const found = turn > 0 ? tongues[turn - 1][english] : undefined;
        return found === undefined ? english : found;
    }

    color: "#F6F2EA"

    Timer {
        objectName: "turns"
        interval: 20000
        repeat: true
        running: window.tongues.length > 0
        onTriggered: window.turn = (window.turn + 1) % (window.tongues.length + 1)
    }

    // What nobody sees comes and goes with each heartbeat, so that a frame holds a change: see Main.qml.
    Rectangle {
        anchors { left: parent.left; top: parent.top }
        width: window.pxPerMm
        height: window.pxPerMm
        color: window.ink
        opacity: 0.002
        visible: window.beat
    }
    Column {
        id: words
        objectName: "words"
        anchors.centerIn: parent
        // The last screen there is may be smaller than wished, but never cut.
        scale: Math.min(1, (window.height - window.body) / Math.max(1, implicitHeight))
        width: parent.width - 4 * window.body
        spacing: window.body * 0.6

        Label {
            width: parent.width
            wrapMode: Text.WordWrap
            font { pixelSize: window.body * 1.5; bold: true }
            color: window.ink
            text: window.heading
        }
        Repeater {
            model: window.tongues
            delegate: Label {
                required property var modelData
                width: window.width - 4 * window.body
                wrapMode: Text.WordWrap
                font { pixelSize: window.body; bold: true }
                color: window.ink
                text: modelData[window.heading] ?? ""
                visible: text !== ""
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.WordWrap
            font { pixelSize: window.body * 1.3; bold: true }
            color: window.red
            text: window.emergencyNumber !== ""
                //: %1 is the emergency number.
                ? window.said(QT_TRANSLATE_NOOP("Sorry", "Call %1 now if:")).arg("\u2066" + window.emergencyNumber + "\u2069")
                //: Stands where the clinic's file does not tell the emergency number.
                : window.said(QT_TRANSLATE_NOOP("Sorry", "Call your emergency number now if:"))
        }
        Repeater {
            model: window.signs
            delegate: Label {
                id: sign
                required property string modelData
                // Where Arabic begins: the words themselves tell.
                readonly property bool fromRight: horizontalAlignment === Text.AlignRight
                width: window.width - 4 * window.body
                leftPadding: fromRight ? 0 : window.body
                rightPadding: fromRight ? window.body : 0
                wrapMode: Text.WordWrap
                font.pixelSize: window.body
                color: window.red
                text: window.said(modelData)

                Label {
                    anchors { left: parent.left; right: parent.right }
                    horizontalAlignment: sign.fromRight ? Text.AlignRight : Text.AlignLeft
                    font.pixelSize: window.body
                    color: window.red
                    text: "•"
                    Accessible.ignored: true
                }
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.WordWrap
            font { pixelSize: window.body; bold: true }
            color: window.ink
            text: window.clinicPhone !== ""
                //: %1 is the clinic's phone number.
                ? window.said(QT_TRANSLATE_NOOP("Sorry", "For anything else call us: %1")).arg("\u2066" + window.clinicPhone + "\u2069")
                //: Stands where the clinic's file does not tell its number.
                : window.said(QT_TRANSLATE_NOOP("Sorry", "For anything else ask a nurse before you go home."))
        }
    }
}
