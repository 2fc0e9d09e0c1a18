pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// A button of the bottom bar: icon and word side by side, or one above the other where the bar is narrow.
T.AbstractButton {
    id: button

    required property string glyph
    property string manner: "outline"
    property bool stacked: false
    property font captionFont: Look.label
    property bool trailing: false
    readonly property int naturalWidth: Math.max(Look.navigation,
        caption.natural + mark.width + 2 * Look.closeGap + 2 * Look.padding)
    readonly property int stackedWidth: Math.max(Look.navigation, caption.natural + Look.closeGap * 2)
    readonly property color ink: down ? manner === "solid" ? Look.accent : Look.onPressed : manner === "solid" ? Look.onAccent
        : manner === "tint" ? Look.onTint : Look.ink

    implicitWidth: stacked ? stackedWidth : naturalWidth
    implicitHeight: Math.max(Look.navigation, stacked ? stack.implicitHeight + 2 * Look.closeGap
        : caption.english !== "" ? caption.height + Look.closeGap : 0)
    focusPolicy: Qt.TabFocus
    Accessible.name: caption.text

    FocusFrame {
        visible: button.visualFocus
    }

    background: Surface {
        color: button.down ? button.manner === "solid" ? Look.card : Look.pressed : button.manner === "solid" ? Look.accent
            : button.manner === "tint" ? Look.tint : Look.card
        border.color: button.manner === "solid" ? Look.accent : Look.edge
        border.width: Look.stroke
    }

    contentItem: Item {
        Grid {
            id: stack
            anchors.centerIn: parent
            columns: button.stacked ? 1 : 2
            columnSpacing: Look.closeGap
            layoutDirection: button.trailing !== button.mirrored ? Qt.RightToLeft : Qt.LeftToRight
            LayoutMirroring.enabled: false
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Glyph {
                id: mark
                text: button.glyph
                color: button.ink
                width: Look.icon
            }
            Both {
                id: caption
                said: button.text
                width: natural
                color: button.ink
                font: button.captionFont
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
