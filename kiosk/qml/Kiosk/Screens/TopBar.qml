pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Clinic, "feel unwell?" and the languages: at the same place on every screen.
Rectangle {
    id: bar

    readonly property int side: Look.margin
    readonly property int room: width - 2 * side
    // The languages stand open where they leave room for the longest "feel unwell?"; the clinic's name gives way first.
    readonly property bool listed: languageRow.implicitWidth + Look.icon * 17 + Look.gap <= room
    readonly property int languagesWidth: listed ? languageRow.implicitWidth : languageButton.implicitWidth
    readonly property int nameRoom: room - languagesWidth - unwell.width - 2 * Look.gap - Look.icon - Look.closeGap

    height: Look.topBar
    color: Look.card

    Glyph {
        id: clinicMark
        anchors.left: parent.left
        anchors.leftMargin: bar.side
        anchors.verticalCenter: parent.verticalCenter
        visible: bar.nameRoom >= Kiosk.clinicNameLeast && clinicName.height <= bar.height
        text: Look.glyph("clinic")
        color: Look.accent
        width: Look.icon
    }
    Words {
        id: clinicName
        anchors.left: clinicMark.right
        anchors.leftMargin: Look.closeGap
        anchors.verticalCenter: parent.verticalCenter
        visible: clinicMark.visible
        width: Math.min(Math.ceil(implicitWidth), bar.nameRoom)
        text: Kiosk.clinicName
        font: Look.label
        color: Look.accent
    }
    PillButton {
        id: unwell
        anchors.right: bar.listed ? languageRow.left : languageButton.left
        anchors.rightMargin: Look.gap
        anchors.verticalCenter: parent.verticalCenter
        widest: bar.room - bar.languagesWidth - Look.gap
        //: Button on every screen. Opens the signs that must be told to a nurse at once.
        text: qsTranslate("Bar", "Feel unwell? Tell a nurse")
        glyph: Look.glyph("hand")
        manner: "red"
        onClicked: Kiosk.openUnwell()
    }
    Row {
        id: languageRow
        anchors.right: parent.right
        anchors.rightMargin: bar.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.gap
        visible: bar.listed

        Repeater {
            model: Kiosk.languages
            delegate: PillButton {
                required property string title
                required property string code
                text: title
                onClicked: Kiosk.chooseLanguage(code)
                Accessible.checkable: true
                Accessible.checked: chosen
                required chosen
            }
        }
    }
    PillButton {
        id: languageButton
        anchors.right: parent.right
        anchors.rightMargin: bar.side
        anchors.verticalCenter: parent.verticalCenter
        visible: !bar.listed
        text: Kiosk.endonym
        glyph: Look.glyph("translate")
        chosen: Kiosk.screen === "language"
        onClicked: Kiosk.openLanguages()
        //: Read aloud for the button that shows the name of the language in force.
        Accessible.description: qsTranslate("Bar", "Choose another language")
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Look.stroke
        color: Look.line
    }
}
