import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Bridge

// One icon of the icon font. It always stands beside a word, so a screen reader passes over it.
Label {
    textFormat: Text.PlainText
    font: Look.iconFont
    color: Look.ink
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
