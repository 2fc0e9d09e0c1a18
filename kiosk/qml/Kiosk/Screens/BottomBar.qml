pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Home, comfort, back and next: at the same place on every screen.
Rectangle {
    id: bar

    readonly property int side: Look.margin
    readonly property int room: width - 2 * side
    //: Bottom bar of the first screens: begin to read. One short word.
    readonly property string start: qsTranslate("Bar", "Start")
    //: Bottom bar: the page goes on on a further screen. One short word.
    readonly property string more: qsTranslate("Bar", "More")
    //: Bottom bar: closes what stands over the page. One short word.
    readonly property string close: qsTranslate("Bar", "Close")
    //: Bottom bar of the last page: the reading is over. One short word.
    readonly property string finish: qsTranslate("Bar", "Finish")
    //: Bottom bar: the next page. One short word.
    readonly property string onward: qsTranslate("Bar", "Next")
    //: Bottom bar: reads the screen aloud. One short word.
    readonly property string aloud: qsTranslate("Bar", "Listen")
    //: Bottom bar: stops reading aloud. One short word.
    readonly property string silent: qsTranslate("Bar", "Stop")
    readonly property int listenWidth: Math.ceil(Math.max(w6.implicitWidth, w7.implicitWidth)) + Look.icon
        + 2 * Look.closeGap + 2 * Look.padding
    // The widest of its words decides, so that the button never moves.
    readonly property int widestWord: Math.ceil(Math.max(w1.implicitWidth, w2.implicitWidth, w3.implicitWidth,
        w4.implicitWidth, w5.implicitWidth))
    readonly property int nextNatural: Math.max(widestWord + Look.icon + 2 * Look.closeGap + 2 * Look.padding, Math.ceil(46 * Look.millimetre))
    readonly property int nextWidth: stacked ? endPart(nextNeed) : nextNatural
    // On a small tall panel the way on and the way back have a row of their own.
    readonly property bool twoRows: Look.barRows > 1
    readonly property int air: Math.ceil(2.5 * Look.millimetre)
    readonly property int parts: (Speech.offered ? 5 : 4) - (twoRows ? 2 : 0)
    readonly property int even: Math.floor((room - (parts - 1) * Look.gap) / parts)
    readonly property int listenNeed: Speech.offered ? Math.ceil(Math.max(w6.implicitWidth, w7.implicitWidth)) + 2 * Look.closeGap : 0
    readonly property int nextNeed: widestWord + 2 * Look.closeGap
    readonly property int mostNeed: Math.max(home.stackedWidth, listenNeed, comfort.stackedWidth,
        twoRows ? 0 : back.stackedWidth, twoRows ? 0 : nextNeed)
    // What is left of a row when each button has what its own word needs.
    readonly property int spare: even * parts - home.stackedWidth - listenNeed - comfort.stackedWidth
        - (twoRows ? 0 : back.stackedWidth + nextNeed)
    readonly property int ends: home.naturalWidth + back.naturalWidth + nextNatural + 2 * Look.gap
        + (Speech.offered ? listenWidth + Look.gap : 0)
    readonly property int lowerWidth: Kiosk.canLower ? lower.naturalWidth + Look.gap : 0
    readonly property bool folded: twoRows || ends + textSize.naturalWidth + contrast.naturalWidth + lowerWidth + 2 * Look.gap > room
    readonly property bool stacked: twoRows || folded && ends + comfort.naturalWidth + Look.gap > room

    // Buttons whose words stand under the icons are equally wide, unless a word is too long for that.
    function part(need: int): int {
        return mostNeed <= even ? even : need + Math.floor(spare / parts);
    }
    function endPart(need: int): int {
        return twoRows ? Math.floor((room - Look.gap) / 2) : part(need);
    }

    height: Look.bottomBar
    color: Look.card

    Item {
        visible: false

        Words { id: w1; text: bar.start; font: Look.label; wrapMode: Text.NoWrap }
        Words { id: w2; text: bar.more; font: Look.label; wrapMode: Text.NoWrap }
        Words { id: w3; text: bar.close; font: Look.label; wrapMode: Text.NoWrap }
        Words { id: w4; text: bar.finish; font: Look.label; wrapMode: Text.NoWrap }
        Words { id: w6; text: bar.aloud; font: Look.label; wrapMode: Text.NoWrap }
        Words { id: w7; text: bar.silent; font: Look.label; wrapMode: Text.NoWrap }
        Words { id: w5; text: bar.onward; font: Look.label; wrapMode: Text.NoWrap }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Look.stroke
        color: Look.line
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: bar.side
        y: bar.twoRows ? bar.air : (bar.height - height) / 2
        spacing: Look.gap

        BarButton {
            id: home
            //: Bottom bar: to the home screen. One short word.
            text: qsTranslate("Bar", "Home")
            glyph: Look.glyph("home")
            stacked: bar.stacked
            width: bar.stacked ? bar.part(stackedWidth) : implicitWidth
            onClicked: Kiosk.goHome()
        }
        BarButton {
            id: listen
            width: stacked ? bar.part(bar.listenNeed) : Math.max(naturalWidth, bar.listenWidth)
            text: Speech.reading ? bar.silent : bar.aloud
            glyph: Look.glyph(Speech.reading ? "stop" : "volume")
            manner: Speech.reading ? "solid" : "tint"
            stacked: bar.stacked
            visible: Speech.offered
            onClicked: Speech.toggle()
        }
        BarButton {
            id: textSize
            //: Bottom bar: opens the text sizes. One short word.
            text: qsTranslate("Bar", "Text")
            glyph: Look.glyph("text-size")
            manner: "tint"
            visible: !bar.folded
            onClicked: Kiosk.openComfort(0)
        }
        BarButton {
            id: contrast
            //: Bottom bar: opens the contrasts. One short word.
            text: qsTranslate("Bar", "Contrast")
            glyph: Look.glyph("contrast")
            manner: "tint"
            visible: !bar.folded
            onClicked: Kiosk.openComfort(1)
        }
        BarButton {
            id: lower
            //: Bottom bar: everything stands lower on the screen, for people who sit; a second touch puts it back.
            text: qsTranslate("Bar", "Lower")
            glyph: Look.glyph("wheelchair")
            manner: Kiosk.low ? "solid" : "tint"
            visible: !bar.folded && Kiosk.canLower
            Accessible.checkable: true
            Accessible.checked: Kiosk.low
            onClicked: Kiosk.setLow(!Kiosk.low)
        }
        BarButton {
            id: comfort
            //: Bottom bar of a narrow screen: opens text sizes, contrasts and more. One short word.
            text: qsTranslate("Bar", "Comfort")
            glyph: Look.glyph("comfort")
            manner: "tint"
            stacked: bar.stacked
            width: bar.stacked ? bar.part(stackedWidth) : implicitWidth
            visible: bar.folded
            onClicked: Kiosk.openComfort(0)
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: bar.side
        y: bar.twoRows ? bar.height - bar.air - height : (bar.height - height) / 2
        spacing: Look.gap

        BarButton {
            id: back
            //: Bottom bar: one screen back. One short word.
            text: qsTranslate("Bar", "Back")
            glyph: Look.glyph(mirrored ? "arrow-right" : "arrow-left")
            stacked: bar.stacked
            width: bar.stacked ? bar.endPart(stackedWidth) : implicitWidth
            visible: Kiosk.canBack
            onClicked: Kiosk.goBack()
        }
        BarButton {
            id: next
            width: bar.nextWidth
            text: Kiosk.forward === "start" ? bar.start : Kiosk.forward === "more" ? bar.more
                : Kiosk.forward === "close" ? bar.close : Kiosk.forward === "finish" ? bar.finish : bar.onward
            glyph: Kiosk.forward === "close" ? Look.glyph("close")
                : Kiosk.forward === "finish" ? Look.glyph("check")
                : Kiosk.forward === "more" ? Look.glyph("plus")
                : Look.glyph(mirrored ? "arrow-left" : "arrow-right")
            manner: "solid"
            trailing: true
            stacked: bar.stacked
            onClicked: Kiosk.goNext()
        }
    }
}
