#pragma once

#include "ui/pages/journeypage.h"

#include <array>
#include <memory>

namespace Ui {
class RecognisePage;
}

namespace clips::ui {

class Card;
class ChoiceRow;
class DeclaredPersonRows;
class SearchReasonRows;

/// Who is the guardian: scan or search, or by the document only, the document, six checks each with its own tick; or a
/// refusal with its reason.
class RecognisePage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit RecognisePage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~RecognisePage() override;

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
    enum class View { Search, Reason, Declared, Person, Refusal };
    [[nodiscard]] View view() const;
    void connectFields();
    void refresh();
    void showBlocks();
    void showSearch();
    void showMatches();
    void showPerson();
    void showDocument();
    void showChecks();
    void showMismatches();
    void addMismatch(const domain::Mismatch &mismatch);
    void showAssurance();
    void showReasons();
    void showTypes();
    void search();
    template <typename Block>
    void clear(QList<Block *> &blocks);
    [[nodiscard]] QString typeName(const QString &code) const;
    [[nodiscard]] QString missing() const;
    /// Deceased, or in the register more than once.
    [[nodiscard]] static QList<Chip> warnings(const domain::Person &person);

    std::unique_ptr<Ui::RecognisePage> m_ui;
    std::array<Card *, 6> m_checks;
    QList<Card *> m_types;
    QList<Card *> m_matches;
    QList<ChoiceRow *> m_reasons;
    SearchReasonRows *m_searchReasons; ///< why a name is looked for
    DeclaredPersonRows *m_declared;    ///< somebody who is in no register
    ChoiceRow *m_unchanged = nullptr;
    QList<QWidget *> m_mismatchBlocks;
    QStringList m_mismatchesShown; ///< field and value of each
    View m_shown = View::Search;
    bool m_entered = false;
    bool m_refusing = false;
    bool m_typingDocument = false; ///< the operator corrects what was scanned
    bool m_otherValues = false;    ///< the operator writes what the document says otherwise
    std::optional<domain::RefusalReason> m_reason;
    bool m_deferring = false; ///< not now: a colleague or a supervisor must look
};

} // namespace clips::ui
