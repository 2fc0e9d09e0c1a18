pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// A tile of the home screen: icon, heading and a line that says what is behind it.
T.AbstractButton {
    id: tile

    required property string glyph
    required property string note
    required property string colour
    required property bool large
    required property bool above
    readonly property bool alarming: colour === "red"
    readonly property color fill: colour === "red" ? Look.red : colour === "blue" ? Look.blue : Look.accent
    readonly property int art: large ? Look.hero : Look.icon
    readonly property int room: width - 2 * Look.padding

    focusPolicy: Qt.TabFocus
    Accessible.name: name.text
    Accessible.description: line.text

    FocusFrame {
        visible: tile.visualFocus
    }

    background: Surface {
        color: tile.down ? Look.pressed : tile.alarming ? Look.redTint : Look.card
        border.color: tile.alarming ? Look.redLine : Look.edge
        border.width: Look.stroke
    }

    contentItem: Item {
        Grid {
            width: tile.room
            anchors.verticalCenter: parent.verticalCenter
            anchors.horizontalCenter: parent.horizontalCenter
            columns: tile.above ? 1 : 2
            columnSpacing: Look.padding
            rowSpacing: Look.padding
            verticalItemAlignment: Grid.AlignVCenter

            Rectangle {
                width: tile.art
                height: tile.art
                radius: width / 2
                color: !tile.large ? "transparent" : tile.down ? Look.onPressed : tile.fill

                Glyph {
                    anchors.centerIn: parent
                    text: tile.glyph
                    font: tile.large ? Look.heroGlyphFont : Look.iconFont
                    color: tile.large ? tile.down ? Look.pressed : Look.onAccent
                        : tile.down ? Look.onPressed : tile.fill
                }
            }
            Column {
                width: tile.above ? tile.room : tile.room - tile.art - Look.padding

                Both {
                    id: name
                    width: parent.width
                    said: tile.text
                    tinted: tile.alarming
                    font: tile.large ? Look.heading : Look.label
                    color: tile.down ? Look.onPressed : Look.ink
                    Accessible.ignored: true
                }
                Both {
                    id: line
                    visible: text !== ""
                    width: parent.width
                    said: tile.note
                    tinted: tile.alarming
                    color: tile.down ? Look.onPressed : tile.alarming ? Look.ink : Look.softInk
                    Accessible.ignored: true
                }
            }
        }
    }
}
