#include "printing/closingtext.h"

#include "base/clock.h"
#include "printing/receiptwords.h"

#include <QLocale>

namespace clips::printing {

using domain::DayClosing;
using domain::DayCounts;
using domain::EnrolmentState;

namespace {

QString moment(const QDateTime &utc)
{
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    return italian.toString(toRome(utc), QStringLiteral("d MMMM yyyy, HH:mm"));
}

QString number(int count)
{
    return QLocale(QLocale::Italian, QLocale::Italy).toString(count);
}

QString stateWords(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::NeedsReview:
        return QStringLiteral("da verificare in ufficio");
    case EnrolmentState::Quarantined:
        return QStringLiteral("messa da parte, chiamare l'assistenza");
    case EnrolmentState::Draft:
    case EnrolmentState::Confirmed:
    case EnrolmentState::Sending:
    case EnrolmentState::Uncertain:
    case EnrolmentState::Acknowledged:
        break;
    }
    return QStringLiteral("in attesa di invio");
}

QList<Fact> facts(const DayCounts &counts)
{
    return {{QStringLiteral("Confermate"), number(counts.confirmed)},
            {QStringLiteral("Arrivate"), number(counts.acknowledged)},
            {QStringLiteral("In attesa"), number(counts.waiting)},
            {QStringLiteral("Da verificare"), number(counts.inReview)},
            {QStringLiteral("Messe da parte"), number(counts.quarantined)},
            {QStringLiteral("Ricevute dovute"), number(counts.receipts)},
            {QStringLiteral("Stampate"), number(counts.prints)},
            {QStringLiteral("Copie"), number(counts.copies)},
            {QStringLiteral("Lettere"), number(counts.letters)}};
}

/// One operator in two lines.
QStringList sentences(const DayCounts &counts)
{
    return {QStringLiteral("Confermate %1; arrivate %2, in attesa %3, da verificare %4, messe da parte %5.")
                .arg(number(counts.confirmed), number(counts.acknowledged), number(counts.waiting),
                     number(counts.inReview), number(counts.quarantined)),
            QStringLiteral("Ricevute stampate %1 di %2, copie %3, lettere %4.")
                .arg(number(counts.prints), number(counts.receipts), number(counts.copies), number(counts.letters))};
}

QStringList differences(const DayCounts &counts)
{
    QStringList sentences;
    if (counts.missingRecords() > 0)
        sentences << QStringLiteral("Mancano i dati di %1 iscrizioni confermate.").arg(counts.missingRecords());
    if (counts.missingRecords() < 0)
        sentences << QStringLiteral("Ci sono %1 iscrizioni che il registro non conosce.").arg(-counts.missingRecords());
    if (counts.withoutPaper() > 0)
        sentences << QStringLiteral("Ricevute non uscite dalla stampante: %1.").arg(counts.withoutPaper());
    if (counts.withoutPaper() < 0)
        sentences << QStringLiteral("Ricevute stampate di giorni prima: %1.").arg(-counts.withoutPaper());
    if (sentences.isEmpty())
        sentences << QStringLiteral("I conti tornano.");
    return sentences;
}

Section openSection(const DayClosing &closing)
{
    Section open;
    open.heading = QStringLiteral("Iscrizioni che l'ufficio non ha ancora o deve verificare");
    for (const domain::OpenEnrolment &one : closing.open)
        open.list << QStringLiteral("%1, %2: %3")
                         .arg(one.receiptNumber, ReceiptWords::italian().service(one.service), stateWords(one.state));
    return open;
}

} // namespace

ReceiptText closingText(const DayClosing &closing, const domain::OfficeDetails &office)
{
    ReceiptText text;
    text.municipality = office.municipality;
    text.officeName = office.name;
    text.title = QStringLiteral("Chiusura di fine giornata");
    text.object = closing.from.isValid()
                      ? QStringLiteral("Dal %1 al %2.").arg(moment(closing.from), moment(closing.until))
                      : QStringLiteral("Dall'inizio al %1.").arg(moment(closing.until));
    text.numberLabel = QStringLiteral("Chiusura numero");
    text.number = QString::number(closing.number);
    text.presented = QStringLiteral("Postazione %1").arg(closing.kioskId);
    Section all;
    all.heading = QStringLiteral("Iscrizioni e carta, in tutto");
    all.facts = facts(closing.all);
    all.sentences = differences(closing.all);
    text.sections << all;
    for (const domain::OperatorCounts &each : closing.operators) {
        Section section;
        section.heading = QStringLiteral("Operatore %1").arg(each.operatorId);
        section.sentences = sentences(each.counts);
        text.sections << section;
    }
    if (!closing.open.isEmpty())
        text.sections << openSection(closing);
    Section chain;
    chain.heading = QStringLiteral("Registro delle operazioni");
    chain.facts << Fact{QStringLiteral("Ultima voce"), closing.auditHead};
    chain.sentences << QStringLiteral(
        "Conservare questo foglio: con questo numero si verifica che il registro non è stato "
        "tagliato né riscritto.");
    text.sections << chain;
    text.signatures << QStringLiteral("Firma del responsabile (%1)").arg(closing.operatorId);
    return text;
}

} // namespace clips::printing
