pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Home, comfort, back and next: at the same place on every screen.
Rectangle {
    id: bar

    readonly property int side: Look.margin
    readonly property int room: width - 2 * side
    readonly property int ends: home.naturalWidth + back.naturalWidth + next.naturalWidth + 2 * Look.gap
    readonly property bool folded: ends + textSize.naturalWidth + contrast.naturalWidth + 2 * Look.gap > room
    readonly property bool stacked: folded && ends + comfort.naturalWidth + Look.gap > room

    height: Look.bottomBar
    color: Look.card

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Look.stroke
        color: Look.line
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: bar.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.gap

        BarButton {
            id: home
            //: Bottom bar: to the home screen. One short word.
            text: qsTranslate("Bar", "Home")
            glyph: Look.glyph("home")
            stacked: bar.stacked
            onClicked: Kiosk.goHome()
        }
        BarButton {
            id: textSize
            //: Bottom bar: opens the text sizes. One short word.
            text: qsTranslate("Bar", "Text")
            glyph: Look.glyph("text-size")
            manner: "tint"
            visible: !bar.folded
            onClicked: Kiosk.openComfort()
        }
        BarButton {
            id: contrast
            //: Bottom bar: opens the contrasts. One short word.
            text: qsTranslate("Bar", "Contrast")
            glyph: Look.glyph("contrast")
            manner: "tint"
            visible: !bar.folded
            onClicked: Kiosk.openComfort()
        }
        BarButton {
            id: comfort
            //: Bottom bar of a narrow screen: opens text sizes and contrasts. One short word.
            text: qsTranslate("Bar", "Comfort")
            glyph: Look.glyph("comfort")
            manner: "tint"
            stacked: bar.stacked
            visible: bar.folded
            onClicked: Kiosk.openComfort()
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: bar.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.gap

        BarButton {
            id: back
            //: Bottom bar: one screen back. One short word.
            text: qsTranslate("Bar", "Back")
            glyph: Look.glyph(mirrored ? "arrow-right" : "arrow-left")
            stacked: bar.stacked
            visible: Kiosk.canBack
            onClicked: Kiosk.goBack()
        }
        BarButton {
            id: next
            width: bar.stacked ? implicitWidth : Math.max(implicitWidth, Look.mm(46))
            text: Kiosk.forward === "start"
                //: Bottom bar of the first screens: begin to read. One short word.
                ? qsTranslate("Bar", "Start") : Kiosk.forward === "more"
                //: Bottom bar: the page goes on on a further screen. One short word.
                ? qsTranslate("Bar", "More") : Kiosk.forward === "close"
                //: Bottom bar: closes what stands over the page. One short word.
                ? qsTranslate("Bar", "Close") : Kiosk.forward === "finish"
                //: Bottom bar of the last page: the reading is over. One short word.
                ? qsTranslate("Bar", "Finish")
                //: Bottom bar: the next page. One short word.
                : qsTranslate("Bar", "Next")
            glyph: Kiosk.forward === "close" ? Look.glyph("close")
                : Kiosk.forward === "finish" ? Look.glyph("check")
                : Look.glyph(mirrored ? "arrow-left" : "arrow-right")
            manner: "solid"
            trailing: true
            stacked: bar.stacked
            onClicked: Kiosk.goNext()
        }
    }
}
