#pragma once

#include "backoffice/api/officeapi.h"
#include "support/fakeclock.h"
#include "support/officestore.h"
#include "support/officetrust.h"
#include "support/sampleenrolments.h"
#include "support/seededrandom.h"
#include "wire/enrolmentbody.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace clips::testing {

/// An office with its contract and one kiosk, K03, that it has certified; no network.
struct ApiWorld
{
    OfficeStore store;
    QTemporaryDir tls;
    FakeClock clock;
    SeededRandom random;
    std::unique_ptr<office::Database> database = std::move(store.open()).value();
    office::OfficeTrust trust = officeTrust(tls.path(), clock);
    office::OfficeApi api{*database, clock, random, trust, [](const std::function<void()> &work) {
                              work();
                              return true;
                          }};
    std::optional<CertifiedKiosk> kiosk;

    ApiWorld()
    {
        office::Publications publications(*database, clock);
        if (!publications.setSetting(QStringLiteral("office_id"), QStringLiteral("c_e506")) ||
            !publications.setSetting(QStringLiteral("municipality"), QStringLiteral("Comune di Lecce")))
            qFatal("no office");
        office::Pairings pairings(*database, clock, random);
        kiosk = certifiedKiosk(pairings, trust, QStringLiteral("K03"));
    }

    office::Response ask(const char *method, const char *path, const QByteArray &body = {},
                         const char *type = "application/json")
    {
        office::Request request;
        request.method = method;
        const QString target = QLatin1String(path);
        request.path = QStringLiteral("/api/v1") + target.section(u'?', 0, 0);
        request.query = QUrlQuery(target.section(u'?', 1));
        request.body = body;
        request.remoteAddress = QStringLiteral("192.0.2.1");
        request.headers.insert("content-type", type);
        if (!encoding.isEmpty())
            request.headers.insert("content-encoding", encoding);
        if (kiosk)
            kiosk->sign(request, QStringLiteral("c_e506"), signingClock ? *signingClock : clock);
        if (!etag.isEmpty())
            request.headers.insert("if-none-match", etag);
        if (!correlation.isEmpty())
            request.headers.insert("x-correlation-id", correlation);
        if (damage)
            damage(request);
        return api.answer(request);
    }
    office::Response pair(const QString &code)
    {
        const QJsonObject json{{QStringLiteral("pairing_code"), code},
                               {QStringLiteral("kiosk_name"), QStringLiteral("Counter")},
                               {QStringLiteral("software_version"), QStringLiteral("1")},
                               {QStringLiteral("certificate_request"), QString::fromLatin1(keyRequest)}};
        return ask("POST", "/pairings", QJsonDocument(json).toJson());
    }
    QByteArray etag;
    QByteArray correlation;
    QByteArray encoding;
    QByteArray keyPem = wire::newPrivateKeyPem();
    QByteArray keyRequest = wire::certificateRequest(keyPem, QStringLiteral("Counter"));
    const Clock *signingClock = nullptr;
    std::function<void(office::Request &)> damage; ///< after signing
};

inline QJsonObject json(const office::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline QByteArray body(int n)
{
    return wire::encodeEnrolment(sampleEnrolment(1, n), *domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 1));
}

inline QByteArray pathOf(int n)
{
    return "/enrolments/" + enrolmentId(1, n).toByteArray(QUuid::WithoutBraces);
}

} // namespace clips::testing
