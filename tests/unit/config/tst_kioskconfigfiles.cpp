// The files of kiosk-config/ must say the same as the program: same keys, same defaults, same choices.
#include "config/readkioskconfig.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sstream>
#include <toml++/toml.h>

using namespace clips::config;
using namespace Qt::StringLiterals;

class TestKioskConfigFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyToml_hasNoProblems_data();
    void everyToml_hasNoProblems();
    void defaultsAndExample_knowEveryKeyOfTheProgram_data();
    void defaultsAndExample_knowEveryKeyOfTheProgram();
    void schema_knowsEveryKeyOfTheProgram();
    void schema_namesTheSameDefaults();
    void schemaChoices_areAcceptedByTheProgram();
    void schemaLimits_areTheProgramsLimits();
};

static QString folder()
{
    return QStringLiteral(CLIPS_SOURCE_DIR "/kiosk-config/");
}

static QJsonObject asJson(const QString &name)
{
    const toml::table table = toml::parse_file((folder() + name).toStdString());
    std::ostringstream json;
    json << toml::json_formatter(table);
    return QJsonDocument::fromJson(QByteArray::fromStdString(json.str())).object();
}

/// Leaf by leaf as "section.key".
static QMap<QString, QJsonValue> leaves(const QJsonObject &object)
{
    QMap<QString, QJsonValue> found;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isObject())
            found.insert(it.key(), *it);
        const QJsonObject inner = it->toObject();
        for (auto leaf = inner.begin(); leaf != inner.end(); ++leaf)
            found.insert(it.key() + u'.' + leaf.key(), *leaf);
    }
    return found;
}

static QMap<QString, QJsonObject> schemaKeys()
{
    QFile file(folder() + u"schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QJsonObject> found;
    const QJsonObject top = QJsonDocument::fromJson(file.readAll()).object().value(u"properties"_s).toObject();
    for (auto it = top.begin(); it != top.end(); ++it) {
        const QJsonObject inner = it->toObject().value(u"properties"_s).toObject();
        if (inner.isEmpty())
            found.insert(it.key(), it->toObject());
        for (auto leaf = inner.begin(); leaf != inner.end(); ++leaf)
            found.insert(it.key() + u'.' + leaf.key(), leaf->toObject());
    }
    return found;
}

static QStringList sortedKeys()
{
    QStringList keys = kioskConfigKeys();
    keys.sort();
    return keys;
}

static bool accepts(const QString &key, const QString &written)
{
    const QString section = key.section(u'.', 0, -2);
    const QString line = key.section(u'.', -1) + u" = "_s + written + u'\n';
    const QString toml = u"demo = true\n["_s + section + u"]\n"_s + line;
    const auto config = parseKioskConfig(toml.toUtf8(), folder());
    if (config)
        return true;
    // Only what is said of the value itself counts, not what it would need beside it.
    if (config.error().first().message == u"The kiosk would stop before it has warned."_s)
        return true;
    const QString remedy = config.error().first().remedy;
    return remedy.startsWith(u"Write both sides"_s) || remedy.startsWith(u"Write 35, or the prefix"_s);
}

void TestKioskConfigFiles::everyToml_hasNoProblems_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(folder(), {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(folder().size()))) << path;
    }
}

void TestKioskConfigFiles::everyToml_hasNoProblems()
{
    QFETCH(QString, path);

    const auto config = readKioskConfig(path);

    if (!config) {
        for (const ConfigProblem &problem : config.error())
            qWarning("%d %s: %s %s", problem.line, qPrintable(problem.key), qPrintable(problem.message),
                     qPrintable(problem.remedy));
    }
    QVERIFY(config);
}

void TestKioskConfigFiles::defaultsAndExample_knowEveryKeyOfTheProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("defaults") << u"defaults.toml"_s;
    QTest::newRow("example") << u"example.toml"_s;
}

void TestKioskConfigFiles::defaultsAndExample_knowEveryKeyOfTheProgram()
{
    QFETCH(QString, name);

    QCOMPARE(QStringList(leaves(asJson(name)).keys()), sortedKeys());
}

void TestKioskConfigFiles::schema_knowsEveryKeyOfTheProgram()
{
    QCOMPARE(QStringList(schemaKeys().keys()), sortedKeys());
}

void TestKioskConfigFiles::schema_namesTheSameDefaults()
{
    const auto defaults = leaves(asJson(u"defaults.toml"_s));

    const auto keys = schemaKeys();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        QVERIFY2(it->value(u"default"_s) == defaults.value(it.key()), qPrintable(it.key()));
}

void TestKioskConfigFiles::schemaChoices_areAcceptedByTheProgram()
{
    int choices = 0;
    const auto keys = schemaKeys();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        for (const QJsonValue &choice : it->value(u"enum"_s).toArray()) {
            QVERIFY2(accepts(it.key(), u'"' + choice.toString() + u'"'), qPrintable(it.key()));
            ++choices;
        }
    }
    QCOMPARE(choices, 25);
}

void TestKioskConfigFiles::schemaLimits_areTheProgramsLimits()
{
    int limits = 0;
    const auto keys = schemaKeys();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (!it->contains(u"minimum"_s))
            continue;
        const int min = it->value(u"minimum"_s).toInt();
        const int max = it->value(u"maximum"_s).toInt();
        QVERIFY2(accepts(it.key(), QString::number(min)), qPrintable(it.key()));
        QVERIFY2(accepts(it.key(), QString::number(max)), qPrintable(it.key()));
        QVERIFY2(!accepts(it.key(), QString::number(min - 1)), qPrintable(it.key()));
        QVERIFY2(!accepts(it.key(), QString::number(max + 1)), qPrintable(it.key()));
        ++limits;
    }
    QCOMPARE(limits, 22);
}

QTEST_GUILESS_MAIN(TestKioskConfigFiles)
#include "tst_kioskconfigfiles.moc"
