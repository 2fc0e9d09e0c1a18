import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// A heading over the samples of one comfort.
Column {
    id: row

    required property string title
    default property alias samples: strip.data

    width: parent.width
    spacing: Look.closeGap

    Both {
        width: parent.width
        said: row.title
        font: Look.heading
        Accessible.role: Accessible.Heading
    }
    Grid {
        id: strip
        anchors.left: parent.left
        columns: Look.barRows > 1 ? 2 : 4
        spacing: Look.gap
    }
}
