#pragma once

#include "backoffice/demo/democatalogue.h"
#include "reference/birthplacetables.h"
#include "rightanswers.h"
#include "rules/judgement.h"
#include "rules/ownchild.h"
#include "ui/frame/bottombar.h"
#include "ui/kioskworld.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QApplication>
#include <memory>

namespace clips::cases {

using namespace Qt::StringLiterals;
using domain::Service;
using journey::Step;

inline const QDate caseDay(2026, 11, 23); ///< a Monday; FakeClock begins at 10 in Rome

/// A whole kiosk with the real window, the shipped forms and the catalogue of the invented municipality. Somebody
/// presses the buttons: what a test does not say is answered as a guardian in no hurry would.
class CaseWorld
{
public:
    explicit CaseWorld(domain::Catalogue catalogue = office::demoCatalogue(caseDay))
        : m_catalogue(std::move(catalogue))
    {
        publish(m_catalogue);
        kiosk.places = reference::birthPlaces();
        ui::WindowOptions options;
        options.size = {1080, 1920};
        options.screenMm = {268.9, 478.1};
        options.reduceMotion = true;
        options.shutterStays = std::chrono::milliseconds(1);
        options.canBeClosed = true;
        kiosk.sitting.setDefaultLanguage(u"it"_s);
        window = std::make_unique<ui::KioskWindow>(kiosk.parts(), options);
        window->open();
    }

    test::KioskWorld kiosk;
    std::unique_ptr<ui::KioskWindow> window;
    QString guardian = u"P1"_s;                       ///< Person::id of who comes to the counter
    std::optional<rules::DeclaredApplicant> declared; ///< comes instead: somebody who is in no register
    QStringList declaredPages;                        ///< what the operator read while writing them down
    QMap<QString, QList<Service>> wishes;             ///< by child id
    QList<std::pair<rules::OwnChild, QList<Service>>>
        described;                                  ///< children the guardian writes down, and their wishes
    domain::Authority authority;                    ///< for all children
    QMap<QString, QJsonValue> answers;              ///< "transport.pick_up" or "pick_up"
    std::function<void(Step)> before = [](Step) {}; ///< called when a step is reached, before anything is touched

    void publish(const domain::Catalogue &catalogue)
    {
        kiosk.sitting.setPublished(std::make_shared<rules::Published>(catalogue, QList<domain::PublishedForm>(),
                                                                      QList<domain::PublishedForm>()));
    }
    [[nodiscard]] const domain::Catalogue &catalogue() const { return m_catalogue; }
    void live(const QList<domain::Person> &members, const QString &id = u"H1"_s)
    {
        domain::Household household = testing::rossiHousehold();
        household.id = id;
        household.members = members;
        kiosk.registry.households = {household};
    }
    domain::Household &household() { return kiosk.registry.households.first(); }

    /// Goes on until the step is reached. False: the kiosk did not let us go on; the screen says why.
    [[nodiscard]] bool walkTo(Step target)
    {
        for (int guard = 0; guard < 150; ++guard) {
            settle();
            if (kiosk.sitting.step() == target)
                return true;
            const auto was = position();
            before(kiosk.sitting.step());
            act();
            settle();
            if (position() == was)
                return false;
        }
        return false;
    }
    /// Saved, with one record for each wish.
    [[nodiscard]] bool isSaved() { return walkTo(Step::Saved) && !kiosk.store.saved.isEmpty(); }
    [[nodiscard]] const domain::Enrolment &saved(int i = 0) const { return kiosk.store.saved.at(i); }

    /// What the rules say of a record, with the family and the catalogue of this sitting.
    [[nodiscard]] rules::Judgement judged(int i = 0) const
    {
        rules::Application application = rules::applicationOf(saved(i));
        application.applicantResidence = kiosk.registry.households.first().address;
        rules::Surroundings around{*kiosk.sitting.published()};
        around.family = kiosk.registry.households.first().members;
        return rules::judge(application, around);
    }

    /// Whether these words can be read on the page, also further down.
    [[nodiscard]] bool says(const QString &words)
    {
        for (int part = 0; part < 12; ++part) {
            settle();
            if (onScreen().contains(words))
                return true;
            QAbstractButton *more = button(u"Mostra altro"_s);
            if (!more || !more->isEnabled())
                break;
            more->click();
        }
        for (int part = 0; part < 12; ++part) {
            QAbstractButton *less = button(u"Mostra quelli prima"_s);
            if (!less || !less->isEnabled())
                break;
            less->click();
            settle();
        }
        return false;
    }
    /// Everything a screen reader would say now.
    [[nodiscard]] QString onScreen() const
    {
        QStringList words;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty())
                continue;
            if (QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget))
                words << reader->text(QAccessible::Name) << reader->text(QAccessible::Description);
        }
        words.removeAll(QString());
        words.removeDuplicates();
        return words.join(u'\n');
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *one : window->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && (one->accessibleName() == name || one->text() == name))
                return one;
        }
        return nullptr;
    }
    void forward()
    {
        if (auto *button = window->bar()->button(ui::BottomBar::Forward); button->isEnabled())
            button->click();
    }
    void settle() const
    {
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }

private:
    using Position = std::tuple<Step, QString, int, QString>;
    [[nodiscard]] Position position() const
    {
        const auto *question = kiosk.sitting.currentQuestion();
        const auto *item = kiosk.sitting.currentItem();
        const auto *child = kiosk.sitting.currentChild();
        return {kiosk.sitting.step(), question ? question->id : QString(), item ? int(item->service) : -1,
                (child ? child->id : QString()) + (item ? item->childId : QString())};
    }

    void act()
    {
        journey::SittingController &sitting = kiosk.sitting;
        const Step step = sitting.step();
        if (step == Step::Attract)
            return sitting.callOperator();
        if (step == Step::SignIn)
            return kiosk.session.signIn(u"op1"_s, u"2468"_s);
        if (step == Step::Desk)
            return sitting.startSitting();
        if (step == Step::Recognise)
            return recognise();
        if (step == Step::HandOverToOperator)
            return sitting.handOverToOperator(u"2468"_s);
        if (step == Step::Authority)
            return (void)sitting.declareAuthority(authority);
        if (step == Step::Acts)
            return showActs();
        if (step == Step::Children) {
            describeChildren();
            for (auto it = wishes.begin(); it != wishes.end(); ++it)
                sitting.setChildChosen(it.key(), true);
        } else if (step == Step::Services) {
            for (const Service service : wishes.value(sitting.currentChild()->id))
                sitting.setServiceChosen(service, true);
        } else if (step == Step::Questions) {
            answer();
        } else if (step == Step::Declarations) {
            for (const domain::Declaration &declaration : sitting.declarations())
                sitting.setDeclarationMade(declaration.id, true);
        } else if (step == Step::Confirm) {
            sitting.setSigned(true);
        }
        settle();
        forward();
    }
    void describeChildren()
    {
        for (auto &[child, services] : described) {
            if (!child.person.id.isEmpty())
                continue;
            kiosk.sitting.describeChild();
            if (const auto problems = kiosk.sitting.keepDescribedChild(child); !problems.isEmpty()) {
                qWarning("the described child is not taken: problem %d", int(problems.first()));
                return;
            }
            child.person.id = kiosk.sitting.sitting().declaredChildren.last().id;
            wishes.insert(child.person.id, services);
        }
    }
    void showActs()
    {
        if (authority.needsAct())
            kiosk.sitting.setAct(authority.role, authority.act);
        for (const QString &id : kiosk.sitting.doubtfulCodes())
            kiosk.sitting.setCodeAccepted(id, true);
        window->currentPage()->enter();
        settle();
        forward();
    }
    void recognise()
    {
        if (declared && !kiosk.recogniser.person()) {
            kiosk.recogniser.readTaxCode(declared->person.taxCode);
            kiosk.recogniser.goByDocument();
            settle();
            declaredPages.append(onScreen());
            if (const auto problems = kiosk.recogniser.declare(*declared); !problems.isEmpty())
                qWarning("the applicant is not taken: problem %d", int(problems.first()));
            kiosk.examineDocument();
            settle();
            declaredPages.append(onScreen());
            return kiosk.sitting.confirmRecognition();
        }
        for (const domain::Household &household : kiosk.registry.households) {
            if (const domain::Person *person = household.member(guardian)) {
                if (person->taxCode.isEmpty())
                    kiosk.recogniser.search(person->familyName);
                else
                    kiosk.recogniser.readTaxCode(person->taxCode);
            }
        }
        for (const ports::RegisterMatch &match : QList(kiosk.recogniser.matches())) {
            if (match.person.id == guardian && !kiosk.recogniser.person())
                kiosk.recogniser.choose(match);
        }
        kiosk.examineDocument();
        settle();
        kiosk.sitting.confirmRecognition();
    }
    void answer()
    {
        const domain::BasketItem &item = *kiosk.sitting.currentItem();
        const domain::Question &question = *kiosk.sitting.currentQuestion();
        const QString full = domain::serviceCode(item.service) + u'.' + question.id;
        const QJsonValue given = answers.contains(full) ? answers.value(full)
                                 : answers.contains(question.id)
                                     ? answers.value(question.id)
                                     : rightAnswer(kiosk.sitting.engineFor(item), question, item.answers);
        kiosk.sitting.keepAnswer(given);
        window->currentPage()->enter(); // the page shows what was answered
    }

    domain::Catalogue m_catalogue;
};

} // namespace clips::cases
