// From a key to its letter on the screen: a field of ours in the whole frame, beside a bare QLineEdit in a bare window,
// in turns; and ours again while the same process drains a queue to the real clips-office.

#include "bench/demokiosk.h"
#include "bench/figures.h"
#include "ui/frame/kioskframe.h"
#include "ui/frame/page.h"
#include "ui/theme/look.h"
#include "ui/widgets/fieldbox.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace clips;

namespace {

constexpr int keysPerTurn = 50;
constexpr int keysInField = 20; ///< then the field is emptied, so that every key finds a similar field

class FieldPage final : public ui::Page
{
public:
    FieldPage()
        : m_box(new ui::FieldBox(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_box);
        layout->addStretch();
        m_box->setLabel(QStringLiteral("Cognome"));
    }
    [[nodiscard]] QString question() const override { return QStringLiteral("Come si chiama?"); }
    [[nodiscard]] QLineEdit *field() const { return m_box->field(); }

private:
    ui::FieldBox *m_box;
};

/// Tells when the watched widget has been painted.
class PaintWatch final : public QObject
{
public:
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            isPainted = true;
        return false;
    }
};

/// Milliseconds from handing the key to the application until the field was painted with it.
double keyToPaint(QLineEdit &field, QChar letter)
{
    if (field.text().size() >= keysInField) {
        field.clear();
        QApplication::processEvents();
    }
    PaintWatch watch;
    field.installEventFilter(&watch);
    QElapsedTimer timer;
    timer.start();
    QApplication::postEvent(&field, new QKeyEvent(QEvent::KeyPress, letter.unicode(), Qt::NoModifier, letter));
    QApplication::postEvent(&field, new QKeyEvent(QEvent::KeyRelease, letter.unicode(), Qt::NoModifier, letter));
    while (!watch.isPainted && timer.elapsed() < 2000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return double(timer.nsecsElapsed()) / 1e6;
}

void typeInto(QLineEdit &field, QList<double> &times)
{
    field.window()->activateWindow();
    field.setFocus();
    QApplication::processEvents();
    for (int i = 0; i < keysPerTurn; ++i)
        times.append(keyToPaint(field, QLatin1Char(char('A' + i % 26))));
}

QJsonObject keyFigure(const QString &name, const QList<double> &times, const QList<double> &limits, int percent,
                      const QString &goal, const QString &method)
{
    const double value = bench::percentile(times, percent);
    const double limit = bench::percentile(limits, percent);
    return bench::figure(name, value, limit, QStringLiteral("ms"), value / limit, goal, method);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print JSON."));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How many turns of each."),
                                    QStringLiteral("n"), QStringLiteral("8"));
    const QCommandLineOption queued(QStringLiteral("queued"), QStringLiteral("Enrolments in the queue."),
                                    QStringLiteral("n"), QStringLiteral("2000"));
    parser.addOptions({json, rounds, queued});
    parser.process(app);

    ui::loadTypeface();
    ui::KioskFrame frame;
    auto *page = new FieldPage;
    frame.addPage(page);
    frame.resize(1080, 1920);
    frame.showPage(page);
    frame.show();
    QLineEdit bare;
    bare.resize(600, 60);
    bare.show();
    QApplication::processEvents();

    QList<double> idle;
    QList<double> limit;
    for (int round = 0; round < parser.value(rounds).toInt(); ++round) {
        typeInto(bare, limit);
        typeInto(*page->field(), idle);
    }

    bench::DemoOffice office;
    const QByteArray identity = office.isRunning() ? bench::pairedIdentity(office) : QByteArray();
    if (identity.isEmpty())
        qFatal("clips-office is not beside this program, or does not pair");
    QList<double> draining;
    const int count = parser.value(queued).toInt();
    bench::DemoKiosk kiosk(office.url(), office.ca(), identity);
    kiosk.enqueue(count);
    bool isDrained = false;
    QObject::connect(&kiosk.sync(), &sync::SyncEngine::statusChanged, &app, [&](const ports::SyncStatus &status) {
        isDrained = status.queue.acknowledged + status.queue.needsReview == count;
    });
    kiosk.sync().start();
    while (!isDrained)
        typeInto(*page->field(), draining);

    const QString turns = QStringLiteral("%1 keys each, in turns").arg(idle.size());
    const QString during = QStringLiteral("%1 keys while %2 enrolments went out; limit: the same field, idle")
                               .arg(draining.size())
                               .arg(count);
    const QJsonArray figures{
        keyFigure(QStringLiteral("key to paint, p50"), idle, limit, 50, {}, turns),
        keyFigure(QStringLiteral("key to paint, p99"), idle, limit, 99, {}, turns),
        keyFigure(QStringLiteral("key to paint during a drain, p50"), draining, idle, 50, {}, during),
        keyFigure(QStringLiteral("key to paint during a drain, p99"), draining, idle, 99, {}, during),
    };
    bench::printFigures(QStringLiteral("keys"), figures, parser.isSet(json));
    return 0;
}
