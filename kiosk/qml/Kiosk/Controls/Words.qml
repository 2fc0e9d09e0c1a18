import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Bridge

// Any text a person reads: wrapped, never elided, in a colour role.
Label {
    // For whoever asks where a word stands: 1 left, 2 right, 4 in the middle, mirrored or not.
    readonly property int side: effectiveHorizontalAlignment
    // Whether it is read aloud.
    property bool spoken: true

    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    font: Look.body
    color: Look.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
