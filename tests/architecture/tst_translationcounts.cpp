#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(CLIPS_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSet<QString> guardianContexts()
{
    QSet<QString> contexts;
    for (const QString &line : QString::fromUtf8(contentOf(u"translations/guardian_contexts.txt"_s)).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            contexts.insert(line);
    }
    return contexts;
}

/// Context and source of the messages that have words.
QSet<QString> saidBy(const QString &language)
{
    QSet<QString> said;
    const QByteArray file = contentOf(u"translations/clips_%1.ts"_s.arg(language));
    QXmlStreamReader xml(file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const bool finished = xml.attributes().value(u"type"_s) != u"unfinished";
            if (finished && !xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty())
                said.insert(context + u'\n' + source);
        }
    }
    return said;
}

/// Every Italian text that stands beside an English one.
void collectTexts(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isArray()) {
        for (const QJsonValue &inner : value.toArray())
            collectTexts(inner, texts);
    }
    const QJsonObject object = value.toObject();
    if (object[u"it"].isString() && object[u"en"].isString()) {
        texts.insert(object[u"it"].toString());
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        // Names and features of documents are read by operators.
        if (it.key() != u"document_types")
            collectTexts(it.value(), texts);
    }
}

QSet<QString> publishedTexts()
{
    QStringList paths{u"backoffice/demo/data/catalogue.json"_s};
    for (const QString &name : QDir(QStringLiteral(CLIPS_SOURCE_DIR "/forms/services")).entryList({u"*.json"_s})) {
        if (!name.endsWith(u".schema.json"))
            paths << u"forms/services/"_s + name;
    }
    QSet<QString> texts;
    for (const QString &path : std::as_const(paths))
        collectTexts(QJsonDocument::fromJson(contentOf(path)).object(), texts);
    return texts;
}

} // namespace

/// translations/README.md tells how many texts each language lacks, and tells the truth.
class TstTranslationCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contexts_areAllInTheProgram();
    void missingTexts_areCounted_data();
    void missingTexts_areCounted();
};

void TstTranslationCounts::contexts_areAllInTheProgram()
{
    QSet<QString> known;
    for (const QString &message : saidBy(u"it"_s))
        known.insert(message.section(u'\n', 0, 0));
    QCOMPARE(QStringList((guardianContexts() - known).values()), QStringList());
    QVERIFY(!guardianContexts().isEmpty());
}

void TstTranslationCounts::missingTexts_areCounted_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ro", "sq", "fr", "fil", "si", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TstTranslationCounts::missingTexts_areCounted()
{
    QFETCH(QString, language);
    const QRegularExpression row(u"^\\| [^|]+ \\| `%1` \\| [^|]+ \\| (\\d+) \\| (\\d+) \\|$"_s.arg(language),
                                 QRegularExpression::MultilineOption);
    const auto told = row.match(QString::fromUtf8(contentOf(u"translations/README.md"_s)));
    QVERIFY(told.hasMatch());

    const QSet<QString> contexts = guardianContexts();
    const QSet<QString> said = saidBy(language);
    QStringList missing;
    for (const QString &message : saidBy(u"it"_s)) {
        if (contexts.contains(message.section(u'\n', 0, 0)) && !said.contains(message))
            missing << message.section(u'\n', 1);
    }
    QSet<QString> texts = publishedTexts();
    QVERIFY(!texts.isEmpty());
    const QJsonObject translated =
        QJsonDocument::fromJson(contentOf(u"translations/texts_%1.json"_s.arg(language))).object();
    for (auto it = translated.begin(); it != translated.end(); ++it)
        texts.remove(it.key());

    const QString remedy =
        u"%1 and %2 texts are missing, e.g. “%3”: run translations/update and commit what it writes"_s
            .arg(missing.size())
            .arg(texts.size())
            .arg(missing.isEmpty() ? texts.values().value(0) : missing.first());
    QVERIFY2(told.captured(1).toInt() == missing.size() && told.captured(2).toInt() == texts.size(),
             qPrintable(remedy));
}

QTEST_GUILESS_MAIN(TstTranslationCounts)
#include "tst_translationcounts.moc"
