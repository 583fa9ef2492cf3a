#pragma once

#include "ui/widgets/textfield.h"

#include <QList>
#include <QString>

namespace clips::ui {

struct KeyCap
{
    enum class Action { Character, Backspace, Space, Layer };
    Action action = Action::Character;
    QString text;     ///< the character, or the label of a layer key
    double width = 1; ///< in keys
};

using KeyRow = QList<KeyCap>;

/// The keys of a field, row by row. isLow: a screen so low that three rows must do; then a second layer has the digits
/// (the codice fiscale changes layer by itself). isWide: more keys in a row than rows.
[[nodiscard]] QList<KeyRow> keysFor(FieldKind kind, bool isLow, bool isWide, bool secondLayer);

} // namespace clips::ui
