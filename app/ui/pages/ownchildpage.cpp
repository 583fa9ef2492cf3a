#include "ui/pages/ownchildpage.h"

#include "journey/sittingcontroller.h"
#include "ui/widgets/choicerow.h"
#include "ui/words/peoplewords.h"
#include "ui_ownchildpage.h"

#include <QButtonGroup>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace clips::ui {

using domain::PersonSource;
using rules::OwnChildProblem;

namespace {

/// Nothing is chosen any more; an exclusive group would keep the last one.
void clearGroup(std::initializer_list<ChoiceRow *> rows)
{
    for (ChoiceRow *row : rows) {
        QButtonGroup *group = row->group();
        group->setExclusive(false);
        row->setChecked(false);
        group->setExclusive(true);
    }
}

} // namespace

OwnChildPage::OwnChildPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::OwnChildPage>())
{
    m_ui->setupUi(this);
    makeRows();
    setUpFields();
    connect(m_ui->forgetButton, &QAbstractButton::clicked, this,
            [this] { this->parts().sitting.forgetDescribedChild(); });
    retranslate();
}

OwnChildPage::~OwnChildPage() = default;

ChoiceRow *OwnChildPage::addRow(QButtonGroup *group, QWidget *before, bool half)
{
    auto *row = new ChoiceRow(group != nullptr ? ChoiceRow::Kind::Radio : ChoiceRow::Kind::Check);
    row->setAutoExclusive(false);
    if (group != nullptr)
        group->addButton(row);
    m_ui->area->addBlock(row, half ? PagedArea::Span::Half : PagedArea::Span::Row, before);
    connect(row, &QAbstractButton::clicked, this, [this] {
        Q_EMIT problemsFound({});
        showBlocks();
        Q_EMIT frameChanged();
    });
    return row;
}

void OwnChildPage::makeRows()
{
    auto *birth = new QButtonGroup(this);
    m_born = addRow(birth, m_ui->givenNameBox, true);
    m_unborn = addRow(birth, m_ui->givenNameBox, true);
    auto *sex = new QButtonGroup(this);
    m_girl = addRow(sex, m_ui->placeBox, true);
    m_boy = addRow(sex, m_ui->placeBox, true);
    auto *noCode = new QButtonGroup(this);
    m_insist = addRow(nullptr, m_ui->noCodeLabel, false);
    for (ChoiceRow *&row : m_noCode)
        row = addRow(noCode, m_ui->streetBox, false);
    auto *home = new QButtonGroup(this);
    m_withMe = addRow(home, m_ui->streetBox, true);
    m_elsewhere = addRow(home, m_ui->streetBox, true);
}

void OwnChildPage::setUpFields()
{
    for (FieldBox *box : {m_ui->givenNameBox, m_ui->familyNameBox}) {
        box->field()->setKind(FieldKind::Name);
        box->field()->setMaxLength(80);
        connect(box->field(), &QLineEdit::textEdited, this, &Page::frameChanged);
    }
    m_ui->placeBox->field()->setKind(FieldKind::Text);
    m_ui->placeBox->field()->setMaxLength(80);
    m_ui->taxCodeBox->field()->setKind(FieldKind::TaxCode);
    m_ui->taxCodeBox->field()->setMaxLength(16);
    m_ui->streetBox->field()->setMaxLength(120);
    m_ui->townBox->field()->setMaxLength(80);
    m_ui->postcodeBox->field()->setKind(FieldKind::Digits);
    m_ui->postcodeBox->field()->setMaxLength(5);
    connect(m_ui->taxCodeBox->field(), &QLineEdit::textEdited, this, [this] {
        m_codeDiffers = false;
        m_insist->setChecked(false);
        showBlocks();
    });
}

bool OwnChildPage::isUnborn() const
{
    return m_unborn->isChecked();
}

QString OwnChildPage::name() const
{
    const QString given = m_ui->givenNameBox->field()->text().simplified();
    const QString family = m_ui->familyNameBox->field()->text().simplified();
    return given.isEmpty() ? (family.isEmpty() ? tr("the child") : family) : given;
}

QString OwnChildPage::question() const
{
    switch (m_view) {
    case View::Who:
        return tr("Who is the child?");
    case View::Code:
        return tr("Where was %1 born?").arg(name());
    case View::Home:
        return tr("Does %1 live with you?").arg(name());
    }
    Q_UNREACHABLE();
}

QString OwnChildPage::help() const
{
    switch (m_view) {
    case View::Who:
        return isUnborn() ? tr("If you have no name yet, leave it empty.") : tr("Write it as on the documents.");
    case View::Code:
        return tr("The tax code is on the health card.");
    case View::Home:
        return tr("It counts where the child is registered.");
    }
    Q_UNREACHABLE();
}

QString OwnChildPage::stepName() const
{
    return tr("Another child");
}

BarState OwnChildPage::bar() const
{
    const bool last = m_view == View::Home || isUnborn();
    return {true, true, last ? tr("Add this child") : tr("Next"), true};
}

void OwnChildPage::enter()
{
    fill(parts().sitting.describedChild());
    m_codeDiffers = m_insist->isChecked();
    show(parts().sitting.isChildTyped() ? firstWrong() : View::Who);
}

OwnChildPage::View OwnChildPage::firstWrong() const
{
    const QList<OwnChildProblem> problems = parts().sitting.checkDescribedChild(child());
    if (problems.isEmpty())
        return isUnborn() ? View::Who : View::Home;
    return viewOf(problems.first());
}

void OwnChildPage::keep()
{
    parts().sitting.keepTypedChild(child());
}

void OwnChildPage::leave()
{
    fill({});
    m_codeDiffers = false;
}

void OwnChildPage::fill(const rules::OwnChild &child)
{
    const domain::Person &person = child.person;
    m_isNew = person.id.isEmpty();
    clearGroup({m_born, m_unborn, m_girl, m_boy, m_noCode[0], m_noCode[1], m_noCode[2], m_withMe, m_elsewhere});
    (person.source == PersonSource::Unborn ? m_unborn : m_born)->setChecked(true);
    m_girl->setChecked(person.sex == domain::Sex::Female);
    m_boy->setChecked(person.sex == domain::Sex::Male);
    m_ui->givenNameBox->field()->setText(person.givenName);
    m_ui->familyNameBox->field()->setText(person.familyName);
    m_ui->birthKeys->setDate(person.birthDate);
    m_ui->placeBox->field()->setText(person.birthPlaceName);
    m_ui->taxCodeBox->field()->setText(person.taxCode);
    for (std::size_t i = 0; i < m_noCode.size(); ++i)
        m_noCode[i]->setChecked(person.taxCodeNote == QLatin1String(rules::noTaxCodeReasons[i]));
    m_insist->setChecked(person.taxCodeNote.startsWith(u"differs"));
    if (!m_isNew || !child.livesWithApplicant)
        (child.livesWithApplicant ? m_withMe : m_elsewhere)->setChecked(true);
    m_ui->streetBox->field()->setText(child.residence.street);
    m_ui->postcodeBox->field()->setText(child.residence.postcode);
    m_ui->townBox->field()->setText(child.residence.municipality);
    clearProblems();
}

void OwnChildPage::show(View view)
{
    m_view = view;
    showBlocks();
    m_ui->area->showFirst();
    Q_EMIT frameChanged();
}

void OwnChildPage::showBlocks()
{
    PagedArea *area = m_ui->area;
    const auto shown = [area](std::initializer_list<QWidget *> blocks, bool yes) {
        for (QWidget *block : blocks)
            area->setShown(block, yes);
    };
    const bool who = m_view == View::Who;
    const bool code = m_view == View::Code;
    const bool home = m_view == View::Home;
    shown({m_born, m_unborn, m_ui->givenNameBox, m_ui->familyNameBox, m_ui->birthKeys}, who);
    shown({m_girl, m_boy}, who && !isUnborn());
    shown({m_ui->placeBox, m_ui->taxCodeBox}, code);
    shown({m_insist}, code && m_codeDiffers);
    const bool noCode = code && m_ui->taxCodeBox->field()->text().isEmpty();
    shown({m_ui->noCodeLabel, m_noCode[0], m_noCode[1], m_noCode[2]}, noCode);
    shown({m_withMe, m_elsewhere}, home);
    shown({m_ui->streetBox, m_ui->postcodeBox, m_ui->townBox}, home && m_elsewhere->isChecked());
    shown({m_ui->forgetButton}, who && !m_isNew);
    m_ui->birthKeys->setLabel(isUnborn() ? tr("Due on") : tr("Born on"));
}

QString OwnChildPage::taxCodeNote() const
{
    if (!m_ui->taxCodeBox->field()->text().trimmed().isEmpty())
        return m_codeDiffers && m_insist->isChecked() ? u"differs"_s : QString();
    for (std::size_t i = 0; i < m_noCode.size(); ++i) {
        if (m_noCode[i]->isChecked())
            return QString::fromLatin1(rules::noTaxCodeReasons[i]);
    }
    return {};
}

rules::OwnChild OwnChildPage::child() const
{
    rules::OwnChild child;
    domain::Person &person = child.person;
    person.source = isUnborn() ? PersonSource::Unborn : PersonSource::Declared;
    person.givenName = m_ui->givenNameBox->field()->text();
    person.familyName = m_ui->familyNameBox->field()->text();
    person.birthDate = m_ui->birthKeys->date();
    person.sex = m_girl->isChecked()  ? domain::Sex::Female
                 : m_boy->isChecked() ? domain::Sex::Male
                                      : domain::Sex::Unknown;
    person.birthPlaceName = m_ui->placeBox->field()->text();
    person.taxCode = m_ui->taxCodeBox->field()->text().trimmed();
    person.taxCodeNote = taxCodeNote();
    child.livesWithApplicant = isUnborn() || !m_elsewhere->isChecked();
    if (!child.livesWithApplicant) {
        child.residence.street = m_ui->streetBox->field()->text().simplified();
        child.residence.postcode = m_ui->postcodeBox->field()->text();
        child.residence.municipality = m_ui->townBox->field()->text().simplified();
    }
    return child;
}

OwnChildPage::View OwnChildPage::viewOf(OwnChildProblem problem)
{
    switch (problem) {
    case OwnChildProblem::GivenName:
    case OwnChildProblem::FamilyName:
    case OwnChildProblem::BirthDate:
    case OwnChildProblem::BornInFuture:
    case OwnChildProblem::Adult:
    case OwnChildProblem::DueDate:
    case OwnChildProblem::Sex:
        return View::Who;
    case OwnChildProblem::BirthPlace:
    case OwnChildProblem::TaxCode:
    case OwnChildProblem::TaxCodeOfAdult:
    case OwnChildProblem::TaxCodeTwice:
    case OwnChildProblem::TaxCodeMissing:
    case OwnChildProblem::TaxCodeDiffers:
        return View::Code;
    case OwnChildProblem::Street:
    case OwnChildProblem::Municipality:
        return View::Home;
    }
    Q_UNREACHABLE();
}

void OwnChildPage::goForward()
{
    QList<OwnChildProblem> problems = parts().sitting.checkDescribedChild(child());
    problems.removeIf([this](OwnChildProblem problem) { return viewOf(problem) != m_view; });
    if (!problems.isEmpty()) {
        showProblems(problems);
        return;
    }
    clearProblems();
    if (m_view == View::Home && !m_withMe->isChecked() && !m_elsewhere->isChecked()) {
        Q_EMIT problemsFound({tr("Touch yes or no.")});
        return;
    }
    Q_EMIT problemsFound({});
    if (isUnborn() || m_view == View::Home) {
        showProblems(parts().sitting.keepDescribedChild(child()));
        return;
    }
    show(m_view == View::Who ? View::Code : View::Home);
    setFocus(Qt::OtherFocusReason);
}

bool OwnChildPage::goBack()
{
    if (m_view == View::Who)
        return false;
    clearProblems();
    Q_EMIT problemsFound({});
    show(m_view == View::Home ? View::Code : View::Who);
    return true;
}

void OwnChildPage::clearProblems()
{
    for (FieldBox *box :
         {m_ui->givenNameBox, m_ui->familyNameBox, m_ui->placeBox, m_ui->taxCodeBox, m_ui->streetBox, m_ui->townBox})
        box->setProblem({});
    m_ui->birthKeys->setProblem({});
}

QWidget *OwnChildPage::mark(OwnChildProblem problem)
{
    const QString words = PeopleWords::problem(problem);
    const auto inBox = [&](FieldBox *box) -> QWidget * {
        box->setProblem(words);
        return box->field();
    };
    switch (problem) {
    case OwnChildProblem::GivenName:
        return inBox(m_ui->givenNameBox);
    case OwnChildProblem::FamilyName:
        return inBox(m_ui->familyNameBox);
    case OwnChildProblem::BirthDate:
    case OwnChildProblem::BornInFuture:
    case OwnChildProblem::Adult:
    case OwnChildProblem::DueDate:
        m_ui->birthKeys->setProblem(words);
        return m_ui->birthKeys;
    case OwnChildProblem::Sex:
        return m_girl;
    case OwnChildProblem::BirthPlace:
        return inBox(m_ui->placeBox);
    case OwnChildProblem::TaxCodeDiffers:
        m_codeDiffers = true;
        showBlocks();
        return inBox(m_ui->taxCodeBox);
    case OwnChildProblem::TaxCode:
    case OwnChildProblem::TaxCodeOfAdult:
    case OwnChildProblem::TaxCodeTwice:
    case OwnChildProblem::TaxCodeMissing:
        return inBox(m_ui->taxCodeBox);
    case OwnChildProblem::Street:
        return inBox(m_ui->streetBox);
    case OwnChildProblem::Municipality:
        return inBox(m_ui->townBox);
    }
    Q_UNREACHABLE();
}

void OwnChildPage::showProblems(const QList<OwnChildProblem> &problems)
{
    if (problems.isEmpty())
        return;
    clearProblems();
    QStringList words;
    QWidget *first = nullptr;
    for (const OwnChildProblem problem : problems) {
        words.append(PeopleWords::problem(problem));
        QWidget *place = mark(problem);
        if (first == nullptr)
            first = place;
    }
    if (first != nullptr)
        m_ui->area->bringIntoView(first);
    Q_EMIT problemsFound(words);
}

void OwnChildPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_born->setText(tr("Already born"));
    m_unborn->setText(tr("Not born yet"));
    m_girl->setText(tr("Girl"));
    m_boy->setText(tr("Boy"));
    m_insist->setText(tr("I checked: everything is right"));
    m_insist->setNote(tr("The operator will look at the health card."));
    for (std::size_t i = 0; i < m_noCode.size(); ++i)
        m_noCode[i]->setText(PeopleWords::noTaxCodeReason(QString::fromLatin1(rules::noTaxCodeReasons[i])));
    m_withMe->setText(tr("Yes"));
    m_elsewhere->setText(tr("No"));
    showBlocks();
}

} // namespace clips::ui
