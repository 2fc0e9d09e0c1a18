pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The languages, each in its own name. It is also the first screen of every visit.
Item {
    id: screen

    Column {
        id: heading
        width: parent.width
        spacing: Look.closeGap

        Both {
            width: parent.width
            //: Heading of the first screen.
            said: qsTranslate("Welcome", "Choose your language")
            font: Look.title
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: Kiosk.invitations
            color: Look.softInk
        }
    }
    PillButton {
        anchors { left: parent.left; bottom: ways.visible ? ways.top : parent.bottom }
        anchors.bottomMargin: ways.visible ? Look.gap : Math.ceil(1.0 * Look.millimetre)
        visible: Beside.tall > 0
        widest: screen.width
        text: Beside.words
        glyph: Look.glyph(Beside.on ? "check" : "translate")
        chosen: Beside.on
        Accessible.checkable: true
        Accessible.checked: Beside.on
        onClicked: Beside.show(!Beside.on)
    }
    WayChoice {
        id: ways
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Math.ceil(1.0 * Look.millimetre) }
        height: Learn.waysTall
        visible: height > 0
    }
    Flow {
        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom }
        anchors.topMargin: Look.gap * 1.5
        spacing: Look.gap

        Repeater {
            model: screen.visible ? Kiosk.tiles : null
            delegate: LanguageTile {
                required property string title
                required property string code
                required property int tall

                text: title
                width: Math.floor((screen.width - (Kiosk.columns - 1) * Look.gap) / Kiosk.columns)
                height: tall
                onClicked: Kiosk.chooseLanguage(code)
            }
        }
    }
}
