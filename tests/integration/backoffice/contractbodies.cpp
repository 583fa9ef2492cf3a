// Writes one body of every kind that travels between kiosk and office, as kiosk and office really write them:
// {"bodies": [{"schema": "Enrolment", "body": {...}}, ...]} for contract.py to hold against openapi.yaml.

#include "backoffice/api/officeapi.h"
#include "backoffice/demo/demooffice.h"
#include "backoffice/demo/democatalogue.h"
#include "base/uuid.h"
#include "domain/activationcode.h"
#include "domain/outcome.h"
#include "support/fakeclock.h"
#include "support/officetrust.h"
#include "support/sampleenrolments.h"
#include "support/seededrandom.h"
#include "wire/auditjson.h"
#include "wire/cataloguejson.h"
#include "wire/emergencyjson.h"
#include "wire/enrolmentbody.h"
#include "wire/letterjson.h"
#include "wire/rosterjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <array>
#include <cstdio>
#include <sodium.h>

using namespace clips;
using namespace clips::domain;
using namespace clips::office;

namespace {

QJsonArray collected;

void add(const char *schema, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        qFatal("%s is no object", schema);
    collected.append(
        QJsonObject{{QStringLiteral("schema"), QLatin1String(schema)}, {QStringLiteral("body"), document.object()}});
}

QByteArray bytesOf(const Enrolment &enrolment)
{
    return wire::encodeEnrolment(enrolment, *ReceiptNumber::make(QStringLiteral("K03"), 2026, 124));
}

/// Every member that an enrolment can have.
Enrolment full()
{
    Enrolment one = testing::sampleEnrolment(1, 0);
    one.applicant.residentSince = QDate(2001, 2, 3);
    one.applicant.taxCodeValidated = false;
    one.applicant.taxCodeNote = QStringLiteral("differs");
    one.child.deceased = true;
    one.child.duplicate = true;
    one.child.source = PersonSource::Declared;
    one.residence = {QStringLiteral("Via Demo"), QStringLiteral("7/B"), QStringLiteral("73100"),
                     QStringLiteral("Lecce"), QStringLiteral("LE")};
    one.authority.role = ApplicantRole::Guardian;
    one.authority.act = {QStringLiteral("12/2026"), QStringLiteral("Tribunale"), QDate(2026, 1, 2), QDate(2027, 1, 2),
                         true};
    one.authority.otherHolder =
        OtherHolder{QStringLiteral("Rossi"), QStringLiteral("Ugo"), {}, QStringLiteral("+393331234567"), true};
    one.authority.declaredAt = one.presentedAt;
    one.signature = {one.presentedAt, true, one.presentedAt};
    one.recognition.supervisorId = QStringLiteral("sup1");
    one.recognition.policy = QStringLiteral("2026.1");
    one.recognition.document.issuedOn = QDate(2020, 1, 1);
    one.recognition.document.expiry = QDate(2025, 1, 1);
    one.recognition.document.unchangedDeclared = true;
    one.recognition.mismatches = {{QStringLiteral("given_name"), QStringLiteral("ANNA"), QStringLiteral("Anna Maria"),
                                   QStringLiteral("second name"), QStringLiteral("op1")}};
    one.declarations = {{QStringLiteral("truth"), QStringLiteral("1"), QStringLiteral("it"), one.presentedAt}};
    one.kind = ApplicationKind::Correction;
    one.replaces = {testing::enrolmentId(2, 0), QStringLiteral("K03-2026-000001-C")};
    one.differences = {{QStringLiteral("residence"), QStringLiteral("Via A"), QStringLiteral("Via B")}};
    one.reviewReasons = {QStringLiteral("stale_register")};
    one.operatorNote = QStringLiteral("nothing");
    one.protectedAddress = true;
    one.emergencyId = testing::enrolmentId(3, 0);
    one.indicativeTariff = 350;
    return one;
}

Catalogue catalogueWithEverything()
{
    Catalogue catalogue = demoCatalogue(QDate(2026, 11, 23));
    const QString year = QStringLiteral("2026/2027");
    const LocalText text{{{QStringLiteral("it"), QStringLiteral("testo")}}};
    catalogue.terms.append(
        {Service::Kindergarten, year, QDate(2026, 9, 10), QDate(2027, 6, 30), QDate(2026, 1, 1), QDate(2026, 7, 31)});
    catalogue.criteria.append({QStringLiteral("sole_parent"), Service::Kindergarten, year, 10, text});
    catalogue.tariffs.append(
        {Service::Canteen, year, QStringLiteral("meal"), {{600000, 200}, {1200000, 350}}, 500, {0, 50}, true});
    catalogue.capacities.append(
        {Service::Kindergarten, year, QStringLiteral("NIDO-DEMO"), QStringLiteral("babies"), -2});
    catalogue.capacitiesAt = catalogue.publishedAt;
    if (catalogue.schools.isEmpty() || catalogue.windows.isEmpty() || catalogue.ageRules.isEmpty())
        qFatal("the demo catalogue lacks something");
    catalogue.schools[0].hours = QStringList{QStringLiteral("short")};
    catalogue.schools[0].canteenDays = QStringList{QStringLiteral("mon")};
    catalogue.windows[0].kinds = {SchoolKind::Infant};
    catalogue.ageRules[0].kind = SchoolKind::Infant;
    return catalogue;
}

Household household()
{
    Household home;
    home.id = QStringLiteral("F0000001");
    home.protectedAddress = true;
    home.members = {full().applicant, full().child};
    KnownEnrolment known;
    known.id = testing::enrolmentId(1, 0);
    known.childId = full().child.id;
    known.schoolYear = QStringLiteral("2025/2026");
    known.presentedAt = full().presentedAt;
    known.answers = {{QStringLiteral("school"), QStringLiteral("LEAA000001")}};
    known.withdrawn = true;
    known.answer = OfficeAnswer{OutcomeState::Renounced};
    home.enrolments = {known};
    return home;
}

/// What the office answers, from the office itself.
void addAnswers()
{
    const QTemporaryDir folder;
    testing::FakeClock clock;
    testing::SeededRandom random;
    auto database = std::move(Database::open(StoreAddress::inFolder(folder.path()))).value();
    const OfficeTrust trust = testing::officeTrust(folder.path(), clock);
    OfficeApi api(*database, clock, random, trust, [](const std::function<void()> &work) {
        work();
        return true;
    });
    if (!Publications(*database, clock).setSetting(QStringLiteral("office_id"), QStringLiteral("c_e506")))
        qFatal("no office");
    Request request;
    request.remoteAddress = QStringLiteral("192.0.2.1");
    testing::CertifiedKiosk kiosk{QStringLiteral("K03"), wire::newPrivateKeyPem(), {}};
    const auto ask = [&](const char *method, const QString &path, const QByteArray &body, const char *type) {
        request.method = method;
        request.path = QStringLiteral("/api/v1") + path;
        request.body = body;
        request.headers.insert("content-type", type);
        if (!kiosk.certificate.isEmpty())
            kiosk.sign(request, QStringLiteral("c_e506"), clock);
        return api.answer(request).body;
    };
    add("Status", ask("GET", QStringLiteral("/status"), {}, ""));
    add("Problem", ask("GET", QStringLiteral("/outcomes"), {}, ""));
    const auto code = Pairings(*database, clock, random).issue(QStringLiteral("K03"));
    const QJsonObject pairing{{QStringLiteral("pairing_code"), code->code},
                              {QStringLiteral("kiosk_name"), QStringLiteral("Counter")},
                              {QStringLiteral("software_version"), QStringLiteral("1")},
                              {QStringLiteral("certificate_request"),
                               QString::fromLatin1(wire::certificateRequest(kiosk.keyPem, QStringLiteral("Counter")))}};
    add("PairingRequest", QJsonDocument(pairing).toJson());
    const QByteArray paired =
        ask("POST", QStringLiteral("/pairings"), QJsonDocument(pairing).toJson(), "application/json");
    add("Pairing", paired);
    kiosk.certificate = wire::certificateDer(QJsonDocument::fromJson(paired)[u"certificate"].toString().toLatin1());

    EmergencyPeriod period;
    period.id = full().emergencyId;
    period.continues = testing::enrolmentId(8, 0);
    period.authorisation = QStringLiteral("Ordine di servizio 12/2026");
    period.cause = EmergencyCause::Other;
    period.causeWords = QStringLiteral("trasloco");
    period.startedAt = full().presentedAt;
    period.startedBy = QStringLiteral("sup1");
    period.endedAt = period.startedAt.addSecs(3600);
    period.endedBy = QStringLiteral("sup1");
    period.days = {{QDate(2026, 11, 23), 1}};
    const QByteArray told = wire::encodeEmergencyPeriod(QStringLiteral("K03"), period);
    add("EmergencyPeriod", told);

    Enrolment late = testing::sampleEnrolment(9, 0);
    late.emergencyId = period.id;
    const QByteArray lines = bytesOf(full()) + '\n' + bytesOf(late) + "\nnonsense\n";
    add("BatchAnswer", ask("POST", QStringLiteral("/enrolment-batches"), lines, "application/x-ndjson"));
    add("Acknowledgement",
        ask("PUT", QStringLiteral("/enrolments/") + uuidText(late.id), bytesOf(late), "application/json"));
    add("EmergencyPeriod",
        ask("PUT", QStringLiteral("/emergency-periods/") + uuidText(period.id), told, "application/json"));
    add("EmergencyPeriodList", ask("GET", QStringLiteral("/emergency-periods"), {}, ""));
    add("OutcomePage", ask("GET", QStringLiteral("/outcomes"), {}, ""));
    const QByteArray anchor = wire::encodeAuditAnchor({7, QString(64, u'7'), full().presentedAt, 5, QString(64, u'5')});
    add("AuditAnchor", anchor);
    add("AnchorAnswer", ask("PUT", QStringLiteral("/kiosks/K03/audit-anchor"), anchor, "application/json"));
    wire::Outcome outcome;
    outcome.sequence = 7;
    outcome.enrolmentId = late.id;
    outcome.state = outcomeStateCode(OutcomeState::WaitingList);
    outcome.protocolNumber = QStringLiteral("2026/0000007");
    outcome.reason = outcomeReasonCodes().first();
    outcome.position = 3;
    outcome.noticeNumber = QStringLiteral("301000000000000144");
    outcome.amountCents = 100;
    outcome.payeeTaxCode = QStringLiteral("80008510754");
    outcome.decidedAt = clock.nowUtc();
    add("OutcomePage", wire::encodeOutcomes({outcome}));

    const auto paper = ActivationHalf::random(random);
    const auto message = ActivationHalf::random(random);
    const QByteArray secret = activationSecret(paper, message).toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str(verifier.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
                          crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN) != 0)
        qFatal("no verifier");
    const QByteArray letter =
        wire::encodeLetter({full().recognition.id, QStringLiteral("op1"), QString::fromLatin1(verifier.data()),
                            message.text(), clock.nowUtc(), clock.nowUtc().addDays(30), false});
    add("Letter", letter);
    const QString reference = QStringLiteral("K03-7F3Q-9XKD");
    add("LetterReference", ask("PUT", QStringLiteral("/kiosks/K03/letters/") + reference, letter, "application/json"));
    const QByteArray activation = QJsonDocument(QJsonObject{{QStringLiteral("reference"), reference},
                                                            {QStringLiteral("paper_half"), paper.text()},
                                                            {QStringLiteral("message_half"), message.text()}})
                                      .toJson();
    add("ActivationRequest", activation);
    request.headers.insert("authorization",
                           "Bearer " + Pairings(*database, clock, random).newPortalToken()->toLatin1());
    const QString path = QStringLiteral("/activations/") + uuidText(testing::enrolmentId(4, 0));
    add("Activation", ask("PUT", path, activation, "application/json"));
    add("Problem", ask("PUT", path, "{}", "application/json"));
    if (!Pairings(*database, clock, random).revoke(QStringLiteral("K03")).value_or(false))
        qFatal("not revoked");
    add("Revocation", ask("GET", QStringLiteral("/outcomes"), {}, ""));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("office.access=false"));
    add("Enrolment", bytesOf(testing::sampleEnrolment(1, 0)));
    add("Enrolment", bytesOf(full()));
    Enrolment unborn = testing::sampleEnrolment(1, 1);
    unborn.child = {};
    unborn.child.id = QStringLiteral("unborn-1");
    unborn.child.source = PersonSource::Unborn;
    unborn.child.birthDate = QDate(2027, 2, 1);
    unborn.recognition.inRegister = false;
    add("Enrolment", bytesOf(unborn));
    add("Catalogue", wire::encodeCatalogue(catalogueWithEverything()));
    add("Household", wire::encodeHousehold(household()));
    add("SnapshotHeader", wire::encodeSnapshotHeader({QStringLiteral("s1"), full().presentedAt, 1, 2}));
    add("OperatorRoster", wire::encodeRoster(demoRoster(QDate(2026, 11, 23))));
    addAnswers();
    const QByteArray all =
        QJsonDocument(QJsonObject{{QStringLiteral("bodies"), collected}}).toJson(QJsonDocument::Compact);
    std::fwrite(all.constData(), 1, std::size_t(all.size()), stdout);
    return 0;
}
