pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Cards in columns; the last of an odd number in two columns takes the whole row.
Flow {
    id: flow

    property int columns: Kiosk.sheetColumns
    readonly property int cell: Math.floor((width - (columns - 1) * Look.gap) / columns)

    spacing: Look.gap

    Repeater {
        model: flow.visible ? Kiosk.cards : null
        delegate: Card {
            required property int tall
            required property bool wide
            required property string code

            // What is said about an answer stands beside its mark, across the row.
            above: Kiosk.sheetAbove && code !== "across"
            lesser: Kiosk.sheetLesser
            width: wide ? flow.width : flow.cell
            height: tall
        }
    }
}
