import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The two ways through the leaflet, side by side.
Row {
    id: choice

    readonly property int cell: Math.floor((width - Look.gap) / 2)

    spacing: Look.gap

    WayTile {
        width: choice.cell
        height: choice.height
        text: Learn.shortWay
        glyph: Look.glyph("short-way")
        onClicked: Learn.start("short")
    }
    WayTile {
        width: choice.cell
        height: choice.height
        text: Learn.fullWay
        glyph: Look.glyph("book")
        onClicked: Learn.start("full")
    }
}
