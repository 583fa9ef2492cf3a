#include "ui/theme/look.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <cmath>

using namespace Qt::StringLiterals;

// Icons and fonts live in a static library: they must be asked for by name, outside any namespace.
static void takeResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace clips::ui {

namespace {

struct TypeSize
{
    TypeRole role;
    double capitalMm;
    int weight;
};

constexpr TypeSize typeSizes[] = {
    {TypeRole::Question, 9, QFont::Bold},  {TypeRole::Title, 6, QFont::Bold},
    {TypeRole::Body, 4.8, QFont::Normal},  {TypeRole::BodyStrong, 4.8, QFont::DemiBold},
    {TypeRole::Label, 4.2, QFont::Normal}, {TypeRole::LabelStrong, 4.2, QFont::DemiBold},
    {TypeRole::Key, 5.4, QFont::DemiBold}, {TypeRole::BigNumber, 15, QFont::Bold},
};

constexpr double largeFactor = 1.5;
constexpr double smallScreenFactor = 0.8;

QString quotedTypefaces()
{
    QStringList quoted;
    for (const QString &family : typefaces())
        quoted.append(u'\'' + family + u'\'');
    return quoted.join(u", "_s);
}

QFont fontWithCapitals(double capitalPx, int weight)
{
    QFont font(typefaces());
    font.setWeight(QFont::Weight(weight));
    font.setStyleStrategy(QFont::PreferAntialias);
    // Type is specified by the height of its capitals, which differs between typefaces of the same nominal size.
    constexpr int trial = 400;
    font.setPixelSize(trial);
    const double capitals = QFontMetricsF(font).capHeight();
    font.setPixelSize(std::max(8, int(std::lround(trial * capitalPx / (capitals > 0 ? capitals : trial * 0.7)))));
    return font;
}

} // namespace

const QStringList &typefaces()
{
    static const QStringList families{u"Titillium Web"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s,
                                      u"Noto Sans Sinhala"_s};
    return families;
}

void loadTypeface()
{
    takeResources();
    for (const QString &file : {u":/fonts/TitilliumWeb-Regular.ttf"_s, u":/fonts/TitilliumWeb-SemiBold.ttf"_s,
                                u":/fonts/TitilliumWeb-Bold.ttf"_s})
        QFontDatabase::addApplicationFont(file);
}

Appearance Appearance::next() const
{
    if (contrast == Contrast::HighLight)
        return {};
    if (contrast == Contrast::HighDark)
        return {Contrast::HighLight, TextSize::Normal};
    if (textSize == TextSize::Large)
        return {Contrast::HighDark, TextSize::Normal};
    return {Contrast::Light, TextSize::Large};
}

Look::Look(const ScreenMeasure &measure, const Appearance &appearance, bool reduceMotion)
    : m_measure(measure)
    , m_appearance(appearance)
    , m_reduceMotion(reduceMotion)
{
    double factor = measure.pixelsPerMm * (measure.isSmall ? smallScreenFactor : 1);
    for (const TypeSize &size : typeSizes) {
        // The largest types already exceed what "large text" asks of body text; growing them would only break lines.
        const bool grows = appearance.textSize == TextSize::Large && size.role != TypeRole::BigNumber;
        const double roleFactor = !grows ? 1 : size.role == TypeRole::Question ? 1.2 : largeFactor;
        m_fonts[std::size_t(size.role)] = fontWithCapitals(size.capitalMm * factor * roleFactor, size.weight);
    }
}

int Look::px(double mm) const
{
    return int(std::lround(mm * m_measure.pixelsPerMm));
}

QPalette Look::palette() const
{
    const Tokens &t = tokens();
    QPalette palette;
    palette.setColor(QPalette::Window, t.ground);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Highlight, t.action);
    palette.setColor(QPalette::HighlightedText, t.onAction);
    palette.setColor(QPalette::PlaceholderText, t.secondaryText);
    return palette;
}

QString Look::styleSheet() const
{
    const Tokens &t = tokens();
    const auto type = [this](TypeRole role) {
        const QFont &f = font(role);
        return u"font-family: %1; font-size: %2px; font-weight: %3;"_s.arg(quotedTypefaces())
            .arg(f.pixelSize())
            .arg(int(f.weight()));
    };
    return u"QLabel { background: transparent; color: %1; %2 }"
           "QLabel[type=\"question\"] { %3 }"
           "QLabel[type=\"title\"] { %4 }"
           "QLabel[type=\"strong\"] { %5 }"
           "QLabel[type=\"label\"] { color: %6; %7 }"
           "QLabel[type=\"help\"] { color: %6; %2 }"
           "QLabel[type=\"labelStrong\"] { %8 }"
           "QLabel[type=\"big\"] { %9 }"
           "QLabel[ground=\"band\"] { color: %10; }"_s.arg(
               t.text.name(), type(TypeRole::Body), type(TypeRole::Question), type(TypeRole::Title),
               type(TypeRole::BodyStrong), t.secondaryText.name(), type(TypeRole::Label), type(TypeRole::LabelStrong),
               type(TypeRole::BigNumber), t.onGuardianBand.name());
}

} // namespace clips::ui
