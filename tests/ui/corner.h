#pragma once

#include "kioskworld.h"
#include "pagefaults.h"
#include "screenshots.h"
#include "ui/frame/bottombar.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/datekeys.h"
#include "ui/widgets/fieldbox.h"

#include <QApplication>
#include <QTest>

namespace clips::test {

/// A kiosk's window over a world in memory, with hands: presses, writes, looks.
struct Corner
{
    explicit Corner(const Screen &screen = screens[0], const QString &language = QStringLiteral("en"),
                    ui::TextSize size = ui::TextSize::Normal)
    {
        ui::WindowOptions options;
        options.size = screen.pixels;
        options.screenMm = screen.mm;
        options.appearance = {ui::Contrast::Light, size};
        options.reduceMotion = true;
        options.shutterStays = std::chrono::milliseconds(1);
        options.canBeClosed = true;
        world.sitting.setDefaultLanguage(language);
        window = std::make_unique<ui::KioskWindow>(world.parts(), options);
        window->open();
        tag = QStringLiteral("%1-%2%3").arg(QString::fromLatin1(screen.name), language,
                                            size == ui::TextSize::Large ? QStringLiteral("-large") : QString());
    }
    void publish(domain::Catalogue catalogue)
    {
        world.sitting.setPublished(
            std::make_shared<rules::Published>(catalogue, QList<domain::PublishedForm>(), KioskWorld::shortForms()));
    }
    void look(const QString &name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        keepPicture(*window, QStringLiteral("people-%1-%2").arg(tag, name));
        for (const QString &fault : pageFaults(*window))
            problems << name + QStringLiteral(": ") + fault;
    }
    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    void forward()
    {
        window->currentPage()->goForward();
        settle();
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *found : window->currentPage()->findChildren<QAbstractButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        QAbstractButton *found = button(text);
        QVERIFY2(found != nullptr, qPrintable(QStringLiteral("no button ") + text));
        found->click();
        settle();
    }
    [[nodiscard]] ui::TextField *field(const QString &label) const
    {
        for (const ui::FieldBox *box : window->currentPage()->findChildren<ui::FieldBox *>()) {
            if (box->label() == label)
                return box->field();
        }
        return nullptr;
    }
    void write(const QString &label, const QString &text)
    {
        ui::TextField *found = field(label);
        QVERIFY2(found != nullptr, qPrintable(QStringLiteral("no field ") + label));
        found->setText(text);
        Q_EMIT found->textEdited(text);
    }
    void writeDate(int which, QDate day)
    {
        auto keys = window->currentPage()->findChildren<ui::DateKeys *>();
        keys.removeIf([](const ui::DateKeys *each) { return each->isHidden(); });
        QVERIFY(which < keys.size());
        keys[which]->setDate(day);
        Q_EMIT keys[which]->dateChanged(day);
    }
    void chooseLuca()
    {
        world.sitting.setChildChosen(QStringLiteral("P2"), true);
        world.sitting.chooseChildren();
    }
    void walkToTheOperator()
    {
        while (world.sitting.step() == journey::Step::Services) {
            world.sitting.setServiceChosen(domain::Service::Kindergarten, true);
            world.sitting.chooseServices();
        }
        while (world.sitting.step() == journey::Step::Questions) {
            const bool kind = world.sitting.currentQuestion()->id == u"kind";
            QVERIFY(world.sitting.answer(kind ? QStringLiteral("one") : QStringLiteral("+393331234567")).isEmpty());
        }
        for (const domain::Declaration &declaration : world.sitting.declarations())
            world.sitting.setDeclarationMade(declaration.id, true);
        QVERIFY(world.sitting.makeDeclarations());
        world.sitting.checkAnswers();
        world.sitting.handOverToOperator(QStringLiteral("2468"));
        QTRY_VERIFY(world.sitting.step() != journey::Step::HandOverToOperator);
        settle();
    }

    KioskWorld world;
    std::unique_ptr<ui::KioskWindow> window;
    QString tag;
    QStringList problems;
};

} // namespace clips::test
