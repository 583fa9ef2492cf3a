#pragma once

#include "ui/frame/journeyparts.h"
#include "ui/frame/page.h"
#include "ui/words/words.h"

namespace clips::ui {

/// A page of the sitting: has the journey and words for it.
class JourneyPage : public Page
{
    Q_OBJECT
public:
    explicit JourneyPage(const JourneyParts &parts, QWidget *parent = nullptr);

protected:
    [[nodiscard]] const JourneyParts &parts() const { return m_parts; }
    [[nodiscard]] Words words() const;
    /// The day in Rome.
    [[nodiscard]] QDate today() const;

private:
    JourneyParts m_parts;
};

} // namespace clips::ui
