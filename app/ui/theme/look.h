#pragma once

#include "ui/theme/screenmeasure.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QString>
#include <QStringList>
#include <array>

class QPalette;
class QWidget;

namespace clips::ui {

enum class TextSize { Normal, Large };

/// What a text is for; its capital height is in millimetres.
enum class TypeRole { Question, Title, Body, BodyStrong, Label, LabelStrong, Key, BigNumber };

/// What the person in front of the screen may choose with "Aa"; back to the default at the end of the sitting.
struct Appearance
{
    Contrast contrast = Contrast::Light;
    TextSize textSize = TextSize::Normal;
    bool operator==(const Appearance &) const = default;

    /// normal → large → high contrast dark → high contrast light → normal.
    [[nodiscard]] Appearance next() const;
};

/// Colours, sizes and type of everything on one screen: a value, made again when the appearance changes.
class Look
{
public:
    explicit Look(const ScreenMeasure &measure = {}, const Appearance &appearance = {}, bool reduceMotion = false);

    [[nodiscard]] const Tokens &tokens() const { return tokensOf(m_appearance.contrast); }
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    [[nodiscard]] const ScreenMeasure &measure() const { return m_measure; }
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
    [[nodiscard]] bool isHighContrast() const { return m_appearance.contrast != Contrast::Light; }

    /// Millimetres in whole pixels.
    [[nodiscard]] int px(double mm) const;
    [[nodiscard]] const QFont &font(TypeRole role) const { return m_fonts[std::size_t(role)]; }

    [[nodiscard]] int target() const { return px(15.2); }  ///< smallest side of anything that can be touched
    [[nodiscard]] int primary() const { return px(22.2); } ///< height of a primary button
    [[nodiscard]] int gap() const { return px(3); }
    [[nodiscard]] int edge() const { return px(10.2); } ///< nothing to touch is nearer to the edge of the screen
    [[nodiscard]] int radius() const { return px(3); }
    [[nodiscard]] static constexpr int ring() { return 6; } ///< room for the focus ring around every target

    [[nodiscard]] QString styleSheet() const;
    [[nodiscard]] QPalette palette() const;

private:
    ScreenMeasure m_measure;
    Appearance m_appearance;
    bool m_reduceMotion;
    std::array<QFont, 8> m_fonts;
};

/// Asked for each letter in this order; the last two are of the scripts that the first have not.
[[nodiscard]] const QStringList &typefaces();

/// Loads the typeface that is compiled in; without it the look falls back to Noto Sans. Once, before the first Look.
void loadTypeface();

} // namespace clips::ui
