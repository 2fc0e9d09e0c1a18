pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// What stands when nothing else is right. It needs no leaflet, no translation, no icon and no other file of the kiosk.
ApplicationWindow {
    id: window

    property string emergencyNumber: ""
    property string clinicPhone: ""
    property real pxPerMm: 4
    // A heartbeat turns it over.
    property bool beat: false
    // The heading in the other languages that could be read.
    property list<string> otherHeadings: []
    readonly property int body: Math.round(Math.min(7.8 * pxPerMm, height / 24))
    readonly property color ink: "#12242B"
    readonly property color red: "#6E0710"
    readonly property list<string> signs: [
        //: A sign to call the emergency number.
        qsTranslate("Sorry", "It is hard to breathe, or your face or throat swells."),
        //: A sign to call the emergency number.
        qsTranslate("Sorry", "You have chest pain, you faint, or you have a fit."),
        //: A sign to call the emergency number.
        qsTranslate("Sorry", "You are numb between your legs, or both legs are weak."),
        //: A sign to call the emergency number.
        qsTranslate("Sorry", "You cannot hold or pass urine (pee), or you cannot hold stool (poo)."),
        //: A sign to call the emergency number.
        qsTranslate("Sorry", "Bleeding does not stop, or you have the worst headache of your life.")
    ]

    color: "#F6F2EA"

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
            //: Shown when the kiosk cannot show its pages.
            text: qsTranslate("Sorry", "Sorry, this screen is not working. Please ask a nurse.")
        }
        Repeater {
            model: window.otherHeadings
            delegate: Label {
                required property string modelData
                width: window.width - 4 * window.body
                wrapMode: Text.WordWrap
                font { pixelSize: window.body; bold: true }
                color: window.ink
                text: modelData
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.WordWrap
            font { pixelSize: window.body * 1.3; bold: true }
            color: window.red
            text: window.emergencyNumber !== ""
                //: %1 is the emergency number.
                ? qsTranslate("Sorry", "Call %1 now if:").arg("\u2066" + window.emergencyNumber + "\u2069")
                //: Stands where the clinic's file does not tell the emergency number.
                : qsTranslate("Sorry", "Call your emergency number now if:")
        }
        Repeater {
            model: window.signs
            delegate: Label {
                required property string modelData
                width: window.width - 4 * window.body
                wrapMode: Text.WordWrap
                font.pixelSize: window.body
                color: window.red
                text: "•  " + modelData
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.WordWrap
            font { pixelSize: window.body; bold: true }
            color: window.ink
            text: window.clinicPhone !== ""
                //: %1 is the clinic's phone number.
                ? qsTranslate("Sorry", "For anything else call us: %1").arg("\u2066" + window.clinicPhone + "\u2069")
                //: Stands where the clinic's file does not tell its number.
                : qsTranslate("Sorry", "For anything else ask a nurse before you go home.")
        }
    }
}
