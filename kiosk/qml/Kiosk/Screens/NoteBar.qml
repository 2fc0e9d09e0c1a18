import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// One slim line: that this clinic is a demonstration, and that a translation has not been reviewed.
Rectangle {
    id: bar

    //: Stands under the top bar until a clinic has set its numbers and approved the words.
    readonly property string demonstration: qsTranslate("Note", "Demonstration: not for patients")
    //: Stands under the top bar until a qualified person has reviewed this language.
    readonly property string draft: qsTranslate("Note", "Draft translation: not yet reviewed")
    //: Stands under the top bar where both are true: a demonstration clinic, a language not yet reviewed.
    readonly property string both: qsTranslate("Note", "Demonstration: draft translation, not for patients")

    height: Kiosk.noteHeight
    visible: height > 0
    color: Look.amberTint

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.closeGap

        Glyph {
            text: Look.glyph("alert-triangle")
            color: Look.amber
            width: Look.icon
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            width: bar.width - 2 * Look.margin - Look.icon - Look.closeGap
            text: Kiosk.note === "both" ? bar.both : Kiosk.note === "draft" ? bar.draft : bar.demonstration
            font: Look.note
            color: Look.amber
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Look.stroke
        color: Look.amberLine
    }
}
