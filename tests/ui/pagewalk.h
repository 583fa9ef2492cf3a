#pragma once

#include "kioskworld.h"
#include "pagefaults.h"
#include "screenshots.h"
#include "ui/frame/bottombar.h"
#include "ui/widgets/buttons.h"

namespace clips::test {

/// A kiosk on one screen whose pages are looked at one after the other; what is wrong with them is collected.
struct Walk
{
    Walk(const Screen &screen, const ui::Appearance &appearance, const QString &language,
         ports::ReceiptPrinter *printer = nullptr)
        : world(printer)
    {
        ui::WindowOptions options;
        options.size = screen.pixels;
        options.screenMm = screen.mm;
        options.reduceMotion = true;
        options.shutterStays = std::chrono::milliseconds(1);
        options.canBeClosed = true;
        world.sitting.setDefaultLanguage(language);
        window = std::make_unique<ui::KioskWindow>(world.parts(), options);
        window->open();
        for (ui::Appearance now; !(now == appearance); now = now.next())
            window->bar()->button(ui::BottomBar::Appearance)->click();
        tag = u"%1-%2-%3"_s.arg(QString::fromLatin1(screen.name), language,
                                appearance.contrast == ui::Contrast::HighDark    ? u"dark"_s
                                : appearance.contrast == ui::Contrast::HighLight ? u"high"_s
                                : appearance.textSize == ui::TextSize::Large     ? u"large"_s
                                                                                 : u"light"_s);
    }
    void look(const QString &name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        keepPicture(*window, u"%1-%2"_s.arg(tag, name));
        for (const QString &fault : pageFaults(*window))
            problems << name + u": "_s + fault;
        if (window->currentPage()->isBare())
            return;
        QList<QRect> places;
        for (int place = 0; place < ui::BottomBar::places; ++place) {
            const QWidget *button = window->bar()->findChildren<QAbstractButton *>().at(place);
            QRect body(button->mapTo(window.get(), QPoint(0, 0)), button->size());
            // Pages that are read from the right have the same bar in a mirror.
            if (window->isRightToLeft())
                body.moveLeft(window->width() - body.right() - 1);
            places << body;
        }
        if (bar.isEmpty())
            bar = places;
        if (bar != places)
            problems << name + u": the bottom bar moved"_s;
    }

    KioskWorld world;
    std::unique_ptr<ui::KioskWindow> window;
    QString tag;
    QStringList problems;
    QList<QRect> bar;
};

} // namespace clips::test
