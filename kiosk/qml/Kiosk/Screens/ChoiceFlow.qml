pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Cards that are touched, in columns, laid as cards are.
Flow {
    id: flow

    readonly property int columns: Kiosk.sheetColumns
    readonly property int cell: Math.floor((width - (columns - 1) * Look.gap) / columns)

    spacing: Look.gap

    Repeater {
        model: flow.visible ? Kiosk.cards : null
        delegate: ChoiceTile {
            required property int tall
            required property bool wide
            required property string code
            required property string name

            text: name
            above: Kiosk.sheetAbove
            lesser: Kiosk.sheetLesser
            width: wide ? flow.width : flow.cell
            height: tall
            onClicked: Learn.choose(code)
        }
    }
}
