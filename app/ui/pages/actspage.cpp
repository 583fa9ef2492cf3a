#include "ui/pages/actspage.h"

#include "journey/sittingcontroller.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/datekeys.h"
#include "ui/widgets/detailcard.h"
#include "ui/words/peoplewords.h"
#include "ui_actspage.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

using rules::AuthorityProblem;

domain::AuthorityAct ActsPage::ActPlaces::act() const
{
    return {number->field()->text().simplified(), issuer->field()->text().simplified(), date->date(), expires->date(),
            seen->isChecked()};
}

ActsPage::ActsPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::ActsPage>())
{
    m_ui->setupUi(this);
    m_ui->deceasedBox->setTone(Tone::Danger);
    m_ui->deceasedBox->setIconName(u"warning"_s);
    connect(&parts.sitting, &journey::SittingController::sittingChanged, this, &ActsPage::showDeceased);
    connect(m_ui->notShownButton, &QAbstractButton::clicked, this, [this] {
        keepActs();
        showRefusing(true);
    });
}

ActsPage::~ActsPage() = default;

QString ActsPage::question() const
{
    return m_refusing ? tr("End without the act?") : tr("What did you see?");
}

QString ActsPage::help() const
{
    return m_refusing ? tr("Nothing is saved. The family can come back with the act.")
                      : tr("Copy the number, the issuer and the dates from the paper.");
}

QString ActsPage::stepName() const
{
    return tr("Papers to see");
}

BarState ActsPage::bar() const
{
    return {true, true, m_refusing ? tr("Record the refusal") : tr("Next"), true};
}

void ActsPage::enter()
{
    m_refusing = false;
    build();
    m_ui->area->showFirst();
}

void ActsPage::leave()
{
    m_ui->area->clearBlocks();
    m_blocks.clear();
    m_acts.clear();
}

void ActsPage::build()
{
    leave();
    addActs();
    addDoubtfulCodes();
    showRefusing(m_refusing);
}

void ActsPage::showRefusing(bool refusing)
{
    m_refusing = refusing;
    for (QWidget *block : std::as_const(m_blocks))
        m_ui->area->setShown(block, !refusing);
    m_ui->area->setShown(m_ui->explainBox, !refusing);
    m_ui->area->setShown(m_ui->notShownButton, !refusing && !m_acts.isEmpty());
    showDeceased();
    Q_EMIT problemsFound({});
    Q_EMIT frameChanged();
}

void ActsPage::showDeceased()
{
    QStringList names;
    for (const QString &id : parts().sitting.deceasedChildren()) {
        if (const domain::Person *child = parts().sitting.sitting().child(id))
            names.append(PeopleWords::childName(*child));
    }
    m_ui->deceasedBox->setText(tr("%1: nobody can be enrolled in this name. Go back and take the child off the list.")
                                   .arg(names.join(u", "_s)));
    m_ui->area->setShown(m_ui->deceasedBox, !names.isEmpty() && !m_refusing);
}

void ActsPage::addActs()
{
    const domain::Sitting &sitting = parts().sitting.sitting();
    const auto add = [this](QWidget *block, PagedArea::Span span) {
        m_ui->area->addBlock(block, span, m_ui->notShownButton);
        m_blocks.append(block);
    };
    for (const journey::AuthorityWalk::ActGroup &group : parts().sitting.authority().acts()) {
        QStringList names;
        for (const QString &id : group.childIds)
            names.append(PeopleWords::childName(*sitting.child(id)));
        auto *title = new Text(u"strong"_s);
        title->setText(tr("%1: act for %2").arg(PeopleWords::roleName(group.role), names.join(u", "_s)));
        ActPlaces places{group.role,   new FieldBox, new FieldBox,
                         new DateKeys, new DateKeys, new ChoiceRow(ChoiceRow::Kind::Check)};
        places.number->setLabel(tr("Number of the act"));
        places.number->field()->setMaxLength(64);
        places.number->field()->setText(group.act.number);
        places.issuer->setLabel(tr("Court or office"));
        places.issuer->field()->setMaxLength(120);
        places.issuer->field()->setText(group.act.issuer);
        places.date->setLabel(tr("Date of the act"));
        places.date->setDate(group.act.date);
        places.expires->setLabel(tr("Ends on (empty: no end)"));
        places.expires->setDate(group.act.expires);
        places.seen->setText(tr("I saw the act"));
        places.seen->setChecked(group.act.seen);
        add(title, PagedArea::Span::Row);
        add(places.number, PagedArea::Span::Half);
        add(places.issuer, PagedArea::Span::Half);
        add(places.date, PagedArea::Span::Row);
        add(places.expires, PagedArea::Span::Row);
        add(places.seen, PagedArea::Span::Row);
        m_acts.append(places);
    }
}

void ActsPage::addDoubtfulCodes()
{
    for (const QString &id : parts().sitting.doubtfulCodes()) {
        const domain::Person *child = parts().sitting.sitting().child(id);
        auto *card = new DetailCard;
        card->setTitle(PeopleWords::childName(*child));
        card->addRow(tr("Tax code"), child->taxCode, {},
                     {Tone::Warning, u"warning"_s, tr("It does not fit the other data")});
        card->addRow(tr("Born"), words().shortDate(child->birthDate) + u" · "_s + child->birthPlaceName);
        auto *seen = new ChoiceRow(ChoiceRow::Kind::Check);
        seen->setText(tr("I saw the card: the code is right"));
        seen->setChecked(child->taxCodeNote == u"differs_accepted");
        connect(seen, &QAbstractButton::toggled, this,
                [this, id](bool accepted) { parts().sitting.setCodeAccepted(id, accepted); });
        for (QWidget *block : std::initializer_list<QWidget *>{card, seen}) {
            m_ui->area->addBlock(block, PagedArea::Span::Row, m_ui->notShownButton);
            m_blocks.append(block);
        }
    }
}

void ActsPage::keepActs()
{
    for (const ActPlaces &places : std::as_const(m_acts))
        parts().sitting.setAct(places.role, places.act());
}

QStringList ActsPage::markProblems(ActPlaces &places, QWidget *&first)
{
    for (FieldBox *box : {places.number, places.issuer})
        box->setProblem({});
    places.date->setProblem({});
    places.expires->setProblem({});
    QList<AuthorityProblem> problems = rules::actProblems(places.act(), today());
    // A day that does not exist is no act without an end.
    if (!places.expires->isEmpty() && !places.expires->date().isValid())
        problems.append(AuthorityProblem::ActExpiresBeforeDate);
    QStringList said;
    for (const AuthorityProblem problem : problems) {
        const QString text = PeopleWords::problem(problem);
        QWidget *place = places.seen;
        if (problem == AuthorityProblem::ActNumber || problem == AuthorityProblem::ActIssuer) {
            FieldBox *box = problem == AuthorityProblem::ActNumber ? places.number : places.issuer;
            box->setProblem(text);
            place = box;
        } else if (problem == AuthorityProblem::ActDate || problem == AuthorityProblem::ActInFuture) {
            places.date->setProblem(text);
            place = places.date;
        } else if (problem != AuthorityProblem::ActNotSeen) {
            places.expires->setProblem(text);
            place = places.expires;
        }
        said.append(text);
        if (first == nullptr)
            first = place;
    }
    return said;
}

void ActsPage::goForward()
{
    if (m_refusing) {
        parts().sitting.refuseWithoutAct();
        return;
    }
    QStringList problems;
    QWidget *first = nullptr;
    for (ActPlaces &places : m_acts)
        problems += markProblems(places, first);
    keepActs();
    if (problems.isEmpty() && parts().sitting.needsActs())
        problems.append(!parts().sitting.deceasedChildren().isEmpty()
                            ? m_ui->deceasedBox->text()
                            : tr("Look at the health card of the child and tick that you saw it."));
    if (first != nullptr)
        m_ui->area->bringIntoView(first);
    Q_EMIT problemsFound(problems);
    if (problems.isEmpty())
        parts().sitting.passActs();
}

bool ActsPage::goBack()
{
    if (m_refusing) {
        showRefusing(false);
        return true;
    }
    keepActs();
    return false;
}

void ActsPage::retranslate()
{
    m_ui->retranslateUi(this);
    if (isVisible()) {
        keepActs();
        build();
    }
}

} // namespace clips::ui
