#include "architecture/rules.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clips::architecture {
namespace {

constexpr int longestFile = 600;

// What each layer may include besides itself. Adapters share one line because they may never see one another.
const QMap<QString, QStringList> &allowedDirections()
{
    static const QStringList adapter{u"base"_s, u"domain"_s, u"wire"_s, u"ports"_s};
    static const QMap<QString, QStringList> table{
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"rules"_s, {u"base"_s, u"domain"_s}},
        {u"wire"_s, {u"base"_s, u"domain"_s}},
        {u"ports"_s, {u"base"_s, u"domain"_s, u"wire"_s}},
        {u"journey"_s, {u"base"_s, u"domain"_s, u"rules"_s, u"wire"_s, u"ports"_s}},
        {u"config"_s, adapter},
        {u"storage"_s, adapter},
        {u"register"_s, adapter},
        {u"sync"_s, adapter},
        {u"identity"_s, adapter},
        {u"secrets"_s, adapter},
        {u"printing"_s, adapter},
        {u"platform"_s, adapter},
        {u"ui"_s, {u"base"_s, u"domain"_s, u"rules"_s, u"ports"_s, u"journey"_s}},
        {u"main"_s, {u"*"_s}},
        {u"ctl"_s, {u"*"_s}},
        {u"backoffice"_s, {u"base"_s, u"domain"_s, u"rules"_s, u"wire"_s}},
    };
    return table;
}

struct Reserve
{
    QRegularExpression header;
    QStringList layers; // the only ones that may include it
    QString why;
};

// Headers of devices and heavy libraries, and the layers that are there to know them.
const QList<Reserve> &reserves()
{
    static const QList<Reserve> list{
        {QRegularExpression(u"^(QSql|sqlite3)"_s), {u"storage"_s, u"backoffice"_s}, u"SQL lives in storage"_s},
        {QRegularExpression(u"^cups/"_s), {u"printing"_s}, u"CUPS lives in printing"_s},
        {QRegularExpression(u"^(qrencode|QPrinter|QPdfWriter)"_s), {u"printing"_s}, u"paper lives in printing"_s},
        {QRegularExpression(u"^qt[56]?keychain/"_s), {u"secrets"_s}, u"the keychain lives in secrets"_s},
        {QRegularExpression(u"^toml\\+\\+"_s), {u"config"_s}, u"TOML lives in config"_s},
        {QRegularExpression(u"^boost/"_s), {u"backoffice"_s}, u"Boost serves the office only"_s},
        {QRegularExpression(u"^(QNetworkAccessManager|QNetworkRe)"_s),
         {u"sync"_s, u"main"_s, u"ctl"_s},
         u"the network lives in sync"_s},
        {QRegularExpression(u"^(QWidget|QLabel|QAbstractButton|QPushButton|QLineEdit|QApplication|QtWidgets)"_s),
         {u"ui"_s, u"main"_s, u"platform"_s},
         u"widgets live in ui"_s},
    };
    return list;
}

struct Manner
{
    QRegularExpression sign;
    QRegularExpression where; // paths the rule is for
    QString what;
};

const QList<Manner> &manners()
{
    static const QRegularExpression everywhere(u"^(app|backoffice)/"_s);
    static const QRegularExpression outsideBase(u"^(app/(?!base/)|backoffice/)"_s);
    static const QRegularExpression kiosk(u"^app/"_s);
    static const QRegularExpression screen(u"^app/(ui|journey)/"_s);
    static const QList<Manner> list{
        {QRegularExpression(u"\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\("_s),
         outsideBase, u"asks the system for the time instead of a Clock"_s},
        {QRegularExpression(u"\\b(system_clock|steady_clock)\\b"_s), QRegularExpression(u"^app/(?!base/)"_s),
         u"asks the system for the time instead of a Clock"_s},
        {QRegularExpression(u"\\b(QRandomGenerator|random_device|std::rand)\\b"_s), outsideBase,
         u"makes its own chance instead of using a RandomSource"_s},
        {QRegularExpression(u"\\bQEventLoop\\b|\\bprocessEvents\\b|\\bwaitFor(Finished|Started|ReadyRead|BytesWritten|"
                            "Connected|Disconnected|Encrypted|NewConnection|Done)\\b"_s),
         kiosk, u"waits in a nested event loop or blocks"_s},
        {QRegularExpression(u"(->|\\.)exec\\s*\\("_s), screen, u"opens a modal loop with exec()"_s},
        {QRegularExpression(u"\\b(SIGNAL|SLOT)\\s*\\("_s), everywhere, u"connects by text"_s},
        {QRegularExpression(u"\\b(QFileDialog|QPrintDialog|QMessageBox|QInputDialog|QMenu|QMenuBar|QToolBar|QTabWidget|"
                            "QComboBox|QSpinBox|QDateEdit|QCalendarWidget)\\b"_s),
         QRegularExpression(u"^app/ui/"_s), u"uses a desktop widget; the look forbids it"_s},
        {QRegularExpression(u"\\bstatic\\s+[\\w:]+\\s*[&*]\\s*instance\\s*\\("_s), everywhere, u"is a singleton"_s},
        {QRegularExpression(u"\\S[^\\n]*\\bQ_OBJECT\\b|\\bQ_OBJECT\\b[^\\n]*\\S"_s), everywhere,
         u"has Q_OBJECT on a line with something else, which moc overlooks"_s},
    };
    return list;
}

int lineOf(const QString &text, qsizetype offset)
{
    return int(QStringView(text).left(offset).count(u'\n')) + 1;
}

QString sentence(const SourceFile &file, int line, const QString &what)
{
    return u"%1:%2 %3"_s.arg(file.path).arg(line).arg(what);
}

QString wrongOwnInclude(const QString &from, const QString &header)
{
    static const QRegularExpression generated(u"^ui_\\w+\\.h$|\\.moc$"_s);
    const QStringList allowed = allowedDirections().value(from);
    const QString to = header.section(u'/', 0, 0);

    if (header.startsWith(u"../"_s))
        return u"includes \"%1\" by a relative path"_s.arg(header);
    if (!header.contains(u'/') && !generated.match(header).hasMatch())
        return u"includes \"%1\" without the name of its layer"_s.arg(header);
    if (!allowedDirections().contains(to) || to == from)
        return {};
    if (to == u"main"_s || to == u"ctl"_s || to == u"backoffice"_s)
        return u"includes \"%1\": nothing may depend on %2"_s.arg(header, to);
    if (!allowed.contains(to) && !allowed.contains(u"*"_s))
        return u"includes \"%1\": %2 may not know %3"_s.arg(header, from, to);
    return {};
}

} // namespace

QString layerOf(const QString &path)
{
    if (path.startsWith(u"app/"_s))
        return path.section(u'/', 1, 1);
    return path.startsWith(u"backoffice/"_s) ? u"backoffice"_s : QString();
}

QString codeOnly(const QString &text)
{
    static const QRegularExpression token(
        uR"re(^[ \t]*#[ \t]*include[^\n]*|//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])')re"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype last = 0;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(last, match.capturedStart() - last);
        const QString found = match.captured();
        result += found.contains(u"include"_s) && found.trimmed().startsWith(u'#') ? found
                                                                                   : QString(found.count(u'\n'), u'\n');
        last = match.capturedEnd();
    }
    return result + text.mid(last);
}

QStringList wrongIncludes(const SourceFile &file)
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const QString from = layerOf(file.path);
    if (!allowedDirections().contains(from))
        return {u"%1 lies in %2, which the table of layers does not know"_s.arg(file.path, from)};

    QStringList offences;
    const QString code = codeOnly(file.text);
    for (auto matches = include.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int line = lineOf(code, match.capturedStart(2));
        const QString header = match.captured(2);
        if (match.captured(1) == u"\""_s) {
            if (const QString what = wrongOwnInclude(from, header); !what.isEmpty())
                offences << sentence(file, line, what);
        }
        for (const Reserve &reserve : reserves()) {
            if (reserve.header.match(header).hasMatch() && !reserve.layers.contains(from))
                offences << sentence(file, line, u"includes <%1>: %2"_s.arg(header, reserve.why));
        }
    }
    return offences;
}

QStringList brokenManners(const SourceFile &file)
{
    QStringList offences;
    const QString code = codeOnly(file.text);
    for (const Manner &manner : manners()) {
        if (!manner.where.match(file.path).hasMatch())
            continue;
        if (const auto match = manner.sign.match(code); match.hasMatch())
            offences << sentence(file, lineOf(code, match.capturedStart()), manner.what);
    }
    if (const qsizetype lines = file.text.count(u'\n'); lines > longestFile)
        offences << u"%1 has %2 lines; split it by reason to change"_s.arg(file.path).arg(lines);
    static const QRegularExpression vague(u"manager|helper|utils?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const QString base = QFileInfo(file.path).completeBaseName(); vague.match(base).hasMatch())
        offences << u"%1 has a name that says nothing"_s.arg(file.path);
    if (file.path.endsWith(u".h"_s) && !file.text.contains(u"#pragma once"_s))
        offences << u"%1 lacks #pragma once"_s.arg(file.path);
    return offences;
}

QStringList localTraces(const SourceFile &file)
{
    static const QRegularExpression trace(
        uR"re((?<![\w.])/(?:home|root|work|Users)/\w+|\bregistry\.[a-z]+\.(?:org|com|io|net)\b|\bpypi\.org\b|\bcrates\.io\b|\bproxy\.golang\b|\bdeb\.debian\b)re"_s);
    QStringList offences;
    for (auto matches = trace.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        offences << sentence(file, lineOf(file.text, match.capturedStart()), u"names %1"_s.arg(match.captured()));
    }
    return offences;
}

} // namespace clips::architecture
