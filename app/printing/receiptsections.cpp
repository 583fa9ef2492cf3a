#include "printing/receiptsections.h"

#include "base/clock.h"

#include <algorithm>

namespace clips::printing {

namespace {

using domain::ApplicationKind;
using domain::ReceiptLine;

/// Adds only what the office has configured: an empty fact would be a line that says nothing.
void addFact(Section &section, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        section.facts.append({label, value});
}

/// "RSSMLC***" (domain reference 6, item 5): masked again here, so that a full code can never reach paper.
QString shownTaxCode(const QString &taxCode)
{
    return taxCode.isEmpty() ? QString() : taxCode.left(6) + QStringLiteral("***");
}

QString childWords(const ReceiptLine &line, const ReceiptWords &say)
{
    QString words = line.childName;
    if (line.unborn)
        words += say(u" (nascita prevista)", QT_TRANSLATE_NOOP("Receipt", " (expected birth)"));
    if (!line.childTaxCodeEnd.isEmpty())
        words += say(u" · codice fiscale …%1", QT_TRANSLATE_NOOP("Receipt", " · tax code …%1"))
                     .arg(line.childTaxCodeEnd.right(4));
    return words;
}

QString protocolWords(const ReceiptLine &line, const ReceiptWords &say)
{
    if (line.protocolNumber.isEmpty() || !line.protocolledAt.isValid())
        return line.protocolNumber;
    return say(u"%1 del %2", QT_TRANSLATE_NOOP("Receipt", "%1 of %2"))
        .arg(line.protocolNumber, say.shortDate(toRome(line.protocolledAt).date()));
}

void addKind(Section &section, const ReceiptLine &line, const ReceiptWords &say)
{
    switch (line.kind) {
    case ApplicationKind::New:
        return;
    case ApplicationKind::Correction:
        section.sentences << say(u"Correzione: sostituisce la domanda della ricevuta n. %1, che resta agli atti.",
                                 QT_TRANSLATE_NOOP("Receipt", "Correction: it replaces the application of receipt no. "
                                                              "%1, which stays in the file."))
                                 .arg(line.replacedReceipt);
        return;
    case ApplicationKind::Withdrawal:
        section.sentences << say(u"Rinuncia: ritira la domanda della ricevuta n. %1, che resta agli atti.",
                                 QT_TRANSLATE_NOOP("Receipt", "Withdrawal: it takes back the application of receipt "
                                                              "no. %1, which stays in the file."))
                                 .arg(line.replacedReceipt);
        return;
    }
}

Section enrolmentSection(const ReceiptLine &line, int position, int count, const ReceiptWords &say)
{
    Section section;
    section.isEnrolment = true;
    section.heading = say.service(line.service);
    if (count > 1)
        section.heading.prepend(
            say(u"%1 di %2 · ", QT_TRANSLATE_NOOP("Receipt", "%1 of %2 · ")).arg(position).arg(count));
    addFact(section, say(u"Bambino", QT_TRANSLATE_NOOP("Receipt", "Child")), childWords(line, say));
    addFact(section, say(u"Anno scolastico", QT_TRANSLATE_NOOP("Receipt", "School year")), line.schoolYear);
    const bool hasCourtesy = !say.isItalian() && !line.courtesyChoices.isEmpty();
    for (const auto &[label, value] : hasCourtesy ? line.courtesyChoices : line.choices)
        addFact(section, label, value);
    addFact(section, say(u"Protocollo", QT_TRANSLATE_NOOP("Receipt", "Protocol no.")), protocolWords(line, say));
    addKind(section, line, say);
    if (line.late)
        section.sentences << say(u"Presentata fuori termine: è ricevuta e collocata dopo le altre.",
                                 QT_TRANSLATE_NOOP("Receipt", "Presented after the closing date: received and placed "
                                                              "after the others."));
    addFact(section, say(u"Allegati consegnati", QT_TRANSLATE_NOOP("Receipt", "Annexes handed over")),
            line.handedOver.join(QStringLiteral("; ")));
    section.list = !say.isItalian() && !line.courtesyStillDue.isEmpty() ? line.courtesyStillDue : line.stillDue;
    section.listIsOpen = true;
    if (section.list.isEmpty())
        section.sentences << say(u"Nessun documento da consegnare.",
                                 QT_TRANSLATE_NOOP("Receipt", "No document is still due."));
    else
        section.listHeading = say(u"Ancora da consegnare", QT_TRANSLATE_NOOP("Receipt", "Still to be handed over"));
    return section;
}

QString rankingWords(const domain::Receipt &receipt, const ReceiptWords &say)
{
    const bool byArrival = std::any_of(receipt.lines.begin(), receipt.lines.end(),
                                       [](const ReceiptLine &line) { return line.orderOfArrival; });
    if (byArrival)
        return say(u"Dove il regolamento lo prevede conta l'ordine di presentazione, che è quello scritto qui sopra.",
                   QT_TRANSLATE_NOOP("Receipt", "Where the regulation says so, the order of presentation counts: it is "
                                                "the one written above."));
    return say(u"L'ordine di presentazione non conta per la graduatoria.",
               QT_TRANSLATE_NOOP("Receipt", "The order of presentation does not count for the ranking."));
}

} // namespace

bool isRegistered(const domain::Receipt &receipt)
{
    return !receipt.lines.isEmpty() &&
           std::all_of(receipt.lines.begin(), receipt.lines.end(),
                       [](const ReceiptLine &line) { return !line.protocolNumber.isEmpty(); });
}

Section applicantSection(const domain::Receipt &receipt, const ReceiptWords &say)
{
    QStringList roles;
    for (const domain::ApplicantRole role : receipt.applicantRoles)
        roles << say.role(role);
    Section section;
    section.heading = say(u"Richiedente", QT_TRANSLATE_NOOP("Receipt", "Applicant"));
    addFact(section, say(u"Nome", QT_TRANSLATE_NOOP("Receipt", "Name")), receipt.applicantName);
    addFact(section, say(u"In qualità di", QT_TRANSLATE_NOOP("Receipt", "As")), roles.join(QStringLiteral(", ")));
    addFact(section, say(u"Codice fiscale", QT_TRANSLATE_NOOP("Receipt", "Tax code")),
            shownTaxCode(receipt.applicantTaxCode));
    if (receipt.applicantDeclared)
        section.sentences << say(u"Non risulta nell'anagrafe di questo Comune: i dati sono quelli del documento e "
                                 u"l'ufficio li verifica.",
                                 QT_TRANSLATE_NOOP("Receipt", "Not in the register of this municipality: the data are "
                                                              "those of the document, and the office checks them."));
    return section;
}

QList<Section> enrolmentSections(const domain::Receipt &receipt, const ReceiptWords &say)
{
    const int count = static_cast<int>(receipt.lines.size());
    QList<Section> sections;
    for (int i = 0; i < count; ++i)
        sections << enrolmentSection(receipt.lines.at(i), i + 1, count, say);
    return sections;
}

Section nextSteps(const domain::Receipt &receipt, const ReceiptWords &say)
{
    Section section;
    section.heading = say(u"Che cosa succede ora", QT_TRANSLATE_NOOP("Receipt", "What happens next"));
    section.sentences << say(u"L'ufficio esamina la domanda e comunica l'esito ai recapiti indicati. "
                             u"Questa ricevuta non garantisce il posto.",
                             QT_TRANSLATE_NOOP("Receipt",
                                               "The office examines the application and communicates the outcome to "
                                               "the contacts given. This receipt does not promise a place."));
    const auto isAsked = [&](domain::Service service) {
        return std::any_of(receipt.lines.begin(), receipt.lines.end(), [service](const ReceiptLine &line) {
            return line.service == service && line.kind != ApplicationKind::Withdrawal;
        });
    };
    if (isAsked(domain::Service::Kindergarten) || isAsked(domain::Service::Transport))
        section.sentences << rankingWords(receipt, say);
    if (isAsked(domain::Service::Kindergarten))
        section.sentences << say(
            u"Vaccinazioni: le vaccinazioni obbligatorie sono requisito per frequentare il nido e "
            u"la scuola dell'infanzia (D.L. 73/2017, L. 119/2017).",
            QT_TRANSLATE_NOOP("Receipt",
                              "Vaccinations: the compulsory vaccinations are required to attend nursery and infant "
                              "school (D.L. 73/2017, L. 119/2017)."));
    section.sentences << say(u"Pagamento: nessun pagamento allo sportello; riceverà un avviso pagoPA.",
                             QT_TRANSLATE_NOOP("Receipt", "Payment: nothing is paid at the counter; you will receive a "
                                                          "pagoPA notice."));
    return section;
}

Section procedureSection(const domain::Receipt &receipt, const ReceiptWords &say)
{
    const domain::OfficeDetails &office = receipt.office;
    const QDate end = toRome(receipt.presentedAt).date().addDays(office.procedureDays);
    Section section;
    section.heading = say(u"Procedimento (artt. 8 e 18-bis L. 241/1990)",
                          QT_TRANSLATE_NOOP("Receipt", "Procedure (L. 241/1990, art. 8 and 18-bis)"));
    addFact(section, say(u"Ufficio", QT_TRANSLATE_NOOP("Receipt", "Office")), office.name);
    addFact(section, say(u"Responsabile", QT_TRANSLATE_NOOP("Receipt", "Official in charge")),
            office.responsibleOfficial);
    addFact(section, say(u"Termine", QT_TRANSLATE_NOOP("Receipt", "Ends by")),
            say(u"%1 (%2 giorni dalla presentazione)", QT_TRANSLATE_NOOP("Receipt", "%1 (%2 days from presentation)"))
                .arg(say.date(end))
                .arg(office.procedureDays));
    addFact(section, say(u"Vedere gli atti", QT_TRANSLATE_NOOP("Receipt", "See the file")), office.accessPoint);
    section.sentences << say(
        u"Rimedi: se l'ufficio non risponde entro il termine si può chiedere l'intervento del "
        u"titolare del potere sostitutivo (art. 2, c. 9-bis, L. 241/1990) o ricorrere al TAR "
        u"contro il silenzio (art. 31 c.p.a.). Contro il provvedimento: ricorso al TAR entro 60 giorni.",
        QT_TRANSLATE_NOOP("Receipt",
                          "Remedies: if the office does not answer in time you may ask the holder of the substitute "
                          "power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative "
                          "court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR "
                          "within 60 days."));
    section.fine = true;
    return section;
}

Section declarationsSection(const domain::Receipt &receipt, const ReceiptWords &say)
{
    Section section;
    section.heading = say(u"Dichiarazioni rese", QT_TRANSLATE_NOOP("Receipt", "Declarations made"));
    const bool hasCourtesy = !say.isItalian() && !receipt.courtesyDeclarations.isEmpty();
    section.list = hasCourtesy ? receipt.courtesyDeclarations : receipt.declarations;
    section.fine = true;
    return section;
}

Section noticesSection(const domain::OfficeDetails &office, const ReceiptWords &say)
{
    Section section;
    section.heading = say(u"Privacy e bollo", QT_TRANSLATE_NOOP("Receipt", "Privacy and stamp duty"));
    addFact(section, say(u"Informativa", QT_TRANSLATE_NOOP("Receipt", "Privacy notice")), office.privacyNotice);
    if (!office.stampDutyNorm.isEmpty())
        addFact(section, say(u"Bollo", QT_TRANSLATE_NOOP("Receipt", "Stamp duty")),
                say(u"Esente da bollo: %1", QT_TRANSLATE_NOOP("Receipt", "Exempt from stamp duty: %1"))
                    .arg(office.stampDutyNorm));
    section.fine = true;
    return section;
}

Section signingSection(const domain::Receipt &receipt)
{
    Section section;
    section.heading = QStringLiteral("Sottoscrizione");
    if (receipt.cannotSign)
        section.sentences << QStringLiteral(
            "Il richiedente ha un impedimento a firmare. La dichiarazione è stata raccolta dal pubblico ufficiale, "
            "che ha accertato l'identità del dichiarante; l'impedimento è attestato in sua presenza (art. 4 DPR "
            "445/2000).");
    else
        section.sentences << QStringLiteral(
            "Chi firma ha letto la domanda, conferma le dichiarazioni rese ai sensi degli artt. 46 e 47 DPR 445/2000 "
            "e firma davanti al dipendente addetto (art. 38 DPR 445/2000).");
    return section;
}

QStringList signatureLines(const domain::Receipt &receipt)
{
    QStringList lines;
    if (!receipt.cannotSign)
        lines << QStringLiteral("Firma del richiedente: %1").arg(receipt.applicantName);
    if (receipt.secondSignature)
        lines << QStringLiteral("Firma dell'altro esercente la responsabilità genitoriale");
    lines << QStringLiteral("Firma dell'operatore %1").arg(receipt.operatorId);
    return lines;
}

} // namespace clips::printing
