pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The heading of a page: its title, where it stands in its section and how many screens it has, one line under it.
Item {
    id: heading

    readonly property color strong: Kiosk.sheetTone === "red" ? Look.red : Kiosk.sheetTone === "amber" ? Look.amber
        : Kiosk.sheetTone === "green" ? Look.green : Look.ink
    readonly property bool level: Kiosk.sheetTone !== "plain"
    readonly property int markWidth: Kiosk.sheetIcon !== "" ? Look.icon * 2 : 0

    implicitHeight: words.height

    Row {
        id: place
        anchors.right: Kiosk.sheetBeside ? parent.right : undefined
        anchors.left: Kiosk.sheetBeside ? undefined : parent.left
        anchors.top: parent.top
        anchors.topMargin: Kiosk.sheetBeside ? (titleRow.height - height) / 2 : 0
        spacing: Look.closeGap
        visible: Kiosk.sheetPlace !== ""

        Words {
            //: Where a page stands: name of the section, number of the page, number of pages. Care at home · 1 of 4
            text: qsTranslate("Page", "%1 · %2 of %3").arg(Kiosk.sheetPlace).arg(Kiosk.sheetStep).arg(Kiosk.sheetSteps)
            font: Look.small
            color: Look.softInk
            wrapMode: Text.NoWrap
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Look.closeGap
            visible: Kiosk.sheetParts > 1

            Repeater {
                model: Kiosk.sheetParts
                delegate: Rectangle {
                    required property int index
                    width: Math.round(Look.icon * 0.4)
                    height: width
                    radius: width / 2
                    color: index < Kiosk.sheetPart ? Look.accent : "transparent"
                    border.width: Look.stroke
                    border.color: Look.accent
                }
            }
        }
    }
    Column {
        id: words
        width: parent.width
        topPadding: place.visible && !Kiosk.sheetBeside ? place.height : 0

        Row {
            id: titleRow
            width: parent.width

            Glyph {
                visible: Kiosk.sheetIcon !== ""
                text: Kiosk.sheetIcon
                font: Look.headingGlyphFont
                color: heading.strong
                horizontalAlignment: Text.AlignLeft
                width: heading.markWidth
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                width: Kiosk.sheetBeside ? Math.ceil(implicitWidth) : heading.width - heading.markWidth
                text: Kiosk.sheetTitle
                font: Kiosk.sheetSmall ? Look.heading : Look.title
                color: heading.strong
                Accessible.role: Accessible.Heading
            }
        }
        Words {
            visible: text !== ""
            width: parent.width
            text: Kiosk.sheetLead
            font: heading.level ? Look.strong : Look.body
            color: heading.level ? heading.strong : Look.softInk
        }
    }
}
