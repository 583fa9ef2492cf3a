#include "ui/pages/authoritypage.h"

#include "domain/phonenumber.h"
#include "journey/sittingcontroller.h"
#include "ui/widgets/choicerow.h"
#include "ui/words/peoplewords.h"
#include "ui_authoritypage.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

namespace clips::ui {

using domain::ApplicantRole;
using journey::SittingController;

AuthorityPage::AuthorityPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::AuthorityPage>())
{
    m_ui->setupUi(this);
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        m_roles[i] = new ChoiceRow(ChoiceRow::Kind::Radio);
        m_roles[i]->setAutoExclusive(false);
        group->addButton(m_roles[i]);
        m_ui->area->addBlock(m_roles[i], PagedArea::Span::Row, m_ui->actBox);
        connect(m_roles[i], &QAbstractButton::clicked, this, [this, i] {
            m_role = domain::allApplicantRoles[i];
            showRole();
            Q_EMIT problemsFound({});
        });
    }
    m_cohabiting = new ChoiceRow(ChoiceRow::Kind::Check);
    m_ui->area->addBlock(m_cohabiting, PagedArea::Span::Row);
    for (FieldBox *name : {m_ui->familyNameBox, m_ui->givenNameBox}) {
        name->field()->setKind(FieldKind::Name);
        name->field()->setMaxLength(80);
    }
    m_ui->taxCodeBox->field()->setKind(FieldKind::TaxCode);
    m_ui->taxCodeBox->field()->setMaxLength(16);
    m_ui->phoneBox->field()->setKind(FieldKind::Phone);
    m_ui->phoneBox->field()->setMaxLength(24);
    connect(m_ui->oneByOneButton, &QAbstractButton::clicked, this, [this] {
        if (this->parts().sitting.authority().isOnceForAll())
            this->parts().sitting.askAuthorityOneByOne();
        else
            this->parts().sitting.askAuthorityOnceForAll();
    });
    connect(&parts.sitting, &SittingController::sittingChanged, this, [this] {
        if (isVisible() && m_asked != this->parts().sitting.authority().children())
            enter();
    });
    retranslate();
}

AuthorityPage::~AuthorityPage() = default;

QString AuthorityPage::childrenNames() const
{
    QStringList names;
    for (const QString &id : parts().sitting.authority().children()) {
        if (const domain::Person *child = parts().sitting.sitting().child(id))
            names.append(PeopleWords::childGivenName(*child));
    }
    return names.isEmpty() ? QString() : PeopleWords::together(names);
}

QString AuthorityPage::question() const
{
    return m_view == View::OtherParent ? tr("Who is the other parent?") : tr("Who are you to %1?").arg(childrenNames());
}

QString AuthorityPage::help() const
{
    return m_view == View::OtherParent ? tr("Write what you know. Tax code and phone may stay empty.")
                                       : tr("Touch the row that is true. You declare it under your responsibility.");
}

QString AuthorityPage::stepName() const
{
    return tr("Who you are");
}

BarState AuthorityPage::bar() const
{
    return {true, true, tr("Next"), true};
}

void AuthorityPage::enter()
{
    const auto known = knownAuthority();
    m_asked = parts().sitting.authority().children();
    m_role = known ? std::optional(known->role) : std::nullopt;
    fillOtherParent();
    const auto &typed = parts().sitting.typedAuthority();
    show(typed && typed->otherHolder ? View::OtherParent : View::Role);
    m_ui->area->showFirst();
}

std::optional<domain::Authority> AuthorityPage::knownAuthority() const
{
    const auto &typed = parts().sitting.typedAuthority();
    return typed ? typed : parts().sitting.authority().current();
}

void AuthorityPage::keep()
{
    if (m_role)
        parts().sitting.keepTypedAuthority(authority());
}

void AuthorityPage::leave()
{
    for (FieldBox *box : {m_ui->familyNameBox, m_ui->givenNameBox, m_ui->taxCodeBox, m_ui->phoneBox})
        box->field()->clear();
    m_cohabiting->setChecked(false);
    clearProblems();
    m_role.reset();
}

void AuthorityPage::show(View view)
{
    m_view = view;
    PagedArea *area = m_ui->area;
    const bool other = view == View::OtherParent;
    for (QWidget *block : std::initializer_list<QWidget *>{m_ui->familyNameBox, m_ui->givenNameBox, m_ui->taxCodeBox,
                                                           m_ui->phoneBox, m_cohabiting})
        area->setShown(block, other);
    for (ChoiceRow *row : m_roles)
        area->setShown(row, !other);
    const bool many = parts().sitting.sitting().chosenChildIds.size() > 1;
    area->setShown(m_ui->oneByOneButton, !other && many);
    m_ui->oneByOneButton->setText(parts().sitting.authority().isOnceForAll() ? tr("It is not the same for all")
                                                                             : tr("It is the same for all"));
    showRole();
    Q_EMIT frameChanged();
}

void AuthorityPage::showRole()
{
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setChecked(m_role == domain::allApplicantRoles[i]);
    const bool act = m_role == ApplicantRole::Guardian || m_role == ApplicantRole::FosterCarer;
    m_ui->area->setShown(m_ui->actBox, act && m_view == View::Role);
}

void AuthorityPage::fillOtherParent()
{
    const auto known = knownAuthority();
    const auto proposed = parts().sitting.authority().proposedOtherHolder();
    const domain::OtherHolder other = known && known->otherHolder ? *known->otherHolder
                                      : proposed                  ? *proposed
                                                                  : domain::OtherHolder{};
    m_ui->familyNameBox->field()->setText(other.familyName);
    m_ui->givenNameBox->field()->setText(other.givenName);
    m_ui->taxCodeBox->field()->setText(other.taxCode);
    m_ui->phoneBox->field()->setText(domain::groupedPhoneNumber(other.phone));
    m_cohabiting->setChecked(other.cohabiting);
    clearProblems();
}

domain::OtherHolder AuthorityPage::otherParent() const
{
    const QString phone = m_ui->phoneBox->field()->text().trimmed();
    return {m_ui->familyNameBox->field()->text().simplified(), m_ui->givenNameBox->field()->text().simplified(),
            m_ui->taxCodeBox->field()->text().trimmed().toUpper(), domain::phoneNumberFromText(phone).value_or(phone),
            m_cohabiting->isChecked()};
}

void AuthorityPage::goForward()
{
    if (!m_role) {
        Q_EMIT problemsFound({tr("Touch who you are.")});
        return;
    }
    if (m_view == View::Role && *m_role == ApplicantRole::Parent && parts().sitting.asksOtherHolder()) {
        show(View::OtherParent);
        m_ui->area->showFirst();
        setFocus(Qt::OtherFocusReason);
        return;
    }
    submit();
}

domain::Authority AuthorityPage::authority() const
{
    domain::Authority authority;
    authority.role = *m_role;
    if (m_view == View::OtherParent)
        authority.otherHolder = otherParent();
    return authority;
}

void AuthorityPage::submit()
{
    showProblems(parts().sitting.declareAuthority(authority()));
}

void AuthorityPage::clearProblems()
{
    for (FieldBox *box : {m_ui->familyNameBox, m_ui->givenNameBox, m_ui->taxCodeBox, m_ui->phoneBox})
        box->setProblem({});
}

void AuthorityPage::showProblems(const QList<rules::AuthorityProblem> &problems)
{
    using Problem = rules::AuthorityProblem;
    clearProblems();
    QStringList words;
    QWidget *first = nullptr;
    for (const Problem problem : problems) {
        FieldBox *box = problem == Problem::OtherFamilyName  ? m_ui->familyNameBox
                        : problem == Problem::OtherGivenName ? m_ui->givenNameBox
                        : problem == Problem::OtherPhone     ? m_ui->phoneBox
                                                             : m_ui->taxCodeBox;
        box->setProblem(PeopleWords::problem(problem));
        words.append(PeopleWords::problem(problem));
        if (first == nullptr)
            first = box->field();
    }
    if (first != nullptr)
        m_ui->area->bringIntoView(first);
    Q_EMIT problemsFound(words);
}

bool AuthorityPage::goBack()
{
    if (m_view != View::OtherParent)
        return false;
    clearProblems();
    show(View::Role);
    return true;
}

void AuthorityPage::retranslate()
{
    m_ui->retranslateUi(this);
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        m_roles[i]->setText(PeopleWords::role(domain::allApplicantRoles[i]));
        m_roles[i]->setNote(PeopleWords::roleNote(domain::allApplicantRoles[i]));
    }
    m_cohabiting->setText(tr("We live together"));
    if (isVisible())
        show(m_view);
}

} // namespace clips::ui
