pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// One stop of a timeline: a round button with its day; the chosen one is filled.
T.AbstractButton {
    id: stop

    required property string glyph
    required property string date
    required property bool chosen
    required property bool labels

    implicitHeight: labels ? Look.navigation + Look.closeGap + name.height + day.height : Look.navigation
    focusPolicy: Qt.TabFocus
    Accessible.name: name.text
    Accessible.description: day.text
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Item {
        Rectangle {
            id: disc
            anchors.horizontalCenter: parent.horizontalCenter
            width: Look.navigation
            height: width
            radius: width / 2
            color: stop.down ? stop.chosen ? Look.card : Look.pressed : stop.chosen ? Look.accent : Look.card
            border.width: Look.stroke * 2
            border.color: Look.accent

            FocusFrame {
                visible: stop.visualFocus
                round: disc.radius
            }
            Glyph {
                anchors.centerIn: parent
                text: stop.glyph
                font: Look.stopGlyphFont
                color: stop.down ? stop.chosen ? Look.accent : Look.onPressed : stop.chosen ? Look.onAccent : Look.accent
            }
        }
        Both {
            id: name
            visible: stop.labels
            y: disc.height + Look.closeGap
            width: parent.width
            said: stop.text
            font: Look.label
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Both {
            id: day
            visible: stop.labels
            y: name.y + name.height
            width: parent.width
            said: stop.date
            font: Look.small
            color: Look.softInk
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
