#include "support/sampleenrolments.h"
#include "wire/gzip.h"
#include "wire/jws.h"
#include "wire/officesignature.h"
#include "wire/requestsignature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using wire::RequestFault;

namespace {

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// The key and the signature of RFC 7515, appendix A.3.
const QJsonObject rfcKey{{QStringLiteral("kty"), QStringLiteral("EC")},
                         {QStringLiteral("crv"), QStringLiteral("P-256")},
                         {QStringLiteral("x"), QStringLiteral("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")},
                         {QStringLiteral("y"), QStringLiteral("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")}};
const QByteArray rfcSignature =
    "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVl"
    "fQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

QByteArray segment(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(base64url);
}

wire::Acknowledgement sampleAck()
{
    return {testing::enrolmentId(1, 1),
            0,
            wire::IntakeResult::Stored,
            QString(64, u'a'),
            QStringLiteral("2026/0000001"),
            QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC),
            {}};
}

} // namespace

class TestSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jws_rfcVector_verifies();
    void jws_changedAnywhere_isRefused();
    void jws_otherAlgorithms_areRefused_data();
    void jws_otherAlgorithms_areRefused();
    void digest_ownVectors_fit();
    void request_asSent_isAccepted();
    void request_changed_isRefused_data();
    void request_changed_isRefused();
    void request_token_saysWhatThePatternAsks();
    void acknowledgement_signedByTheOffice_countsOnlyAsSigned();
    void officeKeys_spare_opensTheNextPublication();
    void joseTool_readsOurSignatures();
    void joseTool_makesSignaturesWeRead();
    void gzip_comesBackAndKnowsItsLimit();

private:
    [[nodiscard]] QByteArray run(const QStringList &arguments, const QByteArray &input = {});

    QByteArray m_pem;
    std::optional<wire::P256Key> m_key;
    wire::RequestParties m_parties{QStringLiteral("K03"), QStringLiteral("c_e506"), "certificate"};
    wire::RequestParts m_parts{R"({"testo": "Ciao mondo"})", "application/json", {}};
    QDateTime m_now{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
};

void TestSignatures::initTestCase()
{
    m_pem = wire::newPrivateKeyPem();
    m_key = wire::P256Key::fromPrivatePem(m_pem);
    QVERIFY(m_key);
}

QByteArray TestSignatures::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess jose;
    jose.start(QStringLiteral("jose"), arguments);
    jose.write(input);
    jose.closeWriteChannel();
    const bool ended = jose.waitForFinished() && jose.exitCode() == 0;
    return ended ? jose.readAllStandardOutput() : QByteArray("failed: ") + jose.readAllStandardError();
}

void TestSignatures::jws_rfcVector_verifies()
{
    const auto key = wire::P256Key::fromPublicJwk(rfcKey);
    QVERIFY(key);

    const auto jws = wire::verifyJws(*key, rfcSignature);

    QVERIFY(jws);
    QVERIFY(jws->payload.startsWith("{\"iss\":\"joe\""));
    QVERIFY(!wire::verifyJws(*m_key, rfcSignature));
}

void TestSignatures::jws_changedAnywhere_isRefused()
{
    const QByteArray good = wire::signJws(*m_key, {{QStringLiteral("kid"), QStringLiteral("1")}}, "payload");
    QVERIFY(wire::verifyJws(*m_key, good));
    for (qsizetype at = 0; at < good.size() - 1; ++at) { // the last letter has bits of no meaning
        QByteArray bad = good;
        bad[at] = bad[at] == 'A' ? 'B' : 'A';
        QVERIFY2(!wire::verifyJws(*m_key, bad), qPrintable(QString::number(at)));
    }
    for (const QByteArray &odd : {QByteArray(), QByteArray("."), QByteArray(".."), good + ".x", good.left(20)})
        QVERIFY(!wire::verifyJws(*m_key, odd));
}

void TestSignatures::jws_otherAlgorithms_areRefused_data()
{
    QTest::addColumn<QJsonObject>("header");

    const auto alg = QStringLiteral("alg");
    QTest::newRow("none") << QJsonObject{{alg, QStringLiteral("none")}};
    QTest::newRow("a shared secret") << QJsonObject{{alg, QStringLiteral("HS256")}};
    QTest::newRow("another curve") << QJsonObject{{alg, QStringLiteral("ES384")}};
    QTest::newRow("unknown and critical")
        << QJsonObject{{alg, QStringLiteral("ES256")}, {QStringLiteral("crit"), QJsonArray{QStringLiteral("exp")}}};
    QTest::newRow("payload not encoded") << QJsonObject{{alg, QStringLiteral("ES256")}, {QStringLiteral("b64"), false}};
    QTest::newRow("nothing") << QJsonObject();
}

void TestSignatures::jws_otherAlgorithms_areRefused()
{
    QFETCH(QJsonObject, header);
    const QByteArray good = wire::signJws(*m_key, {}, "payload");

    const QByteArray changed = segment(header) + good.mid(good.indexOf('.'));

    QVERIFY(!wire::verifyJws(*m_key, changed));
    QVERIFY(!wire::verifyJws(*m_key, segment(header) + ".cGF5bG9hZA."));
}

void TestSignatures::digest_ownVectors_fit()
{
    QCOMPARE(wire::digestHeader(R"({"testo": "Ciao mondo"})"),
             QByteArray("SHA-256=hPq3xjgxGMr98LL2/lP2Y66DVCTcXdwL+YpNQD/gmvk="));
    QCOMPARE(wire::digestHeader(R"({"testo":"Ciao mondo"})"),
             QByteArray("SHA-256=XPLevcS/HwVMCRq67PMbZd7RWF/zmIKEZPwrdiKIB5o="));
    QCOMPARE(wire::digestHeader({}), QByteArray("SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="));
}

void TestSignatures::request_asSent_isAccepted()
{
    const auto headers = wire::signRequest(*m_key, m_parties, m_parts, QStringLiteral("jti-1"), m_now);

    for (const int clocksApart : {-290, 0, 290, 500}) {
        const auto proof = wire::checkRequest(*m_key, m_parties, m_parts, headers, m_now.addSecs(clocksApart));
        QVERIFY(proof);
        QCOMPARE(proof->jti, QStringLiteral("jti-1"));
        QVERIFY(proof->forgetAt > m_now.addSecs(clocksApart));
    }
}

void TestSignatures::request_changed_isRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("fault");

    const auto row = [](const char *what, RequestFault fault) {
        QTest::newRow(what) << QString::fromLatin1(what) << int(fault);
    };
    row("no signature", RequestFault::Malformed);
    row("another key", RequestFault::Signature);
    row("another audience", RequestFault::Parties);
    row("another issuer", RequestFault::Parties);
    row("another certificate", RequestFault::Parties);
    row("too old", RequestFault::Clock);
    row("from the future", RequestFault::Clock);
    row("another type", RequestFault::Headers);
    row("another encoding", RequestFault::Headers);
    row("digest of another body", RequestFault::Headers);
    row("another body", RequestFault::Digest);
}

void TestSignatures::request_changed_isRefused()
{
    QFETCH(QString, what);
    QFETCH(int, fault);
    auto headers = wire::signRequest(*m_key, m_parties, m_parts, QStringLiteral("jti-1"), m_now);
    auto key = m_key;
    auto parties = m_parties;
    auto parts = m_parts;
    auto now = m_now;
    if (what == u"no signature")
        headers.signature.clear();
    else if (what == u"another key")
        key = wire::P256Key::fromPrivatePem(wire::newPrivateKeyPem());
    else if (what == u"another audience")
        parties.audience = QStringLiteral("c_x");
    else if (what == u"another issuer")
        parties.issuer = QStringLiteral("K04");
    else if (what == u"another certificate")
        parties.certificate = "other";
    else if (what == u"too old")
        now = now.addSecs(700);
    else if (what == u"from the future")
        now = now.addSecs(-400);
    else if (what == u"another type")
        parts.contentType = "text/plain";
    else if (what == u"another encoding")
        parts.contentEncoding = "gzip";
    else if (what == u"digest of another body")
        headers.digest = wire::digestHeader("x");
    else
        parts.body += ' ';

    const auto proof = wire::checkRequest(*key, parties, parts, headers, now);

    QVERIFY(!proof);
    QCOMPARE(int(proof.error()), fault);
}

void TestSignatures::request_token_saysWhatThePatternAsks()
{
    const auto headers = wire::signRequest(*m_key, m_parties, m_parts, QStringLiteral("jti-1"), m_now);

    const auto jws = wire::verifyJws(*m_key, headers.signature);

    QCOMPARE(jws->header.value(QStringLiteral("typ")).toString(), QStringLiteral("JWT"));
    QVERIFY(jws->header.contains(QStringLiteral("x5t#S256")));
    const QJsonObject claims = QJsonDocument::fromJson(jws->payload).object();
    QCOMPARE(claims.keys(),
             (QStringList{QStringLiteral("aud"), QStringLiteral("exp"), QStringLiteral("iat"), QStringLiteral("iss"),
                          QStringLiteral("jti"), QStringLiteral("signed_headers"), QStringLiteral("sub")}));
    QCOMPARE(claims.value(QStringLiteral("signed_headers")).toArray(),
             (QJsonArray{QJsonObject{{QStringLiteral("digest"), QString::fromLatin1(headers.digest)}},
                         QJsonObject{{QStringLiteral("content-type"), QStringLiteral("application/json")}}}));
}

void TestSignatures::acknowledgement_signedByTheOffice_countsOnlyAsSigned()
{
    const wire::OfficeKeys keys({*m_key});
    wire::Acknowledgement ack = sampleAck();
    QVERIFY(!keys.hasSigned(ack));
    ack.signature = wire::signText(*m_key, wire::acknowledgementText(ack));
    QVERIFY(keys.hasSigned(ack));
    QVERIFY(ack.signature.contains(QStringLiteral("..")));
    QVERIFY(wire::OfficeKeys::fromJson(keys.toJson()).hasSigned(ack));

    const QList<std::function<void(wire::Acknowledgement &)>> changes{
        [](auto &a) { a.enrolmentId = testing::enrolmentId(1, 2); },
        [](auto &a) { a.bodyHash = QString(64, u'b'); },
        [](auto &a) { a.result = wire::IntakeResult::AlreadyStored; },
        [](auto &a) { a.protocolNumber = QStringLiteral("2026/0000002"); },
        [](auto &a) { a.receivedAt = a.receivedAt.addSecs(1); },
    };
    for (const auto &change : changes) {
        wire::Acknowledgement other = ack;
        change(other);
        QVERIFY(!keys.hasSigned(other));
    }
    const wire::OfficeKeys strangers({*wire::P256Key::fromPrivatePem(wire::newPrivateKeyPem())});
    QVERIFY(!strangers.hasSigned(ack));
}

void TestSignatures::officeKeys_spare_opensTheNextPublication()
{
    const auto fresh = [] { return *wire::P256Key::fromPrivatePem(wire::newPrivateKeyPem()); };
    const wire::P256Key first = fresh();
    const wire::P256Key spare = fresh();
    const wire::P256Key third = fresh();
    const wire::OfficeKeys known({first, spare});

    // The spare one signs from now on, and brings a new spare one.
    const auto next = known.successors(wire::OfficeKeys({spare, third}).published(spare));

    QVERIFY(next);
    QVERIFY(next->hasSigned(wire::signText(third, "x"), "x"));
    QVERIFY(!next->hasSigned(wire::signText(first, "x"), "x"));
    QVERIFY(!known.successors(wire::OfficeKeys({third}).published(third)));
    QVERIFY(!known.successors("<html>"));
}

void TestSignatures::joseTool_readsOurSignatures()
{
    if (QStandardPaths::findExecutable(QStringLiteral("jose")).isEmpty())
        QSKIP("the tool `jose` is not installed: our signatures were NOT checked by another implementation");
    QTemporaryDir folder;
    QFile key(folder.filePath(QStringLiteral("key.jwk")));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QJsonDocument(m_key->publicJwk()).toJson());
    key.close();
    const auto headers = wire::signRequest(*m_key, m_parties, m_parts, QStringLiteral("jti-1"), m_now);
    const QStringList verify{QStringLiteral("jws"), QStringLiteral("ver"), QStringLiteral("-i"), QStringLiteral("-"),
                             QStringLiteral("-k"),  key.fileName(),        QStringLiteral("-O"), QStringLiteral("-")};

    QCOMPARE(run(verify, headers.signature), wire::verifyJws(*m_key, headers.signature)->payload);
    QCOMPARE(run({QStringLiteral("jwk"), QStringLiteral("thp"), QStringLiteral("-a"), QStringLiteral("S256"),
                  QStringLiteral("-i"), key.fileName()})
                 .trimmed(),
             m_key->thumbprint().toLatin1());
    QByteArray broken = headers.signature;
    broken[broken.size() - 10] = broken[broken.size() - 10] == 'A' ? 'B' : 'A';
    QVERIFY(run(verify, broken).startsWith("failed"));
}

void TestSignatures::joseTool_makesSignaturesWeRead()
{
    if (QStandardPaths::findExecutable(QStringLiteral("jose")).isEmpty())
        QSKIP("the tool `jose` is not installed: signatures of another implementation were NOT read");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key.jwk"));
    (void)run({QStringLiteral("jwk"), QStringLiteral("gen"), QStringLiteral("-i"), QStringLiteral(R"({"alg":"ES256"})"),
               QStringLiteral("-o"), path});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto key = wire::P256Key::fromPublicJwk(QJsonDocument::fromJson(file.readAll()).object());
    QVERIFY(key);

    const QByteArray theirs = run({QStringLiteral("jws"), QStringLiteral("sig"), QStringLiteral("-I"),
                                   QStringLiteral("-"), QStringLiteral("-k"), path, QStringLiteral("-c")},
                                  "from another program")
                                  .trimmed();

    const auto jws = wire::verifyJws(*key, theirs);
    QVERIFY2(jws, theirs.constData());
    QCOMPARE(jws->payload, QByteArray("from another program"));
}

void TestSignatures::gzip_comesBackAndKnowsItsLimit()
{
    const QByteArray text = QByteArray("{\"given_name\":\"Zosimina\"}\n").repeated(4000);
    const QByteArray packed = wire::gzipped(text);

    QVERIFY(packed.size() < text.size() / 20);
    QVERIFY(packed.startsWith("\x1f\x8b"));
    QCOMPARE(wire::gunzipped(packed, text.size()), text);
    QVERIFY(!wire::gunzipped(packed, text.size() - 1));
    QVERIFY(!wire::gunzipped(packed.left(packed.size() - 1), text.size()));
    QVERIFY(!wire::gunzipped(packed + "x", text.size()));
    QVERIFY(!wire::gunzipped("no", 10));
    QCOMPARE(wire::gunzipped(wire::gzipped({}), 0), QByteArray());
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
