#include "printing/receiptpages.h"
#include "support/samplereceipt.h"
#include "support/seededrandom.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using domain::Receipt;
using ports::PaperFormat;
using printing::PagesError;
using printing::ReceiptPages;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        qWarning("%s did not run", qPrintable(program));
    return process.readAllStandardOutput();
}

/// The words of a PDF in reading order, with single blanks: a line break is layout, not content.
QString textOf(const QString &pdf, const QStringList &options = {})
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), options + QStringList{pdf, QStringLiteral("-")}))
        .simplified();
}

int pageCount(const QString &pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {pdf}))).captured(1).toInt();
}

} // namespace

class TestReceiptPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void text_ofBothPapers_hasEveryItemOfTheList_data();
    void text_ofBothPapers_hasEveryItemOfTheList();
    void text_ofBothPapers_hasNoForbiddenField_data();
    void text_ofBothPapers_hasNoForbiddenField();
    void online_receiptDoesNotSpeakOfTheEmergencyRegister();
    void english_followsTheItalianAndSaysWhichTextCounts_data();
    void english_followsTheItalianAndSaysWhichTextCounts();
    void qr_isReadBackExactly_data();
    void qr_isReadBackExactly();
    void qr_onWornPaper_isStillRead();
    void sheets_areNumberedAndOverlapNothing_data();
    void sheets_areNumberedAndOverlapNothing();
    void roll_isOnePageOfEightyMillimetres();
    void copy_isMarkedAndLeavesTheFirstPrint();
    void file_isNamedByTheNumberAndOnlyForItsOwner();
    void metadata_holdsNothingButTheNumber();
    void write_intoAFolderThatCannotBe_saysSo();

private:
    [[nodiscard]] QString write(const Receipt &receipt, PaperFormat format) const;
    static void addPapers();

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestReceiptPages::initTestCase()
{
    for (const char *tool : {"pdftotext", "pdftoppm", "pdfinfo", "zbarimg"})
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty(), tool);
}

void TestReceiptPages::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

QString TestReceiptPages::write(const Receipt &receipt, PaperFormat format) const
{
    return ReceiptPages(m_dir->filePath(QStringLiteral("kept"))).write(receipt, format).value_or({}).path;
}

void TestReceiptPages::addPapers()
{
    QTest::addColumn<PaperFormat>("format");
    QTest::newRow("A4") << PaperFormat::A4;
    QTest::newRow("80 mm roll") << PaperFormat::Roll80mm;
}

void TestReceiptPages::text_ofBothPapers_hasEveryItemOfTheList_data()
{
    addPapers();
}

/// The nineteen items of the receipt (domain reference, section 6).
void TestReceiptPages::text_ofBothPapers_hasEveryItemOfTheList()
{
    QFETCH(PaperFormat, format);
    const Receipt receipt = testing::sampleReceipt();

    const QString text = textOf(write(receipt, format));

    const QList<QPair<int, QString>> items = {
        {1, QStringLiteral("Comune di Lecce")},
        {1, QStringLiteral("Ufficio Scuola e Politiche Educative")},
        {1, QStringLiteral("Viale dell'Esempio 1, 73100 Lecce")},
        {1, QStringLiteral("lun–ven 9:00–12:30")},
        {1, QStringLiteral("0832 000000")},
        {1, QStringLiteral("ufficio.scuola@pec.example.it")},
        {2, QStringLiteral("Ricevuta di presentazione dell'istanza")},
        {2, QStringLiteral("Oggetto: iscrizione a Mensa scolastica, Trasporto scolastico")},
        {2, QStringLiteral("anno scolastico 2026/2027")},
        {3, receipt.number.grouped()},
        {3, QStringLiteral("Registro di emergenza n. %1 del 14 febbraio 2026; il numero di protocollo sarà comunicato")
                .arg(receipt.number.text())},
        {3, QStringLiteral("0012345/2026 del 14 febbraio 2026")},
        {4, QStringLiteral("Presentata sabato 14 febbraio 2026 alle ore 10:32")},
        {5, QStringLiteral("Milica D'Aprìle")},
        {5, QStringLiteral("genitore")},
        {5, QStringLiteral("DPRMLC***")},
        {6, QStringLiteral("L. R., 2021")},
        {6, QStringLiteral("S. R., 2024")},
        {7, QStringLiteral("Linea DEMO-A")},
        {7, QStringLiteral("Piazza Inventata")},
        {7, QStringLiteral("Nido «Il Grillo di prova», tempo corto")},
        {7, QStringLiteral("Dieta speciale")},
        {8, QStringLiteral("copia del provvedimento di affido")},
        {8, QStringLiteral("Ancora da consegnare")},
        {8, QStringLiteral("Attestazione ISEE minorenni, entro venerdì 27 marzo 2026")},
        {9, QStringLiteral("dott.ssa Ada Esempio")},
        {10, QStringLiteral("lunedì 16 marzo 2026 (30 giorni dalla presentazione)")},
        {10, QStringLiteral("potere sostitutivo")},
        {10, QStringLiteral("ricorso al TAR entro 60 giorni")},
        {11, QStringLiteral("presso l'ufficio o dal sito istituzionale")},
        {12, QStringLiteral("I dati dichiarati sono veri (artt. 46-47, 75-76 DPR 445/2000)")},
        {12, QStringLiteral("La scelta è condivisa con l'altro genitore (artt. 316, 337-ter")},
        {13, QStringLiteral("versione 2026-01, esposta allo sportello")},
        {14, QStringLiteral("Esente da bollo: tabella B, art. 11, DPR 642/1972")},
        {15, QStringLiteral("Che cosa succede ora")},
        {15, QStringLiteral("L. 119/2017")},
        {16, QStringLiteral("nessun pagamento allo sportello; riceverai un avviso pagoPA")},
        {17, QStringLiteral("Operatore OP-07")},
        {17, QStringLiteral("Postazione K03")},
        {17, QStringLiteral("CLIPS Corner 0.1.0")},
        {18, QStringLiteral("Il codice contiene solo il numero della ricevuta")},
    };
    for (const auto &[item, words] : items)
        QVERIFY2(text.contains(words), qPrintable(QStringLiteral("item %1: %2 in %3").arg(item).arg(words, text)));
    QVERIFY2(!text.contains(QStringLiteral("Firma"), Qt::CaseInsensitive),
             "item 19: signatures are for the office copy");
    QVERIFY(text.contains(QStringLiteral("Presentata fuori termine")));
}

void TestReceiptPages::text_ofBothPapers_hasNoForbiddenField_data()
{
    addPapers();
}

void TestReceiptPages::text_ofBothPapers_hasNoForbiddenField()
{
    QFETCH(PaperFormat, format);
    Receipt receipt = testing::sampleReceipt();
    receipt.applicantTaxCode = QStringLiteral("DPRMLC85T50E506W"); // unmasked by mistake

    const QString text = textOf(write(receipt, format));

    static const QRegularExpression fullTaxCode(QStringLiteral("[A-Z]{6}[0-9LMNP-V]{2}[A-Z][0-9A-Z]{7}"));
    static const QRegularExpression numericDate(QStringLiteral("\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\b"));
    QVERIFY(!text.contains(fullTaxCode));
    QVERIFY2(!text.contains(numericDate), "a date of birth would look like this");
    for (const char *word : {"nato il", "nata il", "Data di nascita", "Residenza", "Indirizzo", "Allergeni",
                             "celiachia", "ISEE €", "disabilità"})
        QVERIFY2(!text.contains(QString::fromUtf8(word), Qt::CaseInsensitive), word);
}

void TestReceiptPages::online_receiptDoesNotSpeakOfTheEmergencyRegister()
{
    Receipt receipt = testing::sampleReceipt();
    receipt.offline = false;

    const QString text = textOf(write(receipt, PaperFormat::A4));

    QVERIFY(!text.contains(QStringLiteral("emergenza")));
    QVERIFY(text.contains(QStringLiteral("Il numero di protocollo sarà comunicato dall'ufficio")));
}

void TestReceiptPages::english_followsTheItalianAndSaysWhichTextCounts_data()
{
    addPapers();
}

void TestReceiptPages::english_followsTheItalianAndSaysWhichTextCounts()
{
    QFETCH(PaperFormat, format);
    Receipt receipt = testing::sampleReceipt();
    receipt.language = QStringLiteral("en");

    const QString text = textOf(write(receipt, format));

    const qsizetype italian = text.indexOf(QStringLiteral("Ricevuta di presentazione dell'istanza"));
    const qsizetype notice = text.indexOf(QStringLiteral("Only the Italian text has legal value"));
    const qsizetype english = text.indexOf(QStringLiteral("Receipt for the presentation of an application"));
    QVERIFY(italian >= 0 && notice > italian && english > notice);
    QVERIFY(text.contains(QStringLiteral("lunedì, martedì")));
    QVERIFY(text.contains(QStringLiteral("Monday to Friday")));
}

void TestReceiptPages::qr_isReadBackExactly_data()
{
    QTest::addColumn<PaperFormat>("format");
    QTest::addColumn<int>("dotsPerInch");
    QTest::newRow("A4 at 100 dpi") << PaperFormat::A4 << 100;
    QTest::newRow("A4 at 200 dpi") << PaperFormat::A4 << 200;
    QTest::newRow("roll on a 203 dpi head") << PaperFormat::Roll80mm << 203;
}

void TestReceiptPages::qr_isReadBackExactly()
{
    QFETCH(PaperFormat, format);
    QFETCH(int, dotsPerInch);
    const Receipt receipt = testing::sampleReceipt();
    const QString pdf = write(receipt, format);

    const QString picture = m_dir->filePath(QStringLiteral("page"));
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-png"), pdf, picture});

    QStringList codes;
    const QFileInfoList pictures =
        QDir(m_dir->path()).entryInfoList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name);
    for (const QFileInfo &page : pictures) {
        const QByteArray found = outputOf(QStringLiteral("zbarimg"),
                                          {QStringLiteral("-q"), QStringLiteral("--raw"), page.absoluteFilePath()});
        codes += QString::fromUtf8(found).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    QCOMPARE(codes, QStringList{receipt.number.text()});
}

/// One dot in twenty of a 203 dpi thermal head is wrong: blank where it should burn, or the other way round.
void TestReceiptPages::qr_onWornPaper_isStillRead()
{
    const Receipt receipt = testing::sampleReceipt(1);
    const QString picture = m_dir->filePath(QStringLiteral("page"));
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-gray"), QStringLiteral("-singlefile"),
              QStringLiteral("-png"), write(receipt, PaperFormat::Roll80mm), picture});
    QImage page(picture + QStringLiteral(".png"));
    QVERIFY(!page.isNull());
    page.convertTo(QImage::Format_Grayscale8);
    testing::SeededRandom random;
    for (int y = 0; y < page.height(); ++y) {
        uchar *line = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            if (random.below(20) == 0)
                line[x] = static_cast<uchar>(255 - line[x]);
        }
    }
    const QString worn = m_dir->filePath(QStringLiteral("worn.png"));
    // What a camera sees at a third of the resolution: every point is the mean of nine dots.
    QVERIFY(page.scaled(page.size() / 3, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).save(worn));

    const QByteArray found = outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), worn});

    QCOMPARE(QString::fromUtf8(found).trimmed(), receipt.number.text());
}

void TestReceiptPages::sheets_areNumberedAndOverlapNothing_data()
{
    QTest::addColumn<int>("enrolments");
    for (const int enrolments : {1, 2, 3, 4, 5, 6, 7, 8, 20})
        QTest::addRow("%d enrolments", enrolments) << enrolments;
}

void TestReceiptPages::sheets_areNumberedAndOverlapNothing()
{
    QFETCH(int, enrolments);

    const QString pdf = write(testing::sampleReceipt(enrolments), PaperFormat::A4);

    const int pages = pageCount(pdf);
    QVERIFY(pages > 0);
    for (int page = 1; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text =
            textOf(pdf, {QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("-layout")});
        QVERIFY(text.endsWith(QStringLiteral("pagina %1 di %2").arg(page).arg(pages)));
    }
    const QString all = textOf(pdf);
    for (int i = 1; enrolments > 1 && i <= enrolments; ++i)
        QCOMPARE(all.count(QStringLiteral(" %1 di %2 · ").arg(i).arg(enrolments)), 1);
}

void TestReceiptPages::roll_isOnePageOfEightyMillimetres()
{
    const QString pdf = write(testing::sampleReceipt(8), PaperFormat::Roll80mm);

    const QString about = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {pdf}));
    static const QRegularExpression size(QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+) pts"));
    const auto match = size.match(about);
    QCOMPARE(pageCount(pdf), 1);
    QCOMPARE(qRound(match.captured(1).toDouble() * 25.4 / 72), 80);
    QVERIFY(match.captured(2).toDouble() > match.captured(1).toDouble());
    QVERIFY(textOf(pdf).endsWith(QStringLiteral("CLIPS Corner 0.1.0")));
}

void TestReceiptPages::copy_isMarkedAndLeavesTheFirstPrint()
{
    Receipt receipt = testing::sampleReceipt(1);
    const QString first = write(receipt, PaperFormat::A4);
    receipt.copy = 2;

    const QString copy = write(receipt, PaperFormat::A4);

    QVERIFY(copy != first);
    QVERIFY(textOf(copy).contains(QStringLiteral("COPIA 2")));
    QVERIFY(!textOf(first).contains(QStringLiteral("COPIA")));
}

void TestReceiptPages::file_isNamedByTheNumberAndOnlyForItsOwner()
{
    const Receipt receipt = testing::sampleReceipt(1);

    const QFileInfo pdf(write(receipt, PaperFormat::A4));

    QCOMPARE(pdf.fileName(), receipt.number.text() + QStringLiteral(".pdf"));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(pdf.permissions() & others, QFile::Permissions());
    QCOMPARE(pdf.dir().entryList(QDir::Files).size(), 1);
}

void TestReceiptPages::metadata_holdsNothingButTheNumber()
{
    const Receipt receipt = testing::sampleReceipt(1);

    const QString about = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {write(receipt, PaperFormat::A4)}));

    QVERIFY(about.contains(QRegularExpression(QStringLiteral("Title:\\s+") + receipt.number.text())));
    QVERIFY(!about.contains(QStringLiteral("Author")) && !about.contains(QStringLiteral("Aprìle")));
}

void TestReceiptPages::write_intoAFolderThatCannotBe_saysSo()
{
    QFile file(m_dir->filePath(QStringLiteral("kept")));
    QVERIFY(file.open(QIODevice::WriteOnly));

    const auto written = ReceiptPages(file.fileName()).write(testing::sampleReceipt(1), PaperFormat::A4);

    QVERIFY(!written);
    QCOMPARE(written.error(), PagesError::Folder);
}

QTEST_MAIN(TestReceiptPages)
#include "tst_receiptpages.moc"
