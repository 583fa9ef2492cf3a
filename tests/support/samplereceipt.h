#pragma once

#include "domain/receipt.h"

namespace clips::testing {

/// A receipt of invented people with everything a receipt can carry; `enrolments` lines over two children.
inline domain::Receipt sampleReceipt(int enrolments = 4)
{
    using namespace domain;
    Receipt receipt{.number = ReceiptNumber::make(QStringLiteral("K03"), 2026, 124).value()};
    receipt.presentedAt = QDateTime(QDate(2026, 2, 14), QTime(9, 32), Qt::UTC);
    receipt.offline = true;
    receipt.office.municipality = QStringLiteral("Comune di Lecce");
    receipt.office.name = QStringLiteral("Ufficio Scuola e Politiche Educative");
    receipt.office.address = QStringLiteral("Viale dell'Esempio 1, 73100 Lecce");
    receipt.office.hours = QStringLiteral("lun–ven 9:00–12:30, gio 15:30–17:00");
    receipt.office.phone = QStringLiteral("0832 000000");
    receipt.office.pec = QStringLiteral("ufficio.scuola@pec.example.it");
    receipt.office.responsibleOfficial = QStringLiteral("dott.ssa Ada Esempio");
    receipt.office.procedureDays = 30;
    receipt.office.accessPoint = QStringLiteral("presso l'ufficio o dal sito istituzionale, area «Scuola»");
    receipt.office.stampDutyNorm = QStringLiteral("tabella B, art. 11, DPR 642/1972");
    receipt.office.privacyNotice = QStringLiteral("versione 2026-01, esposta allo sportello e sul sito istituzionale");
    receipt.kioskId = QStringLiteral("K03");
    receipt.operatorId = QStringLiteral("OP-07");
    receipt.softwareVersion = QStringLiteral("0.1.0");
    receipt.applicantName = QStringLiteral("Milica D'Aprìle");
    receipt.office.ipaCode = QStringLiteral("c_e506");
    receipt.applicantRoles = {ApplicantRole::Parent};
    receipt.applicantTaxCode = QStringLiteral("DPRMLC**********");
    receipt.language = QStringLiteral("it");
    receipt.declarations = {
        QStringLiteral("I dati dichiarati sono veri (artt. 46-47, 75-76 DPR 445/2000)"),
        QStringLiteral("La scelta è condivisa con l'altro genitore (artt. 316, 337-ter e 337-quater c.c.)"),
        QStringLiteral("Ho preso visione dell'informativa privacy (art. 13 Reg. UE 2016/679)"),
        QStringLiteral("Accetto il regolamento e le tariffe del servizio (delibera annuale)"),
    };

    ReceiptLine canteen;
    canteen.childName = QStringLiteral("L. R., 2021");
    canteen.childTaxCodeEnd = QStringLiteral("506W");
    canteen.service = Service::Canteen;
    canteen.schoolYear = QStringLiteral("2026/2027");
    canteen.choices = {{QStringLiteral("Scuola"), QStringLiteral("Infanzia «Arcobaleno di prova»")},
                       {QStringLiteral("Giorni"), QStringLiteral("lunedì, martedì, mercoledì, giovedì, venerdì")},
                       {QStringLiteral("Dieta speciale"), QStringLiteral("sì")}};
    canteen.courtesyChoices = {{QStringLiteral("School"), QStringLiteral("Infanzia «Arcobaleno di prova»")},
                               {QStringLiteral("Days"), QStringLiteral("Monday to Friday")},
                               {QStringLiteral("Special diet"), QStringLiteral("yes")}};
    canteen.stillDue = {QStringLiteral("Certificato medico per la dieta, entro lunedì 31 agosto 2026")};

    ReceiptLine transport;
    transport.childName = QStringLiteral("L. R., 2021");
    transport.service = Service::Transport;
    transport.schoolYear = QStringLiteral("2026/2027");
    transport.choices = {{QStringLiteral("Scuola"), QStringLiteral("Infanzia «Arcobaleno di prova»")},
                         {QStringLiteral("Linea"), QStringLiteral("Linea DEMO-A")},
                         {QStringLiteral("Fermata di andata"), QStringLiteral("Piazza Inventata")},
                         {QStringLiteral("Fermata di ritorno"), QStringLiteral("Via di Prova")},
                         {QStringLiteral("Direzione"), QStringLiteral("andata e ritorno")}};
    transport.late = true;

    ReceiptLine otherCanteen = canteen;
    otherCanteen.childName = QStringLiteral("S. R., 2024");
    otherCanteen.choices[2].second = QStringLiteral("no");
    otherCanteen.stillDue.clear();
    otherCanteen.protocolNumber = QStringLiteral("0012345/2026");
    otherCanteen.protocolledAt = QDateTime(QDate(2026, 2, 14), QTime(10, 0), Qt::UTC);

    ReceiptLine kindergarten;
    kindergarten.childName = QStringLiteral("S. R., 2024");
    kindergarten.service = Service::Kindergarten;
    kindergarten.schoolYear = QStringLiteral("2026/2027");
    kindergarten.choices = {{QStringLiteral("1ª scelta"), QStringLiteral("Nido «La Lucciola di prova», tempo lungo")},
                            {QStringLiteral("2ª scelta"), QStringLiteral("Nido «Il Grillo di prova», tempo corto")},
                            {QStringLiteral("3ª scelta"), QStringLiteral("Nido «La Rana di prova», tempo corto")}};
    kindergarten.handedOver = {QStringLiteral("copia del provvedimento di affido")};
    kindergarten.stillDue = {QStringLiteral("Attestazione ISEE minorenni, entro venerdì 27 marzo 2026"),
                             QStringLiteral("Documento vaccinale, entro venerdì 10 luglio 2026")};

    const ReceiptLine all[] = {canteen, transport, otherCanteen, kindergarten};
    for (int i = 0; i < enrolments; ++i)
        receipt.lines << all[i % 4];
    for (int i = 0; i < enrolments; ++i)
        receipt.lines[i].enrolmentId =
            QUuid::createUuidV5(QUuid(), QByteArray("sample enrolment ") + QByteArray::number(i));
    return receipt;
}

} // namespace clips::testing
