import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Controls

// Nobody has touched for minutes: one question, one big answer, nothing wiped in silence.
Rectangle {
    id: question
    objectName: "question"

    color: Look.paper

    // A touch beside the buttons is an answer too.
    T.AbstractButton {
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true
        onClicked: Kiosk.stillHere()
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * Look.margin
        spacing: Look.gap

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            // Two languages need the room of the picture.
            visible: !Beside.on
            text: Look.glyph("clock")
            font: Look.tileIconFont
            color: Look.accent
        }
        Both {
            width: parent.width
            //: Asked when nobody has touched the screen for some minutes.
            said: qsTranslate("Idle", "Are you still reading?")
            font: Look.title
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }
        Both {
            width: parent.width
            said: Kiosk.secondsLeft < 0
                //: Says what happens when nobody answers.
                ? qsTranslate("Idle", "If not, this page will close for the next person.")
                //: Countdown to the reset. %1 is a number of seconds.
                : qsTranslate("Idle", "This page closes in %1 seconds.").arg(Kiosk.secondsLeft)
            color: Look.softInk
            horizontalAlignment: Text.AlignHCenter
        }
        BarButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.max(naturalWidth, Math.ceil(90 * Look.millimetre))
            height: Math.max(Math.ceil(30 * Look.millimetre), implicitHeight)
            //: The big answer: somebody is still there.
            text: qsTranslate("Idle", "Yes, I am still reading")
            glyph: Look.glyph("check")
            manner: "solid"
            captionFont: Look.barRows > 1 || Beside.on ? Look.label : Look.heading
            onClicked: Kiosk.stillHere()
        }
        BarButton {
            anchors.horizontalCenter: parent.horizontalCenter
            //: The other answer: everything goes back for the next person.
            text: qsTranslate("Idle", "I have finished")
            glyph: Look.glyph("close")
            captionFont: Beside.on ? Look.label : Look.strong
            onClicked: Kiosk.endVisit()
        }
    }
}
