pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// A language in its own name and script.
T.AbstractButton {
    id: tile

    required property bool chosen

    focusPolicy: Qt.TabFocus
    checkable: false
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    FontMetrics {
        id: letters
        font: Look.heading
    }
    FocusFrame {
        visible: tile.visualFocus
    }

    background: Surface {
        color: tile.down ? tile.chosen ? Look.card : Look.pressed : tile.chosen ? Look.accent : Look.card
        border.color: tile.chosen ? Look.accent : Look.edge
        border.width: Look.stroke
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Look.closeGap

            Glyph {
                visible: tile.chosen
                text: Look.glyph("check")
                color: tile.down ? Look.accent : Look.onAccent
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: tile.text
                font: Look.heading
                wrapMode: Text.NoWrap
                color: tile.down ? tile.chosen ? Look.accent : Look.onPressed : tile.chosen ? Look.onAccent : Look.ink
                // All names on one line: the middle of an Arabic or Hindi one is not where its letters are. But in the tile.
                anchors.baseline: parent.verticalCenter
                anchors.baselineOffset: Math.round(Math.max(baselineOffset - tile.height / 2,
                    Math.min(baselineOffset - height + tile.height / 2, (letters.ascent - letters.descent) / 2)))
                Accessible.ignored: true
            }
        }
    }
}
