#pragma once

#include <QColor>

namespace clips::ui {

enum class Contrast { Light, HighDark, HighLight };

/// The colours of one theme. A theme is one row of this table and nothing else.
struct Tokens
{
    QColor text;
    QColor secondaryText;
    QColor ground;     ///< behind the cards
    QColor surface;    ///< cards, bottom bar
    QColor line;       ///< hairlines and card borders
    QColor strongLine; ///< borders that must be seen: fields, empty ticks, outlined buttons
    QColor action;
    QColor onAction;
    QColor actionPressed;
    QColor actionSoft; ///< ground of something chosen, icon tiles
    QColor actionText; ///< the action colour as text on surface and on actionSoft
    QColor success;
    QColor successSoft;
    QColor warning;
    QColor warningSoft;
    QColor danger;
    QColor dangerSoft;
    QColor focusOuter;
    QColor focusInner;
    QColor operatorBand;
    QColor onOperatorBand;
    QColor guardianBand;
    QColor onGuardianBand;
    QColor keyGround;
    QColor quietSurface; ///< a card that cannot be chosen
};

[[nodiscard]] const Tokens &tokensOf(Contrast contrast);

} // namespace clips::ui
