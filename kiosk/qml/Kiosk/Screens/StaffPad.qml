pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The kiosk's own number pad; digits run as on a telephone in every language.
Item {
    id: pad

    width: 3 * Staff.keyWide + 2 * Look.gap
    height: 4 * Staff.key + 3 * Look.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Grid {
        columns: 3
        spacing: Look.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "open"]
            delegate: StaffOption {
                required property string modelData
                readonly property bool digit: modelData.length === 1

                width: Staff.keyWide
                height: Staff.key
                text: digit ? modelData : modelData === "erase"
                    //: Key of the number pad: takes the last digit away. One short word.
                    ? qsTranslate("Pad", "Erase")
                    //: Key of the number pad: the PIN is complete. One short word.
                    : qsTranslate("Pad", "Open")
                captionFont: digit ? Look.heading : Look.label
                strong: modelData === "open"
                onClicked: Staff.act(digit ? "digit:" + modelData : modelData)
            }
        }
    }
}
