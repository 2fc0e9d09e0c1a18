pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// One row of the staff's screens: a heading, a sentence with its sign, a bar, or a label with its buttons.
Item {
    id: row

    required property string kind
    required property string text
    required property string glyph
    required property string tone
    required property list<string> options
    required property list<string> acts
    required property list<string> glyphs
    required property list<string> badges
    required property list<bool> chosen
    required property list<bool> strong
    required property bool toggles
    required property int columns
    required property int each
    required property int high
    required property int label
    required property bool above
    required property real share
    required property int tall
    required property int after
    required property bool fixed
    required property bool stacked
    readonly property color ink: tone === "ok" ? Look.green : tone === "warn" ? Look.amber : Look.ink
    readonly property bool sign: kind === "state"

    height: tall + after

    Glyph {
        id: mark
        visible: row.sign
        anchors { left: parent.left; top: parent.top }
        width: Look.icon
        height: Math.max(row.sign ? Look.icon : 0, Math.min(row.tall, words.height))
        text: row.glyph
        color: row.ink
    }
    Words {
        id: words
        anchors.left: row.sign ? mark.right : parent.left
        anchors.leftMargin: row.sign ? Look.closeGap : 0
        y: row.kind === "options" && !row.above ? (row.tall - height) / 2 : row.sign ? Math.max(0, (mark.height - height) / 2) : 0
        visible: text !== ""
        width: row.label
        text: row.text
        color: row.ink
        font: row.kind === "heading" ? Look.heading : row.tone === "strong" ? Look.label : Look.small
        Accessible.role: row.kind === "heading" ? Accessible.Heading : Accessible.StaticText
    }
    Rectangle {
        visible: row.kind === "bar"
        anchors { left: parent.left; bottom: parent.bottom; bottomMargin: row.after }
        width: Math.max(Look.stroke, parent.width * Math.max(0, row.share))
        height: row.high
        radius: height / 2
        color: Look.accent
    }
    Grid {
        visible: row.options.length > 0
        // Below its label it is as wide as the row.
        anchors.right: parent.right
        LayoutMirroring.enabled: Kiosk.rightToLeft && !row.fixed
        LayoutMirroring.childrenInherit: true
        y: row.above ? row.tall - height : (row.tall - height) / 2
        columns: row.columns
        spacing: Look.gap

        Repeater {
            model: row.options.length
            delegate: Item {
                id: cell
                required property int index
                // A row outlives its column for a moment when the screen changes.
                readonly property string word: row && index < row.options.length ? row.options[index] : ""

                width: row ? row.each : 0
                height: row ? row.high : 0

                StaffOption {
                    anchors.fill: parent
                    visible: cell.word !== ""
                    // "Yes" alone says nothing to who cannot see which row it stands in.
                    text: row && row.text !== "" ? "%1: %2".arg(row.text).arg(cell.word) : cell.word
                    caption: cell.word
                    glyph: row && cell.index < row.glyphs.length ? row.glyphs[cell.index] : ""
                    stacked: row ? row.stacked : false
                    badge: row && cell.index < row.badges.length ? row.badges[cell.index] : ""
                    chosen: row && cell.index < row.chosen.length ? row.chosen[cell.index] : false
                    strong: row && cell.index < row.strong.length ? row.strong[cell.index] : false
                    toggles: row ? row.toggles : false
                    onClicked: Staff.act(row.acts[cell.index])
                }
            }
        }
    }
}
