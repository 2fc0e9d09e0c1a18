import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Take it home: on paper where there is a printer, and by a code for the phone.
Item {
    id: screen

    readonly property font bodyFont: Take.lesser === "" ? Look.body : Look.reading(Take.lesser, false)
    readonly property font strongFont: Take.lesser === "" ? Look.strong : Look.reading(Take.lesser, true)
    readonly property font headingFont: Take.lesser === "" ? Look.heading : Look.headingOf(Take.lesser)

    Both {
        id: heading
        anchors { left: parent.left; right: parent.right; top: parent.top }
        said: Take.title
        font: Look.title
        Accessible.role: Accessible.Heading
    }
    Surface {
        id: paper
        anchors { left: parent.left; top: heading.bottom }
        anchors.topMargin: Math.round(Look.gap * 0.7)
        visible: Take.paper
        width: Take.side ? Math.floor((screen.width - Look.gap) / 2) : screen.width
        height: Take.paperHeight
        border.color: Look.line

        Column {
            id: choices

            readonly property int room: paper.width - 2 * Look.padding

            anchors { left: parent.left; top: parent.top; margins: Look.padding }
            width: room
            spacing: Look.gap

            Column {
                width: choices.room
                spacing: Look.closeGap

                Both {
                    width: parent.width
                    said: Take.onPaper
                    font: screen.headingFont
                    Accessible.role: Accessible.Heading
                }
                Both {
                    width: parent.width
                    said: Take.said
                    font: screen.bodyFont
                    color: Take.wrong ? Look.amber : Take.done ? Look.green : Look.softInk
                }
            }
            Flow {
                width: choices.room
                spacing: Look.gap

                PillButton {
                    widest: choices.room
                    text: Take.largeWord
                    glyph: Look.glyph(Take.large ? "check" : "text-size")
                    chosen: Take.large
                    Accessible.checkable: true
                    Accessible.checked: Take.large
                    onClicked: Take.setLarge(!Take.large)
                }
                PillButton {
                    visible: Take.canBeside
                    widest: choices.room
                    text: Take.besideWord
                    glyph: Look.glyph(Take.beside ? "check" : "translate")
                    chosen: Take.beside
                    Accessible.checkable: true
                    Accessible.checked: Take.beside
                    onClicked: Take.setBeside(!Take.beside)
                }
                BarButton {
                    visible: !Take.printing
                    text: Take.printWord
                    glyph: Look.glyph("printer")
                    manner: "solid"
                    onClicked: Take.print()
                }
            }
        }
    }
    Surface {
        id: phone
        anchors { right: parent.right; top: Take.paper && !Take.side ? paper.bottom : heading.bottom }
        anchors.topMargin: Take.paper && !Take.side ? Look.gap : Math.round(Look.gap * 0.7)
        visible: Take.phone
        width: Take.side ? Math.floor((screen.width - Look.gap) / 2) : screen.width
        height: Take.phoneHeight
        border.color: Look.line

        Column {
            id: words
            anchors { left: parent.left; top: parent.top; margins: Look.padding }
            width: phone.width - 2 * Look.padding - (Take.codeBeside ? Take.codeSide + Look.padding : 0)
            spacing: Look.closeGap

            Both {
                width: parent.width
                said: Take.onPhone
                font: screen.headingFont
                Accessible.role: Accessible.Heading
            }
            Both {
                id: scan
                visible: text !== ""
                width: parent.width
                said: Take.scan
                font: screen.bodyFont
                color: Look.softInk
            }
            Both {
                visible: text !== ""
                width: parent.width
                said: Take.scanMore
                font: screen.bodyFont
                color: Look.softInk
            }
            Both {
                visible: text !== ""
                width: parent.width
                said: Take.address
                font: screen.strongFont
            }
        }
        Item {
            id: place
            anchors { right: parent.right; bottom: parent.bottom; margins: Look.padding }
            anchors.top: Take.codeBeside ? parent.top : words.bottom
            width: Take.codeBeside ? Take.codeSide : phone.width - 2 * Look.padding

            Code {
                anchors.centerIn: parent
                width: Take.codeSide
                height: Take.codeSide
                text: screen.visible ? Take.code : ""
                Accessible.role: Accessible.Graphic
                Accessible.name: scan.text
            }
        }
    }
    Both {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        said: Take.stamp
        font: Look.note
        color: Look.softInk
    }
}
