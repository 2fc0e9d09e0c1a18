pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// A round-ended button of the top bar.
T.AbstractButton {
    id: button

    property string glyph: ""
    property string manner: "outline"
    property bool chosen: false
    property int widest: Math.ceil(140 * Look.millimetre)
    readonly property int markWidth: glyph === "" ? 0 : Look.icon + Look.closeGap
    readonly property int naturalWidth: Math.max(Look.navigation,
        caption.natural + markWidth + 2 * Look.padding)
    // Two lines stand too close to round ends.
    readonly property real round: caption.height > Look.icon * 2 ? Look.radius : height / 2
    readonly property color ink: down ? chosen ? Look.accent : Look.onPressed : manner === "red" ? Look.red
        : chosen ? Look.onAccent : Look.accent

    implicitWidth: Math.min(naturalWidth, widest)
    implicitHeight: Math.max(Look.navigation, caption.height + Look.closeGap)
    focusPolicy: Qt.TabFocus
    Accessible.name: caption.text

    FocusFrame {
        visible: button.visualFocus
        round: button.round
    }

    background: Surface {
        radius: button.round
        color: button.down ? button.chosen ? Look.card : Look.pressed : button.manner === "red" ? Look.redTint
            : button.chosen ? Look.accent : Look.card
        border.color: button.manner === "red" ? Look.redLine : Look.accent
        border.width: Look.stroke
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Look.closeGap

            Glyph {
                visible: button.glyph !== ""
                text: button.glyph
                color: button.ink
                width: Look.icon
                anchors.verticalCenter: parent.verticalCenter
            }
            Both {
                id: caption
                width: Math.min(natural, button.width - button.markWidth - 2 * Look.padding)
                said: button.text
                color: button.ink
                font: Look.label
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
