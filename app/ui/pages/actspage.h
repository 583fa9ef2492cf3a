#pragma once

#include "domain/authority.h"
#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class ActsPage;
}

namespace clips::ui {

class ChoiceRow;
class DateKeys;
class FieldBox;

/// What the operator must have seen before confirming: the acts of guardians and foster carers, and the health card of
/// a child whose code does not fit.
class ActsPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit ActsPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~ActsPage() override;

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void keep() override { keepActs(); }
    void leave() override;
    void goForward() override;
    bool goBack() override;

protected:
    void retranslate() override;

private:
    /// The places of one act.
    struct ActPlaces
    {
        domain::ApplicantRole role = domain::ApplicantRole::Guardian;
        FieldBox *number = nullptr;
        FieldBox *issuer = nullptr;
        DateKeys *date = nullptr;
        DateKeys *expires = nullptr;
        ChoiceRow *seen = nullptr;

        [[nodiscard]] domain::AuthorityAct act() const;
    };
    void build();
    void showDeceased();
    void addActs();
    void addDoubtfulCodes();
    void showRefusing(bool refusing);
    void keepActs();
    QStringList markProblems(ActPlaces &places, QWidget *&first);

    std::unique_ptr<Ui::ActsPage> m_ui;
    QList<ActPlaces> m_acts;
    QList<QWidget *> m_blocks;
    bool m_refusing = false;
};

} // namespace clips::ui
