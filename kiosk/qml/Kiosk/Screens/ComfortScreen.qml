pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Text size and contrast, each choice drawn as its own sample.
Item {
    id: screen

    readonly property int columns: 4
    readonly property int cell: Math.floor((width - (columns - 1) * Look.gap) / columns)
    // Names are given here, one by one, so that translators find each of them.
    readonly property list<string> sizeNames: [
        //: A text size.
        qsTranslate("Comfort", "Small"),
        //: A text size: the usual one.
        qsTranslate("Comfort", "Normal"),
        //: A text size.
        qsTranslate("Comfort", "Large"),
        //: A text size.
        qsTranslate("Comfort", "Largest")
    ]
    readonly property list<string> schemeNames: [
        //: A contrast: the usual colours.
        qsTranslate("Comfort", "Usual"),
        //: A contrast: black letters on white.
        qsTranslate("Comfort", "Black on white"),
        //: A contrast: white letters on black.
        qsTranslate("Comfort", "White on black"),
        //: A contrast: soft colours that do not glare.
        qsTranslate("Comfort", "Soft")
    ]

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Look.gap

        Column {
            visible: Kiosk.comfortPart !== 1
            width: parent.width
            spacing: Look.closeGap

            Words {
                width: parent.width
                //: Heading over the four text sizes.
                text: qsTranslate("Comfort", "Text size")
                font: Look.title
                Accessible.role: Accessible.Heading
            }
            Row {
                spacing: Look.gap

                Repeater {
                    model: ["small", "normal", "large", "largest"]
                    delegate: SampleTile {
                        required property string modelData
                        required property int index
                        width: screen.cell
                        text: screen.sizeNames[index]
                        chosen: Kiosk.textSize === modelData
                        sampleFont: Look.sample(modelData)
                        paper: Look.card
                        ink: Look.ink
                        onClicked: Kiosk.chooseSize(modelData)
                    }
                }
            }
        }
        Column {
            visible: Kiosk.comfortPart !== 0
            width: parent.width
            spacing: Look.closeGap

            Words {
                width: parent.width
                //: Heading over the four contrasts.
                text: qsTranslate("Comfort", "Contrast")
                font: Look.title
                Accessible.role: Accessible.Heading
            }
            Row {
                spacing: Look.gap

                Repeater {
                    model: ["default", "black-on-white", "white-on-black", "soft"]
                    delegate: SampleTile {
                        required property string modelData
                        required property int index
                        width: screen.cell
                        text: screen.schemeNames[index]
                        chosen: Look.scheme === modelData
                        sampleFont: Look.strong
                        paper: Look.swatch(modelData, "paper")
                        ink: Look.swatch(modelData, "ink")
                        onClicked: Kiosk.chooseScheme(modelData)
                    }
                }
            }
        }
        Item {
            width: parent.width
            height: back.height

            BarButton {
                id: back
                anchors.left: parent.left
                //: Puts text size and contrast back, and keeps the place.
                text: qsTranslate("Comfort", "Back to normal")
                glyph: Look.glyph("restart")
                onClicked: Kiosk.comfortToNormal()
            }
        }
    }
}
