#include "ui/pages/scannerpage.h"

#include "journey/operatordesk.h"
#include "journey/sittingcontroller.h"
#include "ui/frame/journeyparts.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/codepicture.h"
#include "ui/widgets/detailcard.h"
#include "ui/widgets/pagedarea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clips::ui {

using domain::ScannerLayout;
using journey::ScannerCheck;
using journey::ScannerReport;
using journey::SeenKey;

namespace {

constexpr int quietMs = 150;

/// One line of kiosk.toml.
QString setting(const QString &key, const QString &value)
{
    return key + u" = \""_s + value + u'"';
}

QString visible(const SeenKey &key)
{
    if (key.text == u"\x02")
        return u"STX"_s;
    if (key.text == u"\x03")
        return u"ETX"_s;
    if (key.text == u" ")
        return u"␣"_s;
    return key.name.isEmpty() ? key.text : key.name;
}

} // namespace

ScannerPage::ScannerPage(const JourneyParts &parts, QWidget *parent)
    : Page(parent)
    , m_sitting(parts.sitting)
    , m_check(parts.desk.scanner())
    , m_area(new PagedArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &ScannerPage::build);
    connect(&m_check, &ScannerCheck::changed, &m_quiet, qOverload<>(&QTimer::start));
}

QString ScannerPage::question() const
{
    return tr("Check the scanner");
}

QString ScannerPage::help() const
{
    return tr("Scan this code. You will see each key the scanner sends. Nothing is kept.");
}

QString ScannerPage::stepName() const
{
    return tr("Scanner");
}

BarState ScannerPage::bar() const
{
    return {.back = true, .stop = true, .forward = {}};
}

void ScannerPage::enter()
{
    m_check.begin();
    build();
    m_area->showFirst();
}

void ScannerPage::leave()
{
    m_quiet.stop();
    m_check.end();
    m_area->clearBlocks();
}

void ScannerPage::retranslate()
{
    if (m_check.isActive())
        build();
}

void ScannerPage::build()
{
    if (!m_check.isActive())
        return;
    m_area->clearBlocks();
    const ScannerReport report = m_check.report();
    if (!m_check.keys().isEmpty()) {
        addVerdict(report);
        addFindings(report);
        addKeys();
    }
    auto *picture = new CodePicture;
    picture->setModules(m_check.testSymbol());
    picture->setAccessibleName(tr("Test code"));
    m_area->addBlock(picture);
}

void ScannerPage::addVerdict(const ScannerReport &report)
{
    auto *box = new InfoBox;
    box->setObjectName(u"verdict"_s);
    box->setTone(Tone::Warning);
    box->setIconName(u"warning"_s);
    if (!report.isTestCode) {
        box->setTitle(tr("This is not the test code"));
        box->setText(tr("Time and last key can be seen, the layout cannot. Scan the code on this page."));
    } else if (report.capsLock) {
        box->setTitle(tr("Caps Lock is on"));
        box->setText(tr("Turn it off on the keyboard of this kiosk, then scan again."));
    } else if (!report.prefixIsUsable) {
        box->setTitle(tr("The first keys are also in codes"));
        box->setText(tr("Program the scanner to send STX first and ETX last, as its manual says."));
    } else if (!report.burstMs && report.prefix.isEmpty()) {
        box->setTitle(tr("The scanner is as slow as fingers"));
        box->setText(tr("Program it to send STX first and ETX last, or to type faster, as its manual says."));
    } else {
        box->setTone(Tone::Success);
        box->setIconName(u"check"_s);
        box->setTitle(tr("The scanner is understood"));
        box->setText(report.unread.isEmpty()
                         ? tr("Every sign arrived as it is.")
                         : tr("Not arrived: %1. “ò” alone does no harm.").arg(report.unread.join(u' ')));
    }
    m_area->addBlock(box, PagedArea::Span::Row);
}

void ScannerPage::addFindings(const ScannerReport &report)
{
    auto *card = new DetailCard;
    card->setTitle(tr("To write in kiosk.toml, under [scanner]"));
    if (report.isTestCode)
        card->addRow(tr("Layout"), setting(u"layout"_s, journey::layoutCode(report.layout)));
    if (report.prefixIsUsable)
        card->addRow(tr("First key"), setting(u"prefix"_s, report.prefix));
    // STX brings its own end: whatever follows ETX is swallowed.
    const QString suffix = report.suffix == u"etx" ? u"any"_s : report.suffix;
    if (!suffix.isEmpty())
        card->addRow(tr("Last key"), setting(u"suffix"_s, suffix));
    card->addRow(tr("Longest pause"), u"burst_ms = %1"_s.arg(report.burstMs.value_or(0)));
    m_area->addBlock(card, PagedArea::Span::Row);
}

void ScannerPage::addKeys()
{
    const ScannerReport report = m_check.report();
    auto *card = new DetailCard;
    card->setTitle(tr("What came"));
    card->addRow(tr("Signs"), QString::number(report.keys));
    card->addRow(tr("Time"), tr("%1 ms in all, at most %2 ms between two keys")
                                 .arg(QString::number(report.totalMs), QString::number(report.longestGapMs)));
    QStringList keys;
    for (const SeenKey &key : m_check.keys())
        keys.append(keys.isEmpty() ? visible(key) : u"+%1\u00a0%2"_s.arg(QString::number(key.gapMs), visible(key)));
    card->addRow(tr("Keys"), keys.join(u"  "_s));
    m_area->addBlock(card, PagedArea::Span::Row);
}

} // namespace clips::ui
