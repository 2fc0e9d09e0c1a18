pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge

// One card of a leaflet. Its height comes from the flow, which measured the same words in the same fonts.
Surface {
    id: card

    required property string heading
    required property list<string> lines
    required property string limit
    required property string tone
    required property string art
    required property string glyph
    required property string picture
    required property string number
    property bool above: false
    property string lesser: ""
    // The call keeps the fonts bound to the look in force.
    readonly property font bodyFont: lesser === "" ? Look.body : Look.reading(lesser, false)
    readonly property font strongFont: lesser === "" ? Look.strong : Look.reading(lesser, true)
    readonly property font headingFont: lesser === "" ? Look.heading : Look.headingOf(lesser)
    readonly property int room: width - 2 * Look.padding
    readonly property int words: art === "none" || above ? room : room - artItem.width - Look.padding
    readonly property color strong: tone === "red" ? Look.red : tone === "amber" ? Look.amber
        : tone === "green" ? Look.green : Look.ink

    readonly property bool soft: tone === "plain" || tone === "do" || tone === "dont"

    color: tone === "red" ? Look.redTint : tone === "amber" ? Look.amberTint : tone === "green" ? Look.greenTint : Look.card
    border.width: Look.stroke * (tone === "red" ? 2 : 1)
    border.color: tone === "red" ? Look.redLine : tone === "amber" ? Look.amberLine
        : tone === "green" ? Look.greenLine : Look.line
    // Who listens goes from card to card; for everybody else a card is no stop on the way.
    activeFocusOnTab: Kiosk.ear
    Accessible.role: Accessible.Grouping
    Accessible.name: name.text

    FocusFrame {
        visible: card.activeFocus && Kiosk.ear
    }
    Grid {
        id: content
        objectName: "content"
        anchors.left: parent.left
        anchors.leftMargin: Look.padding
        anchors.top: parent.top
        anchors.topMargin: card.above ? Look.padding : (card.height - height) / 2
        columns: card.above ? 1 : 2
        columnSpacing: card.art === "none" ? 0 : Look.padding
        rowSpacing: Look.closeGap
        verticalItemAlignment: Grid.AlignVCenter

        CardArt {
            id: artItem
            visible: kind !== "none"
            kind: card.art
            glyph: card.glyph
            picture: card.picture
            number: card.number
            tone: card.tone
            above: card.above
        }
        Column {
            width: card.words
            // English stands closer to the line above it than to the next one.
            spacing: (name.tongues.length > 1 ? 2 : 1) * Look.closeGap

            Both {
                id: name
                visible: text !== ""
                width: parent.width
                said: card.heading
                tinted: !card.soft
                font: card.headingFont
                color: card.strong
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: card.lines
                delegate: Both {
                    required property string modelData
                    // A line outlives its card for a moment when the page changes.
                    width: card ? card.words : 0
                    said: modelData
                    tinted: !card || !card.soft
                    font: card ? card.bodyFont : Look.body
                    color: card && card.soft ? Look.softInk : Look.ink
                }
            }
            LimitChip {
                visible: said !== ""
                said: card.limit
                font: card.strongFont
                room: card.words
            }
        }
    }
}
