#include "printing/receipttext.h"

#include "base/clock.h"
#include "printing/receiptsections.h"
#include "printing/receiptwords.h"

#include <QCryptographicHash>
#include <algorithm>

namespace clips::printing {

namespace {

using domain::ApplicationKind;
using domain::ReceiptSheet;

constexpr qsizetype hashSize = 16;

QStringList officeContacts(const domain::OfficeDetails &office, const ReceiptWords &say)
{
    QStringList lines;
    if (!office.address.isEmpty())
        lines << office.address;
    if (!office.hours.isEmpty())
        lines << say(u"Orari: %1", QT_TRANSLATE_NOOP("Receipt", "Opening hours: %1")).arg(office.hours);
    if (!office.phone.isEmpty())
        lines << say(u"Tel. %1", QT_TRANSLATE_NOOP("Receipt", "Phone %1")).arg(office.phone);
    if (!office.pec.isEmpty())
        lines << say(u"PEC %1", QT_TRANSLATE_NOOP("Receipt", "Certified e-mail (PEC) %1")).arg(office.pec);
    return lines;
}

QString asked(ApplicationKind kind, const ReceiptWords &say)
{
    switch (kind) {
    case ApplicationKind::New:
        return say(u"iscrizione a %1", QT_TRANSLATE_NOOP("Receipt", "enrolment in %1"));
    case ApplicationKind::Correction:
        return say(u"correzione della domanda di iscrizione a %1",
                   QT_TRANSLATE_NOOP("Receipt", "correction of the application for %1"));
    case ApplicationKind::Withdrawal:
        return say(u"rinuncia a %1", QT_TRANSLATE_NOOP("Receipt", "withdrawal from %1"));
    }
    Q_UNREACHABLE();
}

QString objectOf(const domain::Receipt &receipt, const ReceiptWords &say)
{
    QStringList matters;
    QStringList years;
    for (const ApplicationKind kind :
         {ApplicationKind::New, ApplicationKind::Correction, ApplicationKind::Withdrawal}) {
        QStringList services;
        for (const domain::ReceiptLine &line : receipt.lines) {
            if (line.kind == kind && !services.contains(say.service(line.service)))
                services << say.service(line.service);
        }
        if (!services.isEmpty())
            matters << asked(kind, say).arg(services.join(QStringLiteral(", ")));
    }
    for (const domain::ReceiptLine &line : receipt.lines) {
        if (!line.schoolYear.isEmpty() && !years.contains(line.schoolYear))
            years << line.schoolYear;
    }
    return say(u"Oggetto: %1 – anno scolastico %2", QT_TRANSLATE_NOOP("Receipt", "Subject: %1 – school year %2"))
        .arg(matters.join(QStringLiteral("; ")), years.join(QStringLiteral(", ")));
}

QString registerLine(const domain::Receipt &receipt, const ReceiptWords &say)
{
    const QString day = say.shortDate(toRome(receipt.presentedAt).date());
    if (isRegistered(receipt))
        return say(u"Il numero di protocollo è scritto accanto a ogni iscrizione.",
                   QT_TRANSLATE_NOOP("Receipt", "The protocol number is written beside each enrolment."));
    if (receipt.offline)
        return say(u"Registro di emergenza n. %1 del %2; il numero di protocollo sarà comunicato.",
                   QT_TRANSLATE_NOOP("Receipt",
                                     "Emergency register no. %1 of %2; the protocol number will be communicated."))
            .arg(receipt.number.text(), day);
    return say(u"Il numero di protocollo sarà comunicato dall'ufficio.",
               QT_TRANSLATE_NOOP("Receipt", "The office will communicate the protocol number."));
}

QString titleOf(const domain::Receipt &receipt, const ReceiptWords &say)
{
    if (receipt.sheet == ReceiptSheet::Office)
        return QStringLiteral("Istanza presentata allo sportello");
    return say(u"Ricevuta di presentazione dell'istanza",
               QT_TRANSLATE_NOOP("Receipt", "Receipt for the presentation of an application"));
}

ReceiptText headIn(const domain::Receipt &receipt, const ReceiptWords &say)
{
    const QDateTime rome = toRome(receipt.presentedAt);
    ReceiptText text;
    text.municipality = receipt.office.municipality;
    text.officeName = receipt.office.name;
    text.officeContacts = officeContacts(receipt.office, say);
    text.title = titleOf(receipt, say);
    text.object = objectOf(receipt, say);
    if (receipt.sheet == ReceiptSheet::Office)
        text.copyMark = QStringLiteral("PER L'UFFICIO");
    else if (receipt.copy > 0)
        text.copyMark = say(u"COPIA %1", QT_TRANSLATE_NOOP("Receipt", "COPY %1")).arg(receipt.copy);
    text.numberLabel = say(u"Numero della ricevuta", QT_TRANSLATE_NOOP("Receipt", "Receipt number"));
    text.number = receipt.number.grouped();
    text.presented = say(u"Presentata %1 alle ore %2", QT_TRANSLATE_NOOP("Receipt", "Presented on %1 at %2"))
                         .arg(say.date(rome.date()), rome.time().toString(QStringLiteral("HH:mm")));
    text.registerLine = registerLine(receipt, say);
    text.made << say(u"Operatore %1", QT_TRANSLATE_NOOP("Receipt", "Operator %1")).arg(receipt.operatorId)
              << say(u"Postazione %1", QT_TRANSLATE_NOOP("Receipt", "Kiosk %1")).arg(receipt.kioskId)
              << say(u"Programma CLIPS Corner %1", QT_TRANSLATE_NOOP("Receipt", "Software CLIPS Corner %1"))
                     .arg(receipt.softwareVersion);
    text.qrText = receipt.number.text();
    text.qrCaption = say(u"Il codice permette di verificare la ricevuta e non contiene dati personali.",
                         QT_TRANSLATE_NOOP("Receipt", "The code lets anybody check the receipt and holds no personal "
                                                      "data."));
    return text;
}

void addPayments(ReceiptText &text, const domain::Receipt &receipt, const ReceiptWords &say)
{
    for (const domain::ReceiptLine &line : receipt.lines) {
        const auto code =
            line.notice ? domain::paymentCode(*line.notice)
                        : Result<QString, domain::PaymentNoticeError>(Failure{domain::PaymentNoticeError::Number});
        if (!code)
            continue; // a wrong notice never reaches paper; the desk says so
        text.paymentHeading = say(u"Avviso di pagamento pagoPA", QT_TRANSLATE_NOOP("Receipt", "pagoPA payment notice"));
        const QLocale italian(QLocale::Italian, QLocale::Italy);
        const QString amount = italian.toString(double(line.notice->amountCents) / 100.0, 'f', 2);
        text.payments.append(
            {*code,
             {QStringLiteral("%1, %2").arg(say.service(line.service), line.childName),
              say(u"Codice avviso %1", QT_TRANSLATE_NOOP("Receipt", "Notice code %1"))
                  .arg(domain::groupedNoticeNumber(line.notice->number)),
              say(u"Importo € %1", QT_TRANSLATE_NOOP("Receipt", "Amount € %1")).arg(amount),
              say(u"Codice fiscale ente creditore %1", QT_TRANSLATE_NOOP("Receipt", "Tax code of the creditor %1"))
                  .arg(line.notice->payeeTaxCode)}});
    }
}

ReceiptText receiptIn(const domain::Receipt &receipt, const ReceiptWords &say, bool brief)
{
    ReceiptText text = headIn(receipt, say);
    if (!brief)
        text.sections << applicantSection(receipt, say);
    text.sections << enrolmentSections(receipt, say);
    text.sections << nextSteps(receipt, say);
    if (brief) {
        text.officeContacts.clear();
        text.made.clear();
        return text;
    }
    addPayments(text, receipt, say);
    text.sections << procedureSection(receipt, say);
    if (!receipt.declarations.isEmpty())
        text.sections << declarationsSection(receipt, say);
    text.sections << noticesSection(receipt.office, say);
    return text;
}

/// What is signed: who asks for what and declares what. Deadlines and remedies are for the receipt.
ReceiptText officeSheet(const domain::Receipt &receipt, const ReceiptWords &say)
{
    ReceiptText text = headIn(receipt, say);
    text.sections << applicantSection(receipt, say) << enrolmentSections(receipt, say);
    if (!receipt.declarations.isEmpty())
        text.sections << declarationsSection(receipt, say);
    text.sections << noticesSection(receipt.office, say) << signingSection(receipt);
    text.signatures = signatureLines(receipt);
    return text;
}

} // namespace

ReceiptText italianText(const domain::Receipt &receipt)
{
    const ReceiptWords say = ReceiptWords::italian();
    return receipt.sheet == ReceiptSheet::Office ? officeSheet(receipt, say) : receiptIn(receipt, say, false);
}

std::optional<ReceiptText> courtesyText(const domain::Receipt &receipt, bool brief)
{
    const auto say = ReceiptWords::courtesy(receipt.language);
    if (!say || receipt.sheet == ReceiptSheet::Office)
        return std::nullopt;
    ReceiptText text = receiptIn(receipt, *say, brief);
    text.rightToLeft = say->isRightToLeft();
    text.payments.clear(); // one code for one payment: nobody pays twice
    text.notice = (*say)(u"Traduzione di cortesia. Solo il testo italiano ha valore legale.",
                         QT_TRANSLATE_NOOP("Receipt", "Courtesy translation. Only the Italian text has legal value."));
    return text;
}

QByteArray textHash(const ReceiptText &text)
{
    QStringList words{text.municipality, text.officeName};
    words << text.officeContacts << text.title << text.object << text.numberLabel << text.number << text.presented
          << text.registerLine;
    for (const Section &section : text.sections) {
        words << section.heading;
        for (const Fact &fact : section.facts)
            words << fact.label << fact.value;
        words << section.sentences << section.listHeading << section.list;
    }
    for (const PaymentText &payment : text.payments)
        words << payment.lines << payment.qrText;
    words << text.made;
    const QByteArray bytes = words.join(QLatin1Char('\n')).toUtf8();
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(hashSize);
}

} // namespace clips::printing
