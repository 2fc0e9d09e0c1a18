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
    // The shape that says the level where colour cannot: octagon, telephone, tick, cross.
    readonly property string mark: tone === "red" ? Look.glyph("alert-octagon") : tone === "amber" ? Look.glyph("phone")
        : tone === "green" || tone === "do" ? Look.glyph("check-circle") : tone === "dont" ? Look.glyph("close-octagon") : ""
    readonly property color strong: tone === "red" || tone === "dont" ? Look.red
        : tone === "amber" ? Look.amber : tone === "green" || tone === "do" ? Look.green : Look.onTint

    width: kind === "picture" ? Look.pictureSize : kind === "badge" ? Look.badge : kind === "mark" ? Look.icon : kind === "none" ? 0 : plain
    height: width

    Rectangle {
        visible: art.kind === "icon" || art.kind === "number"
        anchors.fill: parent
        radius: art.kind === "number" ? width / 2 : Look.radius
        color: art.kind === "number" ? Look.accent : art.level ? Look.card : Look.tint
        border.width: Look.stroke
        border.color: art.kind === "number" ? Look.accent : art.level ? art.strong : Look.tint
    }
    Glyph {
        visible: art.kind === "icon" && art.picture === ""
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
    }
    Picture {
        // In the place of an icon a picture has an icon's room.
        readonly property int air: art.kind === "icon" ? Look.stroke * 3 : 0
        visible: art.picture !== "" && (art.kind === "picture" || art.kind === "icon")
        anchors { fill: parent; margins: air }
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
        }
    }
    Glyph {
        visible: art.kind === "badge" || art.kind === "mark"
        anchors.centerIn: parent
        text: art.mark
        font: art.kind === "mark" ? Look.iconFont : Look.badgeFont
        color: art.strong
    }
    Rectangle {
        visible: (art.kind === "icon" || art.kind === "picture") && art.mark !== ""
        width: Math.round(Look.badge * 0.72)
        height: width
        radius: width / 2
        color: Look.card
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: -width / 4; bottomMargin: -width / 4 }

        Glyph {
            anchors.centerIn: parent
            text: art.mark
            font: Look.markFont
            color: art.strong
        }
    }
}
