import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// A heading over the samples of one comfort; in line with them the way back, where there is no room for it below.
Column {
    id: row

    required property string title
    required property int cell
    required property string backToNormal
    default property alias samples: strip.data

    width: parent.width
    spacing: Look.closeGap

    Both {
        width: parent.width
        said: row.title
        font: Kiosk.comfortSmall ? Look.headingOf("small") : Look.heading
        Accessible.role: Accessible.Heading
    }
    Row {
        anchors.left: parent.left
        spacing: Look.gap

        Grid {
            id: strip
            columns: Kiosk.comfortBeside ? Kiosk.comfortColumns - 1 : Kiosk.comfortColumns
            spacing: Look.gap
        }
        SampleTile {
            id: back
            visible: Kiosk.comfortBeside
            width: row.cell
            text: row.backToNormal
            chosen: false
            Accessible.checkable: false
            onClicked: Kiosk.comfortToNormal()

            Glyph {
                text: Look.glyph("restart")
                font: Look.tileGlyphFont
                color: back.down ? back.paper : back.ink
            }
        }
    }
}
