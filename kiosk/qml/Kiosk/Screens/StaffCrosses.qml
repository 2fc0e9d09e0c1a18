pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Five crosses, one in each corner and one in the middle: where none can be touched, the touch screen is at fault.
Item {
    id: field

    readonly property int side: Look.navigation

    Repeater {
        model: 5
        delegate: StaffOption {
            required property int index

            anchors.left: index === 0 || index === 3 ? parent.left : undefined
            anchors.right: index === 1 || index === 4 ? parent.right : undefined
            anchors.top: index < 2 ? parent.top : undefined
            anchors.bottom: index > 2 ? parent.bottom : undefined
            anchors.centerIn: index === 2 ? parent : undefined
            width: field.side
            height: field.side
            glyph: Look.glyph("plus")
            chosen: Staff.crosses.indexOf(index + 1) >= 0
            caption: ""
            toggles: true
            //: Read aloud: one of the crosses of the touch test. %1 is its number.
            text: qsTranslate("Pad", "Cross %1").arg(index + 1)
            onClicked: Staff.act("cross:" + (index + 1))
        }
    }
}
