#include "ui/theme/tokens.h"

namespace clips::ui {

namespace {

// Every text colour has at least 7:1 on each ground it is used on, except white on action (5.6:1, large bold type
// only).
const Tokens light{
    .text = QColor(QRgb(0x17334F)),
    .secondaryText = QColor(QRgb(0x455A70)),
    .ground = QColor(QRgb(0xF5F7FA)),
    .surface = QColor(QRgb(0xFFFFFF)),
    .line = QColor(QRgb(0xD9E1E8)),
    .strongLine = QColor(QRgb(0x6B8299)),
    .action = QColor(QRgb(0x0066CC)),
    .onAction = QColor(QRgb(0xFFFFFF)),
    .actionPressed = QColor(QRgb(0x004D99)),
    .actionSoft = QColor(QRgb(0xE4EEF8)),
    .actionText = QColor(QRgb(0x004A94)),
    .success = QColor(QRgb(0x005C3D)),
    .successSoft = QColor(QRgb(0xE1F2EA)),
    .warning = QColor(QRgb(0x6B4000)),
    .warningSoft = QColor(QRgb(0xFCEFDC)),
    .danger = QColor(QRgb(0x9E1B36)),
    .dangerSoft = QColor(QRgb(0xFBE9EC)),
    .focusOuter = QColor(QRgb(0x17334F)),
    .focusInner = QColor(QRgb(0xFFFFFF)),
    .operatorBand = QColor(QRgb(0x17334F)),
    .onOperatorBand = QColor(QRgb(0xFFFFFF)),
    .guardianBand = QColor(QRgb(0x0066CC)),
    .onGuardianBand = QColor(QRgb(0xFFFFFF)),
    .keyGround = QColor(QRgb(0xE6ECF1)),
    .quietSurface = QColor(QRgb(0xFAFBFC)),
};

const Tokens highDark{
    .text = QColor(QRgb(0xFFFFFF)),
    .secondaryText = QColor(QRgb(0xE6E6E6)),
    .ground = QColor(QRgb(0x000000)),
    .surface = QColor(QRgb(0x000000)),
    .line = QColor(QRgb(0x8C8C8C)),
    .strongLine = QColor(QRgb(0xFFFFFF)),
    .action = QColor(QRgb(0xFFD400)),
    .onAction = QColor(QRgb(0x000000)),
    .actionPressed = QColor(QRgb(0xFFFFFF)),
    .actionSoft = QColor(QRgb(0x262100)),
    .actionText = QColor(QRgb(0xFFD400)),
    .success = QColor(QRgb(0x7DF0B2)),
    .successSoft = QColor(QRgb(0x00261A)),
    .warning = QColor(QRgb(0xFFC978)),
    .warningSoft = QColor(QRgb(0x2B1B00)),
    .danger = QColor(QRgb(0xFFA6B4)),
    .dangerSoft = QColor(QRgb(0x33000B)),
    .focusOuter = QColor(QRgb(0xFFFFFF)),
    .focusInner = QColor(QRgb(0x000000)),
    .operatorBand = QColor(QRgb(0xFFFFFF)),
    .onOperatorBand = QColor(QRgb(0x000000)),
    .guardianBand = QColor(QRgb(0xFFD400)),
    .onGuardianBand = QColor(QRgb(0x000000)),
    .keyGround = QColor(QRgb(0x1A1A1A)),
    .quietSurface = QColor(QRgb(0x141414)),
};

const Tokens highLight{
    .text = QColor(QRgb(0x000000)),
    .secondaryText = QColor(QRgb(0x1F1F1F)),
    .ground = QColor(QRgb(0xFFFFFF)),
    .surface = QColor(QRgb(0xFFFFFF)),
    .line = QColor(QRgb(0x595959)),
    .strongLine = QColor(QRgb(0x000000)),
    .action = QColor(QRgb(0x003A75)),
    .onAction = QColor(QRgb(0xFFFFFF)),
    .actionPressed = QColor(QRgb(0x000000)),
    .actionSoft = QColor(QRgb(0xE3ECF5)),
    .actionText = QColor(QRgb(0x003A75)),
    .success = QColor(QRgb(0x00472E)),
    .successSoft = QColor(QRgb(0xFFFFFF)),
    .warning = QColor(QRgb(0x4D2E00)),
    .warningSoft = QColor(QRgb(0xFFFFFF)),
    .danger = QColor(QRgb(0x7A001B)),
    .dangerSoft = QColor(QRgb(0xFFFFFF)),
    .focusOuter = QColor(QRgb(0x000000)),
    .focusInner = QColor(QRgb(0xFFFFFF)),
    .operatorBand = QColor(QRgb(0x000000)),
    .onOperatorBand = QColor(QRgb(0xFFFFFF)),
    .guardianBand = QColor(QRgb(0x003A75)),
    .onGuardianBand = QColor(QRgb(0xFFFFFF)),
    .keyGround = QColor(QRgb(0xE0E0E0)),
    .quietSurface = QColor(QRgb(0xF2F2F2)),
};

} // namespace

const Tokens &tokensOf(Contrast contrast)
{
    switch (contrast) {
    case Contrast::Light:
        return light;
    case Contrast::HighDark:
        return highDark;
    case Contrast::HighLight:
        return highLight;
    }
    Q_UNREACHABLE();
}

} // namespace clips::ui
