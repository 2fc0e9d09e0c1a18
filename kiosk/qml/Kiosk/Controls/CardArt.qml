pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge

// What stands beside or above a card's words: an icon on a tile, a picture, a step's number or a level's badge.
Item {
    id: art

    required property string kind
    required property string glyph
    required property string picture
    required property string number
    required property string tone
    property bool above: false
    readonly property int plain: above ? Look.hero : Look.tileIcon
    readonly property bool level: tone === "red" || tone === "amber" || tone === "green"
    readonly property color strong: tone === "red" || tone === "dont" ? Look.red
        : tone === "amber" ? Look.amber : tone === "green" || tone === "do" ? Look.green : Look.onTint

    width: kind === "picture" ? Look.pictureSize : kind === "badge" ? Look.badge : kind === "none" ? 0 : plain
    height: width

    Rectangle {
        visible: art.kind === "icon" && !art.level || art.kind === "number"
        anchors.fill: parent
        radius: art.kind === "number" ? width / 2 : Look.radius
        color: art.kind === "number" ? Look.accent : Look.tint
        border.width: Look.stroke
        border.color: art.kind === "number" ? Look.accent : Look.tint
    }
    Glyph {
        visible: art.kind === "icon"
        anchors.centerIn: parent
        text: art.glyph
        font: art.above ? Look.heroGlyphFont : Look.tileGlyphFont
        color: art.level ? art.strong : Look.onTint
    }
    Words {
        visible: art.kind === "number"
        anchors.centerIn: parent
        text: art.number
        font: Look.title
        color: Look.onAccent
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Picture {
        visible: art.kind === "picture"
        anchors.fill: parent
        name: art.picture
    }
    Rectangle {
        visible: art.kind === "picture" && art.number !== ""
        width: Look.badge
        height: width
        radius: width / 2
        color: Look.accent
        anchors { left: parent.left; top: parent.top }

        Words {
            anchors.centerIn: parent
            text: art.number
            font: Look.label
            color: Look.onAccent
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Glyph {
        visible: art.kind === "badge"
        anchors.centerIn: parent
        text: Look.glyph(art.tone === "red" ? "alert-octagon" : "check-circle")
        font: Look.badgeFont
        color: art.strong
    }
    Rectangle {
        visible: (art.kind === "icon" || art.kind === "picture") && (art.tone === "do" || art.tone === "dont")
        width: Math.round(Look.badge * 0.72)
        height: width
        radius: width / 2
        color: Look.card
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: -width / 4; bottomMargin: -width / 4 }

        Glyph {
            anchors.centerIn: parent
            text: Look.glyph(art.tone === "do" ? "check-circle" : "close-octagon")
            font: Look.markFont
            color: art.strong
        }
    }
}
