#include "printing/lettertext.h"

#include "base/clock.h"

#include <QLocale>

namespace clips::printing {

ReceiptText letterText(const domain::ActivationLetter &letter, const domain::OfficeDetails &office)
{
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    const QString lastDay = italian.toString(toRome(letter.expiresAt).date(), QStringLiteral("dddd d MMMM yyyy"));
    ReceiptText text;
    text.municipality = office.municipality;
    text.officeName = office.name;
    text.officeContacts << office.address << office.hours << office.phone << office.pec;
    text.officeContacts.removeAll(QString());
    text.title = QStringLiteral("Lettera di attivazione del servizio online");
    text.object = QStringLiteral("Consegnata di persona a chi è stato riconosciuto allo sportello.");
    text.numberLabel = QStringLiteral("Prima metà del codice");
    text.number = letter.paperHalf;
    text.presented = QStringLiteral("Lettera n. %1").arg(letter.reference);
    text.registerLine = QStringLiteral("Vale fino a %1, una volta sola.").arg(lastDay);

    Section use;
    use.heading = QStringLiteral("Come si usa");
    use.list << QStringLiteral("La seconda metà del codice arriva per e-mail o SMS al recapito dato allo sportello.")
             << QStringLiteral("Entri nel servizio online con SPID, CIE o eIDAS.")
             << QStringLiteral("Scriva il numero della lettera e le due metà: vedrà le domande fatte allo sportello.");
    Section care;
    care.heading = QStringLiteral("Attenzione");
    care.list << QStringLiteral("Una metà da sola non serve a nulla: le tenga separate.")
              << QStringLiteral("Dopo cinque tentativi sbagliati la lettera non vale più.")
              << QStringLiteral("Se la perde ne chieda un'altra allo sportello: questa non varrà più.");
    text.sections << use << care;
    return text;
}

} // namespace clips::printing
