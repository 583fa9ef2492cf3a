#pragma once

#include "rules/describedperson.h"

#include <QCoreApplication>
#include <QObject>
#include <array>

namespace clips::ui {

class ChoiceRow;
class DateKeys;
class FieldBox;
class InfoBox;
class PagedArea;
class Text;

/// The places in which an operator writes down who is in no register, from the document; part of the page of
/// recognition.
class DeclaredPersonRows final : public QObject
{
    Q_OBJECT
public:
    /// area must outlive this object or take it along.
    DeclaredPersonRows(PagedArea *area, QObject *parent);

    /// Shows the places filled with what is known, or takes them away.
    void setShown(bool shown, const rules::DeclaredApplicant &known);
    [[nodiscard]] bool isShown() const { return m_box != nullptr; }
    /// As it stands, right or wrong.
    [[nodiscard]] rules::DeclaredApplicant applicant() const;
    /// Marks the places and gives the words.
    QStringList showProblems(const QList<rules::ApplicantProblem> &problems);
    void fill(const rules::DeclaredApplicant &known);

private:
    [[nodiscard]] static QString words(rules::ApplicantProblem problem);
    void build();
    void remove();
    FieldBox *addField(const QString &label, int longest, bool half = true);
    ChoiceRow *addRow(const QString &text, bool half);
    void showCodeRows();
    [[nodiscard]] QWidget *mark(rules::ApplicantProblem problem);

    PagedArea *m_area;
    QList<QWidget *> m_blocks;
    InfoBox *m_box = nullptr;
    FieldBox *m_familyName = nullptr;
    FieldBox *m_givenName = nullptr;
    DateKeys *m_birth = nullptr;
    ChoiceRow *m_female = nullptr;
    ChoiceRow *m_male = nullptr;
    FieldBox *m_birthPlace = nullptr;
    FieldBox *m_taxCode = nullptr;
    ChoiceRow *m_cardSeen = nullptr; ///< only once the code did not fit
    bool m_codeDiffers = false;
    std::array<ChoiceRow *, 2> m_noCode{};
    FieldBox *m_street = nullptr;
    FieldBox *m_postcode = nullptr;
    FieldBox *m_town = nullptr;
    FieldBox *m_province = nullptr;
};

} // namespace clips::ui
