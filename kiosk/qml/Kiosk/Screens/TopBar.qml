pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Controls

// Clinic, "feel unwell?" and the languages: at the same place on every screen.
Rectangle {
    id: bar

    readonly property int side: Look.margin
    readonly property int room: width - 2 * side
    // The languages stand open where they leave room for the longest "feel unwell?"; the clinic's name gives way first.
    readonly property bool listed: languageRow.implicitWidth + Look.icon * 17 + Look.gap <= room
    readonly property bool staff: Kiosk.screen === "staff"
    readonly property int languagesWidth: staff ? 0 : listed ? languageRow.implicitWidth : languageButton.implicitWidth
    // Where the name has no room, staff hold the language instead.
    readonly property bool held: doorbell.down || (!clinicMark.visible && languageButton.down)

    readonly property int nameRoom: room - languagesWidth - unwell.width - 2 * Look.gap - Look.icon - Look.closeGap

    onHeldChanged: Staff.hold(held)
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
    T.AbstractButton {
        id: doorbell
        // Staff hold the name for three seconds; a patient who touches it sees nothing happen.
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: clinicName.right }
        visible: clinicMark.visible && !bar.staff
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true
    }
    Row {
        anchors { left: clinicName.left; top: clinicName.bottom }
        visible: Staff.marks > 0
        spacing: Look.closeGap

        Repeater {
            model: 3
            delegate: Rectangle {
                required property int index
                width: Look.icon
                height: Look.stroke * 2
                color: index < Staff.marks ? Look.accent : Look.line
            }
        }
    }
    PillButton {
        id: unwell
        anchors.right: bar.staff ? parent.right : bar.listed ? languageRow.left : languageButton.left
        anchors.rightMargin: bar.staff ? bar.side : Look.gap
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
        visible: bar.listed && !bar.staff

        Item {
            // English under every line; where the language is English itself its place stays free.
            width: beside.implicitWidth
            height: beside.implicitHeight

            PillButton {
                id: beside
                visible: Beside.offered
                text: Beside.words
                glyph: Look.glyph(Beside.on ? "check" : "translate")
                chosen: Beside.on
                Accessible.checkable: true
                Accessible.checked: Beside.on
                onClicked: Beside.show(!Beside.on)
            }
        }
        Repeater {
            model: Kiosk.languages
            delegate: PillButton {
                required property string title
                required property string code
                text: title
                onDownChanged: if (!clinicMark.visible) Staff.hold(down)
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
        visible: !bar.listed && !bar.staff
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
