#include "printing/receiptcode.h"
#include "printing/receiptpages.h"
#include "secrets/sodiumreceiptsigner.h"
#include "support/samplereceipt.h"
#include "support/seededrandom.h"
#include "wire/receiptkeys.h"

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
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"),
                                      options + QStringList{QStringLiteral("-raw"), pdf, QStringLiteral("-")}))
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
    void item_ofTheList_isOnBothPapers_data();
    void item_ofTheList_isOnBothPapers();
    void item_ofTheList_changesWithWhatIsTold_data();
    void item_ofTheList_changesWithWhatIsTold();
    void signatures_areOnTheOfficesSheetOnly_data();
    void signatures_areOnTheOfficesSheetOnly();
    void officesSheet_ofWhoCannotSign_saysSo();
    void officesSheet_isOnePage();
    void text_ofBothPapers_hasNoForbiddenField_data();
    void text_ofBothPapers_hasNoForbiddenField();
    void english_followsTheItalianAndSaysWhichTextCounts_data();
    void english_followsTheItalianAndSaysWhichTextCounts();
    void english_ofOneOrTwoEnrolments_isTheBackOfOneSheet_data();
    void english_ofOneOrTwoEnrolments_isTheBackOfOneSheet();
    void courtesy_inEveryLanguage_isTheBackOfOneSheet_data();
    void courtesy_inEveryLanguage_isTheBackOfOneSheet();
    void courtesy_inALanguageWeDoNotHave_isLeftOut();
    void code_ofACopyAndOfTheOfficesSheet_isThatOfTheReceipt();
    void code_ofTheFirstPrint_isOnEveryCopy();
    void code_followsTheWordsOfThePaper_data();
    void code_followsTheWordsOfThePaper();
    void code_withoutAKey_isTheNumber();
    void paymentNotice_isPrintedWithItsCode_data();
    void paymentNotice_isPrintedWithItsCode();
    void paymentNotice_thatIsWrong_isNotPrinted();
    void closing_hasTheNumbersTheOpenOnesAndTheEndOfTheChain_data();
    void closing_hasTheNumbersTheOpenOnesAndTheEndOfTheChain();
    void letter_saysWhatItIsForAndNamesNobody_data();
    void letter_saysWhatItIsForAndNamesNobody();
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
    [[nodiscard]] QStringList codesOn(const QString &pdf, int dotsPerInch) const;
    static void addPapers();

    std::unique_ptr<QTemporaryDir> m_dir;
    secrets::SodiumReceiptSigner m_signer;
    QString m_sampleTexts[2];
};

void TestReceiptPages::initTestCase()
{
    for (const char *tool : {"pdftotext", "pdftoppm", "pdfinfo", "zbarimg"})
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty(), tool);
    auto seed = secrets::GuardedKey::fromBytes(QByteArray(secrets::GuardedKey::size, '7'));
    QVERIFY(seed && m_signer.adopt(std::move(*seed)));
}

void TestReceiptPages::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

QString TestReceiptPages::write(const Receipt &receipt, PaperFormat format) const
{
    return ReceiptPages(m_dir->filePath(QStringLiteral("kept")), &m_signer).write(receipt, format).value_or({}).path;
}

/// What a reader finds on all pages of a PDF.
QStringList TestReceiptPages::codesOn(const QString &pdf, int dotsPerInch) const
{
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
    return codes;
}

void TestReceiptPages::addPapers()
{
    QTest::addColumn<PaperFormat>("format");
    QTest::newRow("A4") << PaperFormat::A4;
    QTest::newRow("80 mm roll") << PaperFormat::Roll80mm;
}

/// The nineteen items of the receipt (domain reference, section 6), one row each and paper; item 18, the code, and item
/// 19, the signatures, have tests of their own.
void TestReceiptPages::item_ofTheList_isOnBothPapers_data()
{
    QTest::addColumn<PaperFormat>("format");
    QTest::addColumn<QStringList>("words");
    const QString number = testing::sampleReceipt().number.text();
    const QList<QPair<QString, QStringList>> items = {
        {QStringLiteral("1 office"),
         {QStringLiteral("Comune di Lecce"), QStringLiteral("Ufficio Scuola e Politiche Educative"),
          QStringLiteral("Viale dell'Esempio 1, 73100 Lecce"), QStringLiteral("Orari: lun–ven 9:00–12:30"),
          QStringLiteral("Tel. 0832 000000"), QStringLiteral("PEC ufficio.scuola@pec.example.it")}},
        {QStringLiteral("2 title and object"),
         {QStringLiteral("Ricevuta di presentazione dell'istanza"),
          QStringLiteral("Oggetto: iscrizione a Mensa scolastica, Trasporto scolastico"),
          QStringLiteral("anno scolastico 2026/2027")}},
        {QStringLiteral("3 numbers"),
         {testing::sampleReceipt().number.grouped(),
          QStringLiteral("Registro di emergenza n. %1 del 14 febbraio 2026; il numero di protocollo sarà comunicato")
              .arg(number),
          QStringLiteral("0012345/2026 del 14 febbraio 2026")}},
        {QStringLiteral("4 date and time"), {QStringLiteral("Presentata sabato 14 febbraio 2026 alle ore 10:32")}},
        {QStringLiteral("5 applicant"),
         {QStringLiteral("Milica D'Aprìle"), QStringLiteral("In qualità di genitore"), QStringLiteral("DPRMLC***")}},
        {QStringLiteral("6 child"),
         {QStringLiteral("L. R., 2021 · codice fiscale …506W"), QStringLiteral("S. R., 2024")}},
        {QStringLiteral("7 choices"),
         {QStringLiteral("Linea DEMO-A"), QStringLiteral("Piazza Inventata"), QStringLiteral("andata e ritorno"),
          QStringLiteral("lunedì, martedì"), QStringLiteral("1ª scelta Nido «La Lucciola di prova», tempo lungo"),
          QStringLiteral("2ª scelta Nido «Il Grillo di prova», tempo corto"), QStringLiteral("Dieta speciale sì")}},
        {QStringLiteral("8 annexes"),
         {QStringLiteral("copia del provvedimento di affido"), QStringLiteral("Ancora da consegnare"),
          QStringLiteral("Attestazione ISEE minorenni, entro venerdì 27 marzo 2026"),
          QStringLiteral("Nessun documento da consegnare")}},
        {QStringLiteral("9 responsible official"), {QStringLiteral("Responsabile dott.ssa Ada Esempio")}},
        {QStringLiteral("10 end of the procedure and remedies"),
         {QStringLiteral("lunedì 16 marzo 2026 (30 giorni dalla presentazione)"), QStringLiteral("potere sostitutivo"),
          QStringLiteral("art. 31 c.p.a."), QStringLiteral("ricorso al TAR entro 60 giorni")}},
        {QStringLiteral("11 seeing the file"), {QStringLiteral("presso l'ufficio o dal sito istituzionale")}},
        {QStringLiteral("12 declarations"),
         {QStringLiteral("I dati dichiarati sono veri (artt. 46-47, 75-76 DPR 445/2000)"),
          QStringLiteral("La scelta è condivisa con l'altro genitore (artt. 316, 337-ter")}},
        {QStringLiteral("13 privacy notice"), {QStringLiteral("Informativa versione 2026-01, esposta allo sportello")}},
        {QStringLiteral("14 stamp duty"), {QStringLiteral("Esente da bollo: tabella B, art. 11, DPR 642/1972")}},
        {QStringLiteral("15 what happens next"),
         {QStringLiteral("Che cosa succede ora"), QStringLiteral("Questa ricevuta non garantisce il posto"),
          QStringLiteral("Vaccinazioni: le vaccinazioni obbligatorie sono requisito"), QStringLiteral("L. 119/2017")}},
        {QStringLiteral("16 payment"), {QStringLiteral("nessun pagamento allo sportello; riceverà un avviso pagoPA")}},
        {QStringLiteral("17 who took it"),
         {QStringLiteral("Operatore OP-07"), QStringLiteral("Postazione K03"), QStringLiteral("CLIPS Corner 0.1.0")}},
        {QStringLiteral("18 about the code"), {QStringLiteral("non contiene dati personali")}},
    };
    for (const auto &[item, words] : items) {
        QTest::addRow("%s, A4", qPrintable(item)) << PaperFormat::A4 << words;
        QTest::addRow("%s, roll", qPrintable(item)) << PaperFormat::Roll80mm << words;
    }
}

void TestReceiptPages::item_ofTheList_isOnBothPapers()
{
    QFETCH(PaperFormat, format);
    QFETCH(QStringList, words);

    QString &text = m_sampleTexts[format == PaperFormat::A4 ? 0 : 1]; // the same paper for all items
    if (text.isEmpty())
        text = textOf(write(testing::sampleReceipt(), format));
    text.replace(QStringLiteral(": "), QStringLiteral(" ")); // the roll writes label and value with a colon
    for (QString phrase : words) {
        phrase.replace(QStringLiteral(": "), QStringLiteral(" "));
        QVERIFY2(text.contains(phrase), qPrintable(phrase + QStringLiteral(" in ") + text));
    }
}

void TestReceiptPages::item_ofTheList_changesWithWhatIsTold_data()
{
    QTest::addColumn<Receipt>("receipt");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("notThere");
    const Receipt usual = testing::sampleReceipt();

    Receipt receipt = usual;
    receipt.offline = false;
    QTest::newRow("online: no emergency register")
        << receipt << QStringLiteral("Il numero di protocollo sarà comunicato dall'ufficio")
        << QStringLiteral("emergenza");
    receipt = usual;
    for (domain::ReceiptLine &line : receipt.lines)
        line.protocolNumber = QStringLiteral("0012345/2026");
    QTest::newRow("every protocol number known")
        << receipt << QStringLiteral("Il numero di protocollo è scritto accanto a ogni iscrizione")
        << QStringLiteral("sarà comunicato");
    QTest::newRow("late") << usual << QStringLiteral("Presentata fuori termine") << QStringLiteral("Correzione:");
    receipt = usual;
    receipt.lines[0].kind = domain::ApplicationKind::Correction;
    receipt.lines[0].replacedReceipt = QStringLiteral("K03-2026-000099-H");
    QTest::newRow("correction") << receipt
                                << QStringLiteral("sostituisce la domanda della ricevuta n. K03-2026-000099-H")
                                << QStringLiteral("Rinuncia:");
    QTest::newRow("object of a correction")
        << receipt << QStringLiteral("correzione della domanda di iscrizione a Mensa scolastica") << QString();
    receipt.lines[0].kind = domain::ApplicationKind::Withdrawal;
    QTest::newRow("withdrawal") << receipt << QStringLiteral("ritira la domanda della ricevuta n. K03-2026-000099-H")
                                << QStringLiteral("Correzione:");
    QTest::newRow("object of a withdrawal") << receipt << QStringLiteral("rinuncia a Mensa scolastica") << QString();
    QTest::newRow("the order of arrival does not count")
        << usual << QStringLiteral("L'ordine di presentazione non conta per la graduatoria")
        << QStringLiteral("conta l'ordine di presentazione");
    receipt = usual;
    receipt.lines[1].orderOfArrival = true;
    QTest::newRow("the order of arrival counts") << receipt << QStringLiteral("conta l'ordine di presentazione")
                                                 << QStringLiteral("non conta per la graduatoria");
    receipt = testing::sampleReceipt(1);
    QTest::newRow("canteen only: nothing of vaccinations")
        << receipt << QStringLiteral("Mensa scolastica") << QStringLiteral("Vaccinazioni");
    receipt.lines[0].childName = QStringLiteral("2026");
    receipt.lines[0].childTaxCodeEnd.clear();
    receipt.lines[0].unborn = true;
    QTest::newRow("an unborn child") << receipt << QStringLiteral("2026 (nascita prevista)")
                                     << QStringLiteral("codice fiscale …");
    receipt = testing::sampleReceipt(1);
    receipt.applicantRoles = {domain::ApplicantRole::Guardian, domain::ApplicantRole::SoleHolder};
    QTest::newRow("two ways of acting") << receipt << QStringLiteral("tutore, unico esercente")
                                        << QStringLiteral("genitore,");
}

void TestReceiptPages::item_ofTheList_changesWithWhatIsTold()
{
    QFETCH(Receipt, receipt);
    QFETCH(QString, there);
    QFETCH(QString, notThere);

    const QString text = textOf(write(receipt, PaperFormat::A4));

    QVERIFY2(text.contains(there), qPrintable(text));
    QVERIFY2(notThere.isEmpty() || !text.contains(notThere), qPrintable(text));
}

void TestReceiptPages::signatures_areOnTheOfficesSheetOnly_data()
{
    addPapers();
}

/// Item 19.
void TestReceiptPages::signatures_areOnTheOfficesSheetOnly()
{
    QFETCH(PaperFormat, format);
    Receipt receipt = testing::sampleReceipt(1);
    receipt.secondSignature = true;
    QVERIFY(!textOf(write(receipt, format)).contains(QStringLiteral("Firma"), Qt::CaseInsensitive));

    receipt.sheet = domain::ReceiptSheet::Office;
    const QString text = textOf(write(receipt, format));

    for (const QString &words :
         {QStringLiteral("PER L'UFFICIO"), QStringLiteral("Istanza presentata allo sportello"),
          QStringLiteral("Firma del richiedente: Milica D'Aprìle"),
          QStringLiteral("Firma dell'altro esercente la responsabilità genitoriale"),
          QStringLiteral("Firma dell'operatore OP-07"), QStringLiteral("art. 38 DPR 445/2000"),
          QStringLiteral("I dati dichiarati sono veri"), QStringLiteral("Mensa scolastica"), receipt.number.grouped()})
        QVERIFY2(text.contains(words), qPrintable(words + QStringLiteral(" in ") + text));
    QVERIFY(!text.contains(QStringLiteral("Che cosa succede ora")));
}

void TestReceiptPages::officesSheet_ofWhoCannotSign_saysSo()
{
    Receipt receipt = testing::sampleReceipt(1);
    receipt.sheet = domain::ReceiptSheet::Office;
    receipt.cannotSign = true;

    const QString text = textOf(write(receipt, PaperFormat::A4));

    QVERIFY(text.contains(QStringLiteral("art. 4 DPR 445/2000")));
    QVERIFY(!text.contains(QStringLiteral("Firma del richiedente")));
    QVERIFY(text.contains(QStringLiteral("Firma dell'operatore OP-07")));
}

void TestReceiptPages::officesSheet_isOnePage()
{
    Receipt receipt = testing::sampleReceipt(2);
    receipt.sheet = domain::ReceiptSheet::Office;
    receipt.secondSignature = true;
    receipt.language = QStringLiteral("en");

    QCOMPARE(pageCount(write(receipt, PaperFormat::A4)), 1);
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

void TestReceiptPages::english_ofOneOrTwoEnrolments_isTheBackOfOneSheet_data()
{
    QTest::addColumn<int>("enrolments");
    QTest::addColumn<int>("first");
    for (int first = 0; first < 4; ++first) {
        QTest::addRow("one, kind %d", first) << 1 << first;
        QTest::addRow("two, kind %d", first) << 2 << first;
    }
}

void TestReceiptPages::english_ofOneOrTwoEnrolments_isTheBackOfOneSheet()
{
    QFETCH(int, enrolments);
    QFETCH(int, first);
    Receipt receipt = testing::sampleReceipt(8);
    receipt.lines = receipt.lines.mid(first, enrolments);
    receipt.language = QStringLiteral("en");

    const QString pdf = write(receipt, PaperFormat::A4);

    QCOMPARE(pageCount(pdf), 2);
    QVERIFY(textOf(pdf, {QStringLiteral("-f"), QStringLiteral("2")})
                .startsWith(QStringLiteral("Courtesy translation. Only the Italian text has legal value.")));
}

void TestReceiptPages::qr_isReadBackExactly_data()
{
    QTest::addColumn<PaperFormat>("format");
    QTest::addColumn<int>("dotsPerInch");
    QTest::addColumn<int>("enrolments");
    for (const int enrolments : {1, 2, 4, 8}) {
        QTest::addRow("A4 at 150 dpi, %d", enrolments) << PaperFormat::A4 << 150 << enrolments;
        QTest::addRow("A4 at 200 dpi, %d", enrolments) << PaperFormat::A4 << 200 << enrolments;
        QTest::addRow("roll on a 203 dpi head, %d", enrolments) << PaperFormat::Roll80mm << 203 << enrolments;
    }
}

void TestReceiptPages::qr_isReadBackExactly()
{
    QFETCH(PaperFormat, format);
    QFETCH(int, dotsPerInch);
    QFETCH(int, enrolments);
    Receipt receipt = testing::sampleReceipt(enrolments);
    // The translation has no code of its own. Eight on a roll with it are a picture of more lines than the reader's
    // program opens (16,000).
    if (enrolments < 8)
        receipt.language = QStringLiteral("en");

    const QStringList codes = codesOn(write(receipt, format), dotsPerInch);

    QCOMPARE(codes, QStringList{printing::receiptCode(receipt, m_signer)});
    wire::ReceiptKeys keys{receipt.office.ipaCode};
    keys.keys.append({receipt.kioskId, m_signer.publicKey()});
    const wire::ReceiptCheck check = wire::checkReceipt(codes.constFirst(), keys, &secrets::isReceiptSignature);
    QCOMPARE(check.verdict, wire::ReceiptVerdict::Valid);
    QCOMPARE(check.claims->receiptNumber, receipt.number.text());
    QCOMPARE(check.claims->enrolmentIds.size(), enrolments);
}

void TestReceiptPages::courtesy_inEveryLanguage_isTheBackOfOneSheet_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("canteen");
    QTest::newRow("Romanian") << QStringLiteral("ro") << QStringLiteral("Cantină școlară");
    QTest::newRow("Albanian") << QStringLiteral("sq") << QStringLiteral("Mensa shkollore");
    QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("Cantine scolaire");
    QTest::newRow("Filipino") << QStringLiteral("fil") << QStringLiteral("Kantina ng paaralan");
    QTest::newRow("Sinhala") << QStringLiteral("si") << QString(); // its letters are not text again in a PDF
    QTest::newRow("Arabic") << QStringLiteral("ar") << QString();
}

void TestReceiptPages::courtesy_inEveryLanguage_isTheBackOfOneSheet()
{
    QFETCH(QString, language);
    QFETCH(QString, canteen);
    Receipt receipt = testing::sampleReceipt(2);
    receipt.language = language;

    const QString pdf = write(receipt, PaperFormat::A4);

    QCOMPARE(pageCount(pdf), 2);
    const QString back = textOf(pdf, {QStringLiteral("-f"), QStringLiteral("2")});
    QVERIFY2(back.contains(canteen), qPrintable(back));
    QVERIFY2(!back.contains(QStringLiteral("Mensa scolastica")), qPrintable(back));
    QVERIFY(back.contains(receipt.number.grouped()));
}

void TestReceiptPages::courtesy_inALanguageWeDoNotHave_isLeftOut()
{
    Receipt receipt = testing::sampleReceipt(1);
    receipt.language = QStringLiteral("xx");

    QCOMPARE(pageCount(write(receipt, PaperFormat::A4)), 1);
}

void TestReceiptPages::code_ofACopyAndOfTheOfficesSheet_isThatOfTheReceipt()
{
    Receipt receipt = testing::sampleReceipt(1);
    const QString first = printing::receiptCode(receipt, m_signer);
    receipt.copy = 2;
    QCOMPARE(printing::receiptCode(receipt, m_signer), first);
    receipt.copy = 0;
    receipt.sheet = domain::ReceiptSheet::Office;
    QCOMPARE(printing::receiptCode(receipt, m_signer), first);
    // What came after the first print: the line that was down is back, the office has registered it.
    receipt.sheet = domain::ReceiptSheet::Guardian;
    receipt.copy = 1;
    receipt.offline = !receipt.offline;
    for (domain::ReceiptLine &line : receipt.lines) {
        line.protocolNumber = QStringLiteral("2026/0000007");
        line.protocolledAt = receipt.presentedAt.addDays(1);
        line.notice = domain::PaymentNotice{QStringLiteral("301000000000000144"), 1250, QStringLiteral("00000000000")};
    }
    QCOMPARE(printing::receiptCode(receipt, m_signer), first);
}

/// Another version of the program, other office hours: the words change, the code of a copy does not.
void TestReceiptPages::code_ofTheFirstPrint_isOnEveryCopy()
{
    Receipt receipt = testing::sampleReceipt(1);
    const ReceiptPages pages(m_dir->filePath(QStringLiteral("kept")), &m_signer);
    const auto first = pages.write(receipt, PaperFormat::A4);
    QVERIFY(first);
    QVERIFY(!first->code.isEmpty());
    receipt.copy = 1;
    receipt.softwareVersion = QStringLiteral("9.9.9");
    receipt.office.hours = QStringLiteral("mai");
    QVERIFY(printing::receiptCode(receipt, m_signer) != first->code);

    receipt.code = first->code;
    const auto copy = pages.write(receipt, PaperFormat::A4);

    QVERIFY(copy);
    QCOMPARE(copy->code, first->code);
    QCOMPARE(codesOn(copy->path, 150), QStringList{first->code});
    QVERIFY(textOf(copy->path).contains(QStringLiteral("COPIA 1")));
}

void TestReceiptPages::code_followsTheWordsOfThePaper_data()
{
    QTest::addColumn<Receipt>("receipt");
    Receipt receipt = testing::sampleReceipt(1);
    receipt.lines[0].choices[0].second = QStringLiteral("Infanzia «Altra di prova»");
    QTest::newRow("another school") << receipt;
    receipt = testing::sampleReceipt(1);
    receipt.applicantName = QStringLiteral("Milica D'Aprile");
    QTest::newRow("a name without its accent") << receipt;
    receipt = testing::sampleReceipt(1);
    receipt.lines[0].stillDue.clear();
    QTest::newRow("a document less") << receipt;
}

void TestReceiptPages::code_followsTheWordsOfThePaper()
{
    QFETCH(Receipt, receipt);

    const auto one = wire::readReceiptCode(printing::receiptCode(testing::sampleReceipt(1), m_signer));
    const auto other = wire::readReceiptCode(printing::receiptCode(receipt, m_signer));

    QVERIFY(one && other);
    QVERIFY(one->claims.textHash != other->claims.textHash);
}

void TestReceiptPages::code_withoutAKey_isTheNumber()
{
    const Receipt receipt = testing::sampleReceipt(1);
    const secrets::SodiumReceiptSigner noKey;
    const QString pdf =
        ReceiptPages(m_dir->filePath(QStringLiteral("kept")), &noKey).write(receipt, PaperFormat::A4)->path;

    QCOMPARE(codesOn(pdf, 200), QStringList{receipt.number.text()});
}

void TestReceiptPages::paymentNotice_isPrintedWithItsCode_data()
{
    addPapers();
}

void TestReceiptPages::paymentNotice_isPrintedWithItsCode()
{
    QFETCH(PaperFormat, format);
    Receipt receipt = testing::sampleReceipt(1);
    receipt.lines[0].notice =
        domain::PaymentNotice{QStringLiteral("301000000000000144"), 123456, QStringLiteral("00000000000")};
    receipt.copy = 1;

    const QString pdf = write(receipt, format);

    const QString text = textOf(pdf);
    QVERIFY(text.contains(QStringLiteral("Codice avviso 3010 0000 0000 0001 44")));
    QVERIFY(text.contains(QStringLiteral("Importo € 1.234,56")));
    const QStringList codes = codesOn(pdf, 203);
    QCOMPARE(codes.size(), 2);
    QVERIFY(codes.contains(QStringLiteral("PAGOPA|002|301000000000000144|00000000000|123456")));
}

void TestReceiptPages::paymentNotice_thatIsWrong_isNotPrinted()
{
    Receipt receipt = testing::sampleReceipt(1);
    receipt.lines[0].notice =
        domain::PaymentNotice{QStringLiteral("301000000000000145"), 123456, QStringLiteral("00000000000")};

    const QString pdf = write(receipt, PaperFormat::A4);

    QVERIFY(!textOf(pdf).contains(QStringLiteral("Codice avviso")));
    QCOMPARE(codesOn(pdf, 200).size(), 1);
}

void TestReceiptPages::closing_hasTheNumbersTheOpenOnesAndTheEndOfTheChain_data()
{
    addPapers();
}

void TestReceiptPages::closing_hasTheNumbersTheOpenOnesAndTheEndOfTheChain()
{
    QFETCH(PaperFormat, format);
    domain::DayClosing closing;
    closing.number = 12;
    closing.kioskId = QStringLiteral("K03");
    closing.from = QDateTime(QDate(2026, 2, 13), QTime(17, 2), Qt::UTC);
    closing.until = QDateTime(QDate(2026, 2, 14), QTime(17, 30), Qt::UTC);
    closing.operatorId = QStringLiteral("su1");
    closing.all = {41, 36, 3, 1, 1, 20, 19, 2, 4};
    closing.operators = {{QStringLiteral("op1"), {30, 27, 2, 1, 0, 14, 14, 2, 3}},
                         {QStringLiteral("op2"), {11, 9, 1, 0, 1, 6, 5, 0, 1}}};
    closing.open = {
        {QStringLiteral("K03-2026-000019-C"), domain::Service::Transport, domain::EnrolmentState::Quarantined},
        {QStringLiteral("K03-2026-000040-J"), domain::Service::Canteen, domain::EnrolmentState::Uncertain}};
    closing.auditHead = QStringLiteral("412:3f2a91bc0d4e77aa");
    const ReceiptPages pages(m_dir->filePath(QStringLiteral("kept")), &m_signer);

    const auto written = pages.write(closing, testing::sampleReceipt(1).office, format);

    QVERIFY(written);
    QCOMPARE(QFileInfo(written->path).fileName(), QStringLiteral("chiusura-K03-12.pdf"));
    const QString text = textOf(written->path);
    for (const char *words : {"Chiusura di fine giornata", "K03", "412:3f2a91bc0d4e77aa", "K03-2026-000019-C",
                              "messa da parte", "in attesa di invio", "Operatore op2", "13 febbraio 2026, 18:02",
                              "Ricevute non uscite dalla stampante: 1", "su1", "41", "36"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    QVERIFY(codesOn(written->path, 150).isEmpty());
}

void TestReceiptPages::letter_saysWhatItIsForAndNamesNobody_data()
{
    addPapers();
}

void TestReceiptPages::letter_saysWhatItIsForAndNamesNobody()
{
    QFETCH(PaperFormat, format);
    const Receipt receipt = testing::sampleReceipt(1);
    const domain::ActivationLetter letter{QStringLiteral("K03-7F3Q-9XKD"), QStringLiteral("7F3Q-9XKD-2MNA-0"),
                                          receipt.presentedAt.addDays(30)};
    const ReceiptPages pages(m_dir->filePath(QStringLiteral("kept")), &m_signer);

    const auto written = pages.write(letter, receipt.office, format);

    QVERIFY(written);
    QCOMPARE(written->pages, 1);
    const QString text = textOf(written->path);
    for (const char *words : {"Lettera di attivazione", "7F3Q-9XKD-2MNA-0", "K03-7F3Q-9XKD",
                              "lunedì 16 marzo 2026, una volta sola", "Dopo cinque tentativi sbagliati"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    for (const char *words : {"Aprìle", "L. R.", "506W", "Mensa"})
        QVERIFY2(!text.contains(QString::fromUtf8(words)), words);
    QVERIFY(codesOn(written->path, 150).isEmpty());
    pages.forget(ReceiptPages::What::Letters);
    QVERIFY(!QFile::exists(written->path));
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
    // What a camera sees at half the resolution: every point is the mean of four dots.
    QVERIFY(page.scaled(page.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).save(worn));

    const QByteArray found = outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), worn});

    QCOMPARE(QString::fromUtf8(found).trimmed(), printing::receiptCode(receipt, m_signer));
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
        const QString text = textOf(pdf, {QStringLiteral("-f"), number, QStringLiteral("-l"), number});
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
