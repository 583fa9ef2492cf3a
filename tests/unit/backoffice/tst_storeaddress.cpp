#include "backoffice/store/storeaddress.h"

#include <QTest>

using namespace clips::office;

class TestStoreAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromText_sqlite_isAFile();
    void fromText_postgresql_isAServerAndADatabase();
    void fromText_postgresqlByASocket_hasNoHostButAFolder();
    void fromText_badAddress_saysWhatIsWrong_data();
    void fromText_badAddress_saysWhatIsWrong();
};

void TestStoreAddress::fromText_sqlite_isAFile()
{
    const auto address = StoreAddress::fromText(QStringLiteral("sqlite:/var/lib/office/a b.sqlite"));

    QVERIFY(address);
    QCOMPARE(address->kind, StoreAddress::Kind::Sqlite);
    QCOMPARE(address->file, QStringLiteral("/var/lib/office/a b.sqlite"));
}

void TestStoreAddress::fromText_postgresql_isAServerAndADatabase()
{
    const auto address = StoreAddress::fromText(
        QStringLiteral("postgresql://clips@db.example:5433/office?sslmode=verify-full&sslrootcert=/etc/ca%20file.pem"));

    QVERIFY(address);
    QCOMPARE(address->kind, StoreAddress::Kind::PostgreSql);
    QCOMPARE(address->host, QStringLiteral("db.example"));
    QCOMPARE(address->port, 5433);
    QCOMPARE(address->user, QStringLiteral("clips"));
    QCOMPARE(address->database, QStringLiteral("office"));
    QCOMPARE(address->options.size(), 2);
    QCOMPARE(address->options.last().second, QStringLiteral("/etc/ca file.pem"));
}

void TestStoreAddress::fromText_postgresqlByASocket_hasNoHostButAFolder()
{
    const auto address = StoreAddress::fromText(QStringLiteral("postgresql:///office?host=/run/postgresql&user=clips"));

    QVERIFY(address);
    QCOMPARE(address->host, QStringLiteral("/run/postgresql"));
    QCOMPARE(address->port, -1);
    QCOMPARE(address->user, QStringLiteral("clips"));
}

void TestStoreAddress::fromText_badAddress_saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<StoreAddressError>("error");
    QTest::newRow("nothing") << QString() << StoreAddressError::Scheme;
    QTest::newRow("a bare path") << QStringLiteral("/var/lib/office.sqlite") << StoreAddressError::Scheme;
    QTest::newRow("another database") << QStringLiteral("mysql://db.example/office") << StoreAddressError::Scheme;
    QTest::newRow("no file") << QStringLiteral("sqlite:") << StoreAddressError::Place;
    QTest::newRow("no database") << QStringLiteral("postgresql://db.example") << StoreAddressError::Place;
    QTest::newRow("no database after the slash")
        << QStringLiteral("postgresql://db.example/") << StoreAddressError::Place;
    QTest::newRow("a port that is none") << QStringLiteral("postgresql://db.example:x/office")
                                         << StoreAddressError::Place;
    QTest::newRow("a password") << QStringLiteral("postgresql://clips:secret@db.example/office")
                                << StoreAddressError::Password;
    QTest::newRow("a password as option")
        << QStringLiteral("postgresql://db.example/office?password=secret") << StoreAddressError::Password;
    QTest::newRow("an unknown option") << QStringLiteral("postgresql://db.example/office?fsync=off")
                                       << StoreAddressError::Option;
    QTest::newRow("an option that brings another")
        << QStringLiteral("postgresql://db.example/office?sslmode=a';x='b") << StoreAddressError::Option;
    QTest::newRow("two hosts") << QStringLiteral("postgresql://db.example/office?host=/run")
                               << StoreAddressError::Option;
}

void TestStoreAddress::fromText_badAddress_saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(StoreAddressError, error);

    const auto address = StoreAddress::fromText(text);

    QVERIFY(!address);
    QCOMPARE(address.error(), error);
}

QTEST_GUILESS_MAIN(TestStoreAddress)
#include "tst_storeaddress.moc"
