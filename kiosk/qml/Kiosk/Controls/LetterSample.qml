import QtQuick

// Two letters in the size or the colours that a choice stands for.
Words {
    //: Two sample letters that show a text size or a contrast. Use two letters of your script.
    text: qsTranslate("Comfort", "Aa")
    wrapMode: Text.NoWrap
    spoken: false
    Accessible.ignored: true
}
