import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The heading of a page: where it stands in its section, its title, and one line under it.
Column {
    id: heading

    readonly property color strong: Kiosk.sheetTone === "red" ? Look.red : Kiosk.sheetTone === "amber" ? Look.amber
        : Kiosk.sheetTone === "green" ? Look.green : Look.ink

    Words {
        visible: Kiosk.sheetPlace !== ""
        width: parent.width
        //: Where a page stands: name of the section, number of the page, number of pages. Care at home · 1 of 4
        text: qsTranslate("Page", "%1 · %2 of %3").arg(Kiosk.sheetPlace).arg(Kiosk.sheetStep).arg(Kiosk.sheetSteps)
        font: Look.small
        color: Look.softInk
    }
    Row {
        spacing: Look.closeGap

        Glyph {
            visible: Kiosk.sheetIcon !== ""
            text: Kiosk.sheetIcon
            font: Look.headingGlyphFont
            color: heading.strong
            horizontalAlignment: Text.AlignLeft
            width: Look.icon * 2 - Look.closeGap
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            width: heading.width - (Kiosk.sheetIcon !== "" ? Look.icon * 2 : 0)
            text: Kiosk.sheetTitle
            font: Look.title
            color: heading.strong
            Accessible.role: Accessible.Heading
        }
    }
    Words {
        visible: text !== ""
        width: parent.width
        text: Kiosk.sheetLead
        color: Look.softInk
    }
}
