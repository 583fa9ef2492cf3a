#include "ui/pages/declaredpersonrows.h"

#include "ui/widgets/boxes.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/datekeys.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/pagedarea.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

namespace clips::ui {

using rules::ApplicantProblem;

DeclaredPersonRows::DeclaredPersonRows(PagedArea *area, QObject *parent)
    : QObject(parent)
    , m_area(area)
{}

FieldBox *DeclaredPersonRows::addField(const QString &label, int longest, bool half)
{
    auto *box = new FieldBox;
    box->setLabel(label);
    box->field()->setMaxLength(longest);
    m_area->addBlock(box, half ? PagedArea::Span::Half : PagedArea::Span::Row);
    m_blocks.append(box);
    return box;
}

ChoiceRow *DeclaredPersonRows::addRow(const QString &text, bool half)
{
    auto *row = new ChoiceRow(half ? ChoiceRow::Kind::Radio : ChoiceRow::Kind::Check);
    row->setAutoExclusive(false);
    row->setText(text);
    m_area->addBlock(row, half ? PagedArea::Span::Half : PagedArea::Span::Row);
    m_blocks.append(row);
    return row;
}

void DeclaredPersonRows::build()
{
    m_box = new InfoBox;
    m_box->setTone(Tone::Warning);
    m_box->setIconName(u"warning"_s);
    m_box->setTitle(tr("This person is not in the register"));
    m_box->setText(tr("Copy the document letter by letter. The office will check."));
    m_area->addBlock(m_box, PagedArea::Span::Row);
    m_blocks.append(m_box);
    m_familyName = addField(tr("Family name"), 80);
    m_givenName = addField(tr("Given name"), 80);
    for (FieldBox *name : {m_familyName, m_givenName})
        name->field()->setKind(FieldKind::Name);
    m_birth = new DateKeys;
    m_birth->setLabel(tr("Born on"));
    m_area->addBlock(m_birth, PagedArea::Span::Half);
    m_blocks.append(m_birth);
    m_birthPlace = addField(tr("Birthplace: town, or country"), 80);
    auto *sex = new QButtonGroup(m_birth);
    m_female = addRow(tr("Woman"), true);
    m_male = addRow(tr("Man"), true);
    for (ChoiceRow *row : {m_female, m_male})
        sex->addButton(row);
    m_taxCode = addField(tr("Tax code"), 16, false);
    m_taxCode->field()->setKind(FieldKind::TaxCode);
    m_cardSeen = addRow(tr("I saw the card: the code is right"), false);
    auto *noCode = new QButtonGroup(m_birth);
    for (std::size_t i = 0; i < m_noCode.size(); ++i) {
        m_noCode[i] = addRow(i == 0 ? tr("No code: in Italy for a short time") : tr("No code at hand"), true);
        noCode->addButton(m_noCode[i]);
    }
    m_street = addField(tr("Residence: street and number"), 120);
    m_town = addField(tr("Town, or town and country"), 80);
    m_postcode = addField(tr("Postcode"), 10);
    m_province = addField(tr("Province"), 2);
    m_province->field()->setKind(FieldKind::Name);
    connect(m_taxCode->field(), &QLineEdit::textChanged, this, [this] {
        m_codeDiffers = false;
        m_cardSeen->setChecked(false);
        showCodeRows();
    });
}

void DeclaredPersonRows::remove()
{
    for (QWidget *block : std::as_const(m_blocks))
        m_area->removeBlock(block);
    m_blocks.clear();
    m_box = nullptr;
}

void DeclaredPersonRows::setShown(bool shown, const rules::DeclaredApplicant &known)
{
    if (shown == isShown())
        return;
    if (!shown) {
        remove();
        return;
    }
    build();
    fill(known);
}

void DeclaredPersonRows::fill(const rules::DeclaredApplicant &known)
{
    if (!isShown())
        return;
    const domain::Person &person = known.person;
    m_familyName->field()->setText(person.familyName);
    m_givenName->field()->setText(person.givenName);
    m_birth->setDate(person.birthDate);
    m_birthPlace->field()->setText(person.birthPlaceName);
    m_female->setChecked(person.sex == domain::Sex::Female);
    m_male->setChecked(person.sex == domain::Sex::Male);
    m_taxCode->field()->setText(person.taxCode);
    m_codeDiffers = person.taxCodeNote == u"differs_accepted";
    m_cardSeen->setChecked(m_codeDiffers);
    for (std::size_t i = 0; i < m_noCode.size(); ++i)
        m_noCode[i]->setChecked(person.taxCodeNote == QLatin1String(rules::noApplicantCodeReasons[i]));
    m_street->field()->setText(known.residence.street);
    m_town->field()->setText(known.residence.municipality);
    m_postcode->field()->setText(known.residence.postcode);
    m_province->field()->setText(known.residence.province);
    showCodeRows();
}

void DeclaredPersonRows::showCodeRows()
{
    const bool hasCode = !m_taxCode->field()->text().isEmpty();
    m_area->setShown(m_cardSeen, hasCode && m_codeDiffers);
    for (ChoiceRow *row : m_noCode)
        m_area->setShown(row, !hasCode);
}

rules::DeclaredApplicant DeclaredPersonRows::applicant() const
{
    rules::DeclaredApplicant applicant;
    if (!isShown())
        return applicant;
    domain::Person &person = applicant.person;
    person.source = domain::PersonSource::Declared;
    person.familyName = m_familyName->field()->text();
    person.givenName = m_givenName->field()->text();
    person.birthDate = m_birth->date();
    person.birthPlaceName = m_birthPlace->field()->text();
    person.sex = m_female->isChecked() ? domain::Sex::Female
                 : m_male->isChecked() ? domain::Sex::Male
                                       : domain::Sex::Unknown;
    person.taxCode = m_taxCode->field()->text().trimmed();
    if (!person.taxCode.isEmpty()) {
        if (m_codeDiffers && m_cardSeen->isChecked())
            person.taxCodeNote = u"differs_accepted"_s;
    } else {
        for (std::size_t i = 0; i < m_noCode.size(); ++i) {
            if (m_noCode[i]->isChecked())
                person.taxCodeNote = QString::fromLatin1(rules::noApplicantCodeReasons[i]);
        }
    }
    applicant.residence = {m_street->field()->text().simplified(),
                           {},
                           m_postcode->field()->text().trimmed(),
                           m_town->field()->text().simplified(),
                           m_province->field()->text().trimmed().toUpper()};
    return applicant;
}

QString DeclaredPersonRows::words(ApplicantProblem problem)
{
    switch (problem) {
    case ApplicantProblem::FamilyName:
        return tr("Write the family name, with letters only.");
    case ApplicantProblem::GivenName:
        return tr("Write the given name, with letters only.");
    case ApplicantProblem::BirthDate:
        return tr("Write the day of birth.");
    case ApplicantProblem::BornInFuture:
        return tr("This day of birth is in the future.");
    case ApplicantProblem::Sex:
        return tr("Touch woman or man.");
    case ApplicantProblem::BirthPlace:
        return tr("Write the birthplace as the document says.");
    case ApplicantProblem::TaxCode:
        return tr("This tax code is not right. Check it on the health card.");
    case ApplicantProblem::TaxCodeMissing:
        return tr("Write the tax code, or touch why there is none.");
    case ApplicantProblem::TaxCodeDiffers:
        return tr("This code does not fit the name, the birth day or the birthplace. Check them. "
                  "If everything is right, touch the row below.");
    case ApplicantProblem::Street:
        return tr("Write the street and the number.");
    case ApplicantProblem::Municipality:
        return tr("Write the town.");
    }
    Q_UNREACHABLE();
}

QWidget *DeclaredPersonRows::mark(ApplicantProblem problem)
{
    const QString said = words(problem);
    const auto inBox = [&](FieldBox *box) -> QWidget * {
        box->setProblem(said);
        return box->field();
    };
    switch (problem) {
    case ApplicantProblem::FamilyName:
        return inBox(m_familyName);
    case ApplicantProblem::GivenName:
        return inBox(m_givenName);
    case ApplicantProblem::BirthDate:
    case ApplicantProblem::BornInFuture:
        m_birth->setProblem(said);
        return m_birth;
    case ApplicantProblem::Sex:
        return m_female;
    case ApplicantProblem::BirthPlace:
        return inBox(m_birthPlace);
    case ApplicantProblem::TaxCodeDiffers:
        m_codeDiffers = true;
        showCodeRows();
        return inBox(m_taxCode);
    case ApplicantProblem::TaxCode:
    case ApplicantProblem::TaxCodeMissing:
        return inBox(m_taxCode);
    case ApplicantProblem::Street:
        return inBox(m_street);
    case ApplicantProblem::Municipality:
        return inBox(m_town);
    }
    Q_UNREACHABLE();
}

QStringList DeclaredPersonRows::showProblems(const QList<ApplicantProblem> &problems)
{
    if (!isShown())
        return {};
    for (FieldBox *box : {m_familyName, m_givenName, m_birthPlace, m_taxCode, m_street, m_town})
        box->setProblem({});
    m_birth->setProblem({});
    QStringList said;
    QWidget *first = nullptr;
    for (const ApplicantProblem problem : problems) {
        said.append(words(problem));
        QWidget *place = mark(problem);
        if (first == nullptr)
            first = place;
    }
    if (first != nullptr)
        m_area->bringIntoView(first);
    return said;
}

} // namespace clips::ui
