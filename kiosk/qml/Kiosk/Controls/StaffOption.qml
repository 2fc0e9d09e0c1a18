pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// One button of the staff's screens; what is in force is filled and carries a check mark. Its text is what a screen
// reader says; the caption is what stands in it, where the row says the rest.
T.AbstractButton {
    id: button

    property string caption: text
    property font captionFont: Look.label
    property string glyph: ""
    property string badge: ""
    // Whether the badge stands under the words.
    property bool stacked: false
    property bool chosen: false
    property bool strong: false
    property bool toggles: false
    readonly property bool filled: chosen || strong
    readonly property string mark: chosen ? Look.glyph("check") : glyph
    readonly property int markWidth: mark === "" ? 0 : Look.icon + Look.closeGap
    readonly property color ink: down ? filled ? Look.accent : Look.onPressed : filled ? Look.onAccent : Look.ink

    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Accessible.description: badge
    Accessible.checkable: toggles
    Accessible.checked: chosen

    FocusFrame {
        visible: button.visualFocus
    }

    background: Surface {
        color: button.down ? button.filled ? Look.card : Look.pressed : button.filled ? Look.accent : Look.card
        border.color: button.filled ? Look.accent : Look.edge
        border.width: Look.stroke
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Look.closeGap

            Glyph {
                visible: button.mark !== ""
                text: button.mark
                color: button.ink
                width: Look.icon
                anchors.verticalCenter: parent.verticalCenter
            }
            Grid {
                columns: button.stacked ? 1 : 2
                columnSpacing: Look.closeGap
                horizontalItemAlignment: Grid.AlignHCenter
                verticalItemAlignment: Grid.AlignVCenter
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    width: Math.min(Math.ceil(implicitWidth), button.width - button.markWidth - 3 * Look.closeGap
                        - (extra.visible && !button.stacked ? extra.width + Look.closeGap : 0))
                    text: button.caption
                    color: button.ink
                    font: button.captionFont
                    horizontalAlignment: button.mark === "" ? Text.AlignHCenter : Text.AlignLeft
                    Accessible.ignored: true
                }
                Words {
                    id: extra
                    visible: text !== ""
                    text: button.badge
                    color: button.down || button.filled ? button.ink : Look.amber
                    font: Look.small
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
