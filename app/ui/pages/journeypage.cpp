#include "ui/pages/journeypage.h"

#include "base/clock.h"
#include "journey/sittingcontroller.h"

namespace clips::ui {

JourneyPage::JourneyPage(const JourneyParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
{}

Words JourneyPage::words() const
{
    return Words(m_parts.sitting.screenLanguage());
}

QDate JourneyPage::today() const
{
    return toRome(m_parts.clock.nowUtc()).date();
}

} // namespace clips::ui
