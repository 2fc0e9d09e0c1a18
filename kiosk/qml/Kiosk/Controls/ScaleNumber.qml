pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// One number of a scale; the chosen one is filled and has a thick frame.
T.AbstractButton {
    id: number

    required property bool chosen

    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    FocusFrame {
        visible: number.visualFocus
    }

    background: Surface {
        color: number.down ? number.chosen ? Look.card : Look.pressed : number.chosen ? Look.accent : Look.card
        border.color: number.chosen ? Look.accent : Look.edge
        border.width: number.chosen ? Look.stroke * 3 : Look.stroke
    }

    contentItem: Item {
        Words {
            anchors.centerIn: parent
            text: number.text
            font: number.font
            color: number.down ? number.chosen ? Look.accent : Look.onPressed : number.chosen ? Look.onAccent : Look.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
