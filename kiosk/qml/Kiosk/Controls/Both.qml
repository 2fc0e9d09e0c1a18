pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Bridge

// A text that a patient reads, and below it the same in English where that is wanted. Only the patient's own words are
// its text: they are what is read aloud and what a screen reader says.
Words {
    id: both

    required property string said
    readonly property list<string> tongues: said.split("\u2028")
    property string english: tongues.length > 1 ? tongues[1] : ""
    // Whether it stands on a tint: there the softer ink would be too pale.
    property bool tinted: false
    // What a line of its own needs, px. A Loader that is empty again keeps the width of what it held.
    readonly property int natural: Math.ceil(Math.max(implicitWidth, english === "" ? 0 : under.implicitWidth))

    text: tongues[0]
    // Not the height of what is below, which is told too late where the width follows both.
    height: implicitHeight + (english === "" ? 0 : under.implicitHeight)

    Loader {
        id: under
        y: both.implicitHeight
        width: both.width
        active: both.english !== ""
        sourceComponent: Label {
            objectName: "english"
            text: both.english
            textFormat: Text.PlainText
            wrapMode: both.wrapMode
            horizontalAlignment: both.horizontalAlignment
            font: Look.english(both.font)
            color: both.tinted || !Qt.colorEqual(both.color, Look.ink) ? both.color : Look.softInk
            Accessible.ignored: true
        }
    }
}
