import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Bridge

// Any text a person reads: wrapped, never elided, in a colour role.
Label {
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    font: Look.body
    color: Look.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
