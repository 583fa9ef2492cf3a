#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            message.context = xml.readElementText();
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = xml.attributes().value(u"type"_s) != u"unfinished";
            messages << message;
        }
    }
    return messages;
}

/// "%1", "%n" and the like, each once.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d+|n)"_s);
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

const QStringList languages{u"it"_s, u"en"_s, u"ro"_s, u"sq"_s, u"fr"_s, u"fil"_s, u"si"_s, u"ar"_s};

} // namespace

/// Every text a person may see has its words in every language that is offered.
class TstTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_areAllTranslated_data();
    void texts_areAllTranslated();
    void translation_keepsItsPlaceholders_data();
    void translation_keepsItsPlaceholders();
    void publishedTranslation_keepsItsPlaceholdersAndIsNotTheItalian_data();
    void publishedTranslation_keepsItsPlaceholdersAndIsNotTheItalian();
};

void TstTranslations::texts_areAllTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Italian: every text") << u"it"_s << QStringList();
    QTest::newRow("English: the texts with numbers") << u"en"_s << QStringList{u"-pluralonly"_s};
}

void TstTranslations::texts_areAllTranslated()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    const QDir top(QStringLiteral(CLIPS_SOURCE_DIR));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"clips_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(top.filePath(u"translations/clips_%1.ts"_s.arg(language)), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    // lupdate adds to the copy what the sources say and the file does not know yet.
    QProcess update;
    update.setWorkingDirectory(top.path());
    update.start(QStringLiteral(CLIPS_LUPDATE),
                 options + QStringList{u"-silent"_s, u"-no-obsolete"_s, u"app"_s, u"forms"_s, u"-ts"_s, copy});
    QVERIFY(update.waitForFinished(60'000));
    QCOMPARE(update.exitCode(), 0);

    const QList<Message> messages = messagesOf(copy);
    QStringList missing;
    for (const Message &message : messages) {
        if (!message.finished)
            missing << u"%1: %2"_s.arg(message.context, message.source);
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 texts without words, e.g.\n%2"_s.arg(missing.size()).arg(missing.mid(0, 25).join(u'\n'))));
    QVERIFY(language != u"it"_s || !messages.isEmpty());
}

void TstTranslations::translation_keepsItsPlaceholders_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TstTranslations::translation_keepsItsPlaceholders()
{
    QFETCH(QString, language);
    QFile file(QDir(QStringLiteral(CLIPS_SOURCE_DIR)).filePath(u"translations/clips_%1.ts"_s.arg(language)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);

    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation" && xml.attributes().value(u"type"_s) != u"unfinished") {
            const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QCOMPARE(places(words), places(source));
        }
    }
}

void TstTranslations::publishedTranslation_keepsItsPlaceholdersAndIsNotTheItalian_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages.mid(2))
        QTest::newRow(qPrintable(language)) << language;
}

void TstTranslations::publishedTranslation_keepsItsPlaceholdersAndIsNotTheItalian()
{
    QFETCH(QString, language);
    QFile file(QDir(QStringLiteral(CLIPS_SOURCE_DIR)).filePath(u"translations/texts_%1.json"_s.arg(language)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    QVERIFY(document.isObject());

    const QJsonObject texts = document.object();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        QVERIFY2(!it.value().toString().trimmed().isEmpty(), qPrintable(it.key()));
        QCOMPARE(places(it.value().toString()), places(it.key()));
        // Words may be alike in two languages, sentences not.
        QVERIFY2(it.key().count(u' ') < 4 || it.key() != it.value().toString(), qPrintable(it.key()));
    }
}

QTEST_GUILESS_MAIN(TstTranslations)
#include "tst_translations.moc"
