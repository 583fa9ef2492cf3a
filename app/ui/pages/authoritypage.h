#pragma once

#include "rules/guardianship.h"
#include "ui/pages/journeypage.h"

#include <array>
#include <memory>
#include <optional>

namespace Ui {
class AuthorityPage;
}

namespace clips::ui {

class ChoiceRow;

/// By what title the guardian acts for the chosen children: one row to touch, for all of them or child by child; and,
/// where the office asks for it, who the other parent is.
class AuthorityPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit AuthorityPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~AuthorityPage() override;

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void keep() override;
    void leave() override;
    void goForward() override;
    bool goBack() override;

protected:
    void retranslate() override;

private:
    enum class View { Role, OtherParent };
    void show(View view);
    void showRole();
    void fillOtherParent();
    void clearProblems();
    void submit();
    void showProblems(const QList<rules::AuthorityProblem> &problems);
    /// Typed before the screen was locked, else declared or proposed.
    [[nodiscard]] std::optional<domain::Authority> knownAuthority() const;
    [[nodiscard]] domain::Authority authority() const;
    [[nodiscard]] domain::OtherHolder otherParent() const;
    [[nodiscard]] QString childrenNames() const;

    std::unique_ptr<Ui::AuthorityPage> m_ui;
    std::array<ChoiceRow *, 4> m_roles{};
    ChoiceRow *m_cohabiting = nullptr;
    View m_view = View::Role;
    QStringList m_asked; ///< ids of the children the page is about
    std::optional<domain::ApplicantRole> m_role;
};

} // namespace clips::ui
