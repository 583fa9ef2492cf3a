#include "journey/scannerreport.h"

#include <algorithm>

namespace clips::journey {

using namespace Qt::StringLiterals;
using domain::ScannerLayout;

namespace {

constexpr qint64 fastestFingersMs = 60; ///< slower than this a scanner and a fast typist look alike
constexpr int leastBurstMs = 35;

bool isVisible(const SeenKey &key)
{
    return !key.text.isEmpty() && key.text.front().isPrint();
}

QString controlCode(const SeenKey &key)
{
    if (key.text == u"\x02")
        return u"stx"_s;
    if (key.text == u"\x03")
        return u"etx"_s;
    if (key.text == u"\t")
        return u"tab"_s;
    if (key.text == u"\r" || key.text == u"\n")
        return u"enter"_s;
    return key.name.toLower();
}

struct Fit
{
    ScannerLayout layout = ScannerLayout::Same;
    bool capsLock = false;
    qsizetype at = -1;
    qsizetype right = 0; ///< characters of the test code that are right
};

/// How well the text fits the test code when it is read with a layout; before the code may stand a prefix.
Fit fitOf(const QString &text, ScannerLayout layout, bool capsLock)
{
    const QString wanted = scannerTestCode();
    const QString read = domain::remapped(capsLock ? domain::swappedCase(text) : text, domain::layoutOf(layout));
    Fit best{layout, capsLock, -1, 0};
    constexpr qsizetype longestPrefix = 4;
    for (qsizetype at = 0; at <= std::min(longestPrefix, read.size()); ++at) {
        qsizetype right = 0;
        for (qsizetype i = 0; i < wanted.size() && at + i < read.size(); ++i)
            right += read.at(at + i) == wanted.at(i) ? 1 : 0;
        if (right > best.right)
            best = {layout, capsLock, at, right};
    }
    return best;
}

Fit bestFit(const QString &text)
{
    Fit best;
    for (const ScannerLayout layout : domain::allScannerLayouts) {
        for (const bool capsLock : {false, true}) {
            const Fit fit = fitOf(text, layout, capsLock);
            if (fit.right > best.right)
                best = fit;
        }
    }
    return best;
}

QString suffixOf(const QList<SeenKey> &after)
{
    for (const SeenKey &key : after) {
        const QString code = controlCode(key);
        if (code == u"enter" || code == u"tab" || code == u"etx")
            return code;
    }
    return u"none"_s;
}

} // namespace

QString scannerTestCode()
{
    return u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789</>-:';$%+.*ò"_s;
}

ScannerReport examineScan(const QList<SeenKey> &keys)
{
    ScannerReport report;
    const auto first = std::find_if(keys.begin(), keys.end(), isVisible);
    const auto last = std::find_if(keys.rbegin(), keys.rend(), isVisible).base();
    if (first == keys.end())
        return report;
    QString body;
    for (auto key = first; key != last; ++key)
        body += isVisible(*key) ? key->text : u"\n"_s;
    for (qsizetype i = 1; i < keys.size(); ++i) {
        report.totalMs += keys.at(i).gapMs;
        report.longestGapMs = std::max(report.longestGapMs, keys.at(i).gapMs);
    }
    if (report.longestGapMs < fastestFingersMs)
        report.burstMs = std::max(leastBurstMs, int((report.longestGapMs * 3 / 2 + 4) / 5 * 5));
    report.suffix = suffixOf(QList<SeenKey>(last, keys.end()));

    const qsizetype before = first - keys.begin();
    if (before > 0)
        report.prefix = controlCode(keys.first());
    report.prefixIsUsable = before <= 1;

    const Fit fit = bestFit(body);
    const QString wanted = scannerTestCode();
    report.isTestCode = fit.right >= 30; // letters and digits alone are 36; a chance hit is nowhere near
    if (report.isTestCode) {
        report.layout = fit.layout;
        report.capsLock = fit.capsLock;
        if (fit.at > 0) {
            report.prefix = body.left(fit.at);
            const bool inCodes = report.prefix.front().isLetterOrNumber() || wanted.contains(report.prefix.front());
            report.prefixIsUsable = before == 0 && fit.at == 1 && !inCodes;
            body.remove(0, fit.at);
        }
        const QString read =
            domain::remapped(fit.capsLock ? domain::swappedCase(body) : body, domain::layoutOf(fit.layout));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (i >= read.size() || read.at(i) != wanted.at(i))
                report.unread.append(wanted.at(i));
        }
    }
    report.keys = int(body.size());
    return report;
}

QString layoutCode(ScannerLayout layout)
{
    switch (layout) {
    case ScannerLayout::Same:
        return u"same"_s;
    case ScannerLayout::UsOnItalian:
        return u"us_on_it"_s;
    case ScannerLayout::ItalianOnUs:
        return u"it_on_us"_s;
    }
    Q_UNREACHABLE();
}

} // namespace clips::journey
