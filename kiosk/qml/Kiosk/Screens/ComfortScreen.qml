pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Text size, contrast and reach, each choice drawn as its own sample.
Item {
    id: screen

    readonly property int columns: Kiosk.comfortColumns
    readonly property int cell: Math.floor((width - (columns - 1) * Look.gap) / columns)
    //: Puts text size, contrast, buttons and movement back, and keeps the place.
    readonly property string backToNormal: qsTranslate("Comfort", "Back to normal")
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

    function shows(row: int): bool {
        return row >= Kiosk.comfortFirst && row <= Kiosk.comfortLast
    }
    function holds(sample: string): bool {
        return Kiosk.comfortSamples.includes(sample)
    }

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Look.gap

        SampleRow {
            visible: screen.shows(0)
            cell: screen.cell
            backToNormal: screen.backToNormal
            //: Heading over the four text sizes.
            title: qsTranslate("Comfort", "Text size")

            Repeater {
                model: ["small", "normal", "large", "largest"]
                delegate: SampleTile {
                    id: size
                    required property string modelData
                    required property int index
                    width: screen.cell
                    visible: screen.holds(modelData)
                    text: screen.sizeNames[index]
                    chosen: Kiosk.textSize === modelData
                    onClicked: Kiosk.chooseSize(modelData)

                    LetterSample {
                        // Reading the icon's size too keeps the sample bound to the panel.
                        font: Look.icon > 0 ? Look.sample(size.modelData) : Look.strong
                        color: size.down ? size.paper : size.ink
                    }
                }
            }
        }
        SampleRow {
            visible: screen.shows(1)
            cell: screen.cell
            backToNormal: screen.backToNormal
            //: Heading over the four contrasts.
            title: qsTranslate("Comfort", "Contrast")

            Repeater {
                model: ["default", "black-on-white", "white-on-black", "soft"]
                delegate: SampleTile {
                    id: scheme
                    required property string modelData
                    required property int index
                    width: screen.cell
                    visible: screen.holds(modelData)
                    text: screen.schemeNames[index]
                    chosen: Look.scheme === modelData
                    paper: Look.swatch(modelData, "paper")
                    ink: Look.swatch(modelData, "ink")
                    onClicked: Kiosk.chooseScheme(modelData)

                    LetterSample {
                        font: Look.strong
                        color: scheme.down ? scheme.paper : scheme.ink
                    }
                }
            }
        }
        SampleRow {
            visible: screen.shows(2)
            cell: screen.cell
            backToNormal: screen.backToNormal
            //: Heading over: bigger buttons, everything lower, nothing moves.
            title: qsTranslate("Comfort", "Touch and movement")

            SampleTile {
                id: big
                visible: screen.holds("big")
                width: screen.cell
                //: A comfort that can be switched on: all buttons are bigger.
                text: qsTranslate("Comfort", "Big buttons")
                chosen: Kiosk.big
                onClicked: Kiosk.setBig(!Kiosk.big)

                ReachSample {
                    kind: "big"
                    paper: big.down ? big.ink : big.paper
                    ink: big.down ? big.paper : big.ink
                }
            }
            SampleTile {
                id: low
                visible: screen.holds("low")
                width: screen.cell
                //: A comfort that can be switched on: everything stands lower on the screen, for people who sit.
                text: qsTranslate("Comfort", "Lower")
                chosen: Kiosk.low
                onClicked: Kiosk.setLow(!Kiosk.low)

                ReachSample {
                    kind: "low"
                    paper: low.down ? low.ink : low.paper
                    ink: low.down ? low.paper : low.ink
                }
            }
            SampleTile {
                id: still
                visible: screen.holds("still")
                width: screen.cell
                //: A comfort that can be switched on: pages change without sliding in.
                text: qsTranslate("Comfort", "No movement")
                chosen: Kiosk.still
                onClicked: Kiosk.setStill(!Kiosk.still)

                ReachSample {
                    kind: "still"
                    paper: still.down ? still.ink : still.paper
                    ink: still.down ? still.paper : still.ink
                }
            }
            SampleTile {
                id: each
                visible: screen.holds("each")
                width: screen.cell
                //: A comfort that can be switched on: every thing is read aloud as it is reached, for people who see nothing.
                text: qsTranslate("Comfort", "Read each thing")
                chosen: Kiosk.ear
                onClicked: Kiosk.setEar(!Kiosk.ear)

                Glyph {
                    text: Look.glyph("listen-each")
                    font: Look.tileGlyphFont
                    color: each.down ? each.paper : each.ink
                }
            }
        }
        SampleRow {
            visible: screen.shows(3)
            cell: screen.cell
            backToNormal: screen.backToNormal
            //: Heading over: slower, faster, quieter, louder.
            title: qsTranslate("Comfort", "Reading aloud")

            SampleTile {
                id: slower
                visible: screen.holds("slower")
                width: screen.cell
                //: A comfort: the reading aloud is slower by a step.
                text: qsTranslate("Comfort", "Slower")
                chosen: false
                Accessible.checkable: false
                onClicked: Kiosk.hear(-1, 0)

                StepSample {
                    glyph: Look.glyph("slower")
                    level: Kiosk.rate
                    steps: 7
                    ink: slower.down ? slower.paper : slower.ink
                }
            }
            SampleTile {
                id: faster
                visible: screen.holds("faster")
                width: screen.cell
                //: A comfort: the reading aloud is faster by a step.
                text: qsTranslate("Comfort", "Faster")
                chosen: false
                Accessible.checkable: false
                onClicked: Kiosk.hear(1, 0)

                StepSample {
                    glyph: Look.glyph("faster")
                    level: Kiosk.rate
                    steps: 7
                    ink: faster.down ? faster.paper : faster.ink
                }
            }
            SampleTile {
                id: quieter
                visible: screen.holds("quieter")
                width: screen.cell
                //: A comfort: the reading aloud is quieter by a step.
                text: qsTranslate("Comfort", "Quieter")
                chosen: false
                Accessible.checkable: false
                onClicked: Kiosk.hear(0, -1)

                StepSample {
                    glyph: Look.glyph("quieter")
                    level: Kiosk.volume
                    steps: 11
                    ink: quieter.down ? quieter.paper : quieter.ink
                }
            }
            SampleTile {
                id: louder
                visible: screen.holds("louder")
                width: screen.cell
                //: A comfort: the reading aloud is louder by a step.
                text: qsTranslate("Comfort", "Louder")
                chosen: false
                Accessible.checkable: false
                onClicked: Kiosk.hear(0, 1)

                StepSample {
                    glyph: Look.glyph("louder")
                    level: Kiosk.volume
                    steps: 11
                    ink: louder.down ? louder.paper : louder.ink
                }
            }
        }
        Item {
            width: parent.width
            height: back.height
            visible: !Kiosk.comfortBeside

            BarButton {
                id: back
                anchors.left: parent.left
                text: screen.backToNormal
                glyph: Look.glyph("restart")
                onClicked: Kiosk.comfortToNormal()
            }
        }
    }
}
