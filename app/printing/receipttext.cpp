#include "printing/receipttext.h"

#include "base/clock.h"
#include "domain/person.h"

#include <QLocale>

namespace clips::printing {

namespace {

/// Picks the words of one language. The receipt is a legal text: its Italian is fixed here and not a translation.
class Words
{
public:
    explicit Words(bool italian)
        : m_italian(italian)
        , m_locale(italian ? QLocale(QLocale::Italian, QLocale::Italy)
                           : QLocale(QLocale::English, QLocale::UnitedKingdom))
    {}
    [[nodiscard]] bool isItalian() const { return m_italian; }
    [[nodiscard]] QString operator()(const char16_t *italian, const char16_t *english) const
    {
        return QString::fromUtf16(m_italian ? italian : english);
    }
    [[nodiscard]] QString date(QDate day) const { return m_locale.toString(day, QStringLiteral("dddd d MMMM yyyy")); }
    [[nodiscard]] QString shortDate(QDate day) const { return m_locale.toString(day, QStringLiteral("d MMMM yyyy")); }
    [[nodiscard]] QString service(domain::Service service) const
    {
        switch (service) {
        case domain::Service::Canteen:
            return (*this)(u"Mensa scolastica", u"School canteen");
        case domain::Service::Kindergarten:
            return (*this)(u"Nido e scuola dell'infanzia", u"Nursery and infant school");
        case domain::Service::Transport:
            return (*this)(u"Trasporto scolastico", u"School bus");
        }
        Q_UNREACHABLE();
    }

private:
    bool m_italian;
    QLocale m_locale;
};

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

QStringList officeContacts(const domain::OfficeDetails &office, const Words &say)
{
    QStringList lines;
    if (!office.address.isEmpty())
        lines << office.address;
    if (!office.hours.isEmpty())
        lines << say(u"Orari: %1", u"Opening hours: %1").arg(office.hours);
    if (!office.phone.isEmpty())
        lines << say(u"Tel. %1", u"Phone %1").arg(office.phone);
    if (!office.pec.isEmpty())
        lines << say(u"PEC %1", u"Certified e-mail (PEC) %1").arg(office.pec);
    return lines;
}

QString objectOf(const domain::Receipt &receipt, const Words &say)
{
    QStringList services;
    QStringList years;
    for (const domain::ReceiptLine &line : receipt.lines) {
        const QString name = say.service(line.service);
        if (!services.contains(name))
            services << name;
        if (!line.schoolYear.isEmpty() && !years.contains(line.schoolYear))
            years << line.schoolYear;
    }
    return say(u"Oggetto: iscrizione a %1 – anno scolastico %2", u"Subject: enrolment in %1 – school year %2")
        .arg(services.join(QStringLiteral(", ")), years.join(QStringLiteral(", ")));
}

bool allProtocolled(const domain::Receipt &receipt)
{
    return !receipt.lines.isEmpty() &&
           std::all_of(receipt.lines.begin(), receipt.lines.end(),
                       [](const domain::ReceiptLine &line) { return !line.protocolNumber.isEmpty(); });
}

QString registerLine(const domain::Receipt &receipt, const Words &say)
{
    const QString day = say.shortDate(toRome(receipt.presentedAt).date());
    if (allProtocolled(receipt))
        return say(u"Il numero di protocollo è scritto accanto a ogni iscrizione.",
                   u"The protocol number is written beside each enrolment.");
    if (receipt.offline)
        return say(u"Registro di emergenza n. %1 del %2; il numero di protocollo sarà comunicato.",
                   u"Emergency register no. %1 of %2; the protocol number will be communicated.")
            .arg(receipt.number.text(), day);
    return say(u"Il numero di protocollo sarà comunicato dall'ufficio.",
               u"The office will communicate the protocol number.");
}

Section enrolmentSection(const domain::ReceiptLine &line, int position, int count, const Words &say)
{
    Section section;
    section.isEnrolment = true;
    section.heading = say.service(line.service);
    if (count > 1)
        section.heading.prepend(say(u"%1 di %2 · ", u"%1 of %2 · ").arg(position).arg(count));
    addFact(section, say(u"Bambino", u"Child"), line.childName);
    addFact(section, say(u"Anno scolastico", u"School year"), line.schoolYear);
    const bool hasCourtesy = !say.isItalian() && !line.courtesyChoices.isEmpty();
    for (const auto &[label, value] : hasCourtesy ? line.courtesyChoices : line.choices)
        addFact(section, label, value);
    if (!line.protocolNumber.isEmpty()) {
        const QString day = line.protocolledAt.isValid()
                                ? say(u"%1 del %2", u"%1 of %2")
                                      .arg(line.protocolNumber, say.shortDate(toRome(line.protocolledAt).date()))
                                : line.protocolNumber;
        addFact(section, say(u"Protocollo", u"Protocol no."), day);
    }
    if (line.late)
        section.sentences << say(u"Presentata fuori termine: è ricevuta e collocata dopo le altre.",
                                 u"Presented after the closing date: received and placed after the others.");
    addFact(section, say(u"Allegati consegnati", u"Annexes handed over"), line.handedOver.join(QStringLiteral("; ")));
    if (line.stillDue.isEmpty())
        section.sentences << say(u"Nessun documento da consegnare.", u"No document is still due.");
    else
        section.listHeading = say(u"Ancora da consegnare", u"Still to be handed over");
    section.list = line.stillDue;
    section.listIsOpen = true;
    return section;
}

Section nextSteps(const domain::Receipt &receipt, const Words &say)
{
    Section section;
    section.heading = say(u"Che cosa succede ora", u"What happens next");
    section.sentences << say(u"L'ufficio esamina la domanda e comunica l'esito ai recapiti indicati. "
                             u"Questa ricevuta non garantisce il posto.",
                             u"The office examines the application and communicates the outcome to the contacts given. "
                             u"This receipt does not promise a place.");
    const bool hasKindergarten = std::any_of(receipt.lines.begin(), receipt.lines.end(), [](const auto &line) {
        return line.service == domain::Service::Kindergarten;
    });
    if (hasKindergarten)
        section.sentences << say(u"Vaccinazioni: le vaccinazioni obbligatorie sono requisito per frequentare il nido e "
                                 u"la scuola dell'infanzia (D.L. 73/2017, L. 119/2017).",
                                 u"Vaccinations: the compulsory vaccinations are required to attend nursery and infant "
                                 u"school (D.L. 73/2017, L. 119/2017).");
    section.sentences << say(u"Pagamento: nessun pagamento allo sportello; riceverai un avviso pagoPA.",
                             u"Payment: nothing is paid at the counter; you will receive a pagoPA notice.");
    return section;
}

Section procedure(const domain::Receipt &receipt, const Words &say)
{
    const domain::OfficeDetails &office = receipt.office;
    const QDate end = toRome(receipt.presentedAt).date().addDays(office.procedureDays);
    Section section;
    section.heading =
        say(u"Procedimento (artt. 8 e 18-bis L. 241/1990)", u"Procedure (L. 241/1990, art. 8 and 18-bis)");
    addFact(section, say(u"Ufficio", u"Office"), office.name);
    addFact(section, say(u"Responsabile", u"Official in charge"), office.responsibleOfficial);
    addFact(section, say(u"Termine", u"Ends by"),
            say(u"%1 (%2 giorni dalla presentazione)", u"%1 (%2 days from presentation)")
                .arg(say.date(end))
                .arg(office.procedureDays));
    addFact(section, say(u"Vedere gli atti", u"See the file"), office.accessPoint);
    section.sentences << say(
        u"Rimedi: se l'ufficio non risponde entro il termine si può chiedere l'intervento del "
        u"titolare del potere sostitutivo (art. 2, c. 9-bis, L. 241/1990) o ricorrere al TAR "
        u"contro il silenzio (art. 31 c.p.a.). Contro il provvedimento: ricorso al TAR entro 60 giorni.",
        u"Remedies: if the office does not answer in time you may ask the holder of the substitute "
        u"power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative "
        u"court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR "
        u"within 60 days.");
    return section;
}

Section declarations(const domain::Receipt &receipt, const Words &say)
{
    Section section;
    section.heading = say(u"Dichiarazioni rese", u"Declarations made (titles in Italian)");
    section.list = receipt.declarations;
    return section;
}

Section notices(const domain::OfficeDetails &office, const Words &say)
{
    Section section;
    section.heading = say(u"Privacy e bollo", u"Privacy and stamp duty");
    addFact(section, say(u"Informativa", u"Privacy notice"), office.privacyNotice);
    if (!office.stampDutyNorm.isEmpty())
        addFact(section, say(u"Bollo", u"Stamp duty"),
                say(u"Esente da bollo: %1", u"Exempt from stamp duty: %1").arg(office.stampDutyNorm));
    return section;
}

ReceiptText textIn(const domain::Receipt &receipt, const Words &say)
{
    const QDateTime rome = toRome(receipt.presentedAt);
    ReceiptText text;
    text.municipality = receipt.office.municipality;
    text.officeName = receipt.office.name;
    text.officeContacts = officeContacts(receipt.office, say);
    text.title = say(u"Ricevuta di presentazione dell'istanza", u"Receipt for the presentation of an application");
    text.object = objectOf(receipt, say);
    if (receipt.copy > 0)
        text.copyMark = say(u"COPIA %1", u"COPY %1").arg(receipt.copy);
    text.numberLabel = say(u"Numero della ricevuta", u"Receipt number");
    text.number = receipt.number.grouped();
    text.presented = say(u"Presentata %1 alle ore %2", u"Presented on %1 at %2")
                         .arg(say.date(rome.date()), rome.time().toString(QStringLiteral("HH:mm")));
    text.registerLine = registerLine(receipt, say);

    Section applicant;
    applicant.heading = say(u"Richiedente", u"Applicant");
    addFact(applicant, say(u"Nome", u"Name"), receipt.applicantName);
    addFact(applicant, say(u"In qualità di", u"As"), receipt.applicantRole);
    addFact(applicant, say(u"Codice fiscale", u"Tax code"), shownTaxCode(receipt.applicantTaxCode));
    text.sections << applicant;

    const int count = static_cast<int>(receipt.lines.size());
    for (int i = 0; i < count; ++i)
        text.sections << enrolmentSection(receipt.lines.at(i), i + 1, count, say);
    text.sections << nextSteps(receipt, say) << procedure(receipt, say);
    if (!receipt.declarations.isEmpty())
        text.sections << declarations(receipt, say);
    text.sections << notices(receipt.office, say);

    text.made << say(u"Operatore %1", u"Operator %1").arg(receipt.operatorId)
              << say(u"Postazione %1", u"Kiosk %1").arg(receipt.kioskId)
              << say(u"Programma CLIPS Corner %1", u"Software CLIPS Corner %1").arg(receipt.softwareVersion);
    text.qrText = receipt.number.text();
    text.qrCaption =
        say(u"Il codice contiene solo il numero della ricevuta.", u"The code holds only the receipt number.");
    return text;
}

} // namespace

ReceiptText italianText(const domain::Receipt &receipt)
{
    return textIn(receipt, Words(true));
}

ReceiptText englishText(const domain::Receipt &receipt)
{
    ReceiptText text = textIn(receipt, Words(false));
    text.notice = QStringLiteral("Courtesy translation. Only the Italian text has legal value.");
    return text;
}

} // namespace clips::printing
