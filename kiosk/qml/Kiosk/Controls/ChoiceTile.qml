pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge

// A card that is touched: an answer, or what a person feels. Its height comes from the flow, as a card's does.
T.AbstractButton {
    id: tile

    required property string heading
    required property list<string> lines
    required property string art
    required property string glyph
    required property string picture
    property bool above: false
    property string lesser: ""
    readonly property font bodyFont: lesser === "" ? Look.body : Look.reading(lesser, false)
    readonly property font headingFont: lesser === "" ? Look.heading : Look.headingOf(lesser)
    readonly property int room: width - 2 * Look.padding
    readonly property int words: art === "none" || above ? room : room - artItem.width - Look.padding
    readonly property color ink: down ? Look.onPressed : Look.ink

    focusPolicy: Qt.TabFocus
    Accessible.name: text

    FocusFrame {
        visible: tile.visualFocus
    }

    background: Surface {
        color: tile.down ? Look.pressed : Look.card
        border.color: Look.edge
        border.width: Look.stroke
    }

    contentItem: Item {
        Grid {
            objectName: "content"
            anchors.left: parent.left
            anchors.leftMargin: Look.padding
            anchors.top: parent.top
            anchors.topMargin: tile.above ? Look.padding : (tile.height - height) / 2
            columns: tile.above ? 1 : 2
            columnSpacing: tile.art === "none" ? 0 : Look.padding
            rowSpacing: Look.closeGap
            verticalItemAlignment: Grid.AlignVCenter

            CardArt {
                id: artItem
                visible: kind !== "none"
                kind: tile.art
                glyph: tile.glyph
                picture: tile.picture
                number: ""
                tone: "plain"
                above: tile.above
            }
            Column {
                width: tile.words
                spacing: Look.closeGap

                Both {
                    visible: text !== ""
                    width: parent.width
                    said: tile.heading
                    font: tile.headingFont
                    color: tile.ink
                    Accessible.ignored: true
                }
                Repeater {
                    model: tile.lines
                    delegate: Both {
                        required property string modelData
                        // A line outlives its tile for a moment when the page changes.
                        width: tile ? tile.words : 0
                        said: modelData
                        font: tile ? tile.bodyFont : Look.body
                        color: tile ? tile.ink : Look.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
