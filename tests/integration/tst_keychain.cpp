// The keychain adapter against a real Secret Service: gnome-keyring in a session bus of its own, per row.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void read_afterTheSessionRestarted_isStillThere();
    void read_neverStored_isNotFound();
    void read_withTheWrongKeyringPassword_isLocked();
    void read_fromALockedKeyring_isLocked();
    void read_withoutASecretService_isUnavailable();
    void read_withoutASessionBus_isUnavailable();
    void read_fromAServiceThatNeverAnswers_isUnavailableAfterTheTimeout();

private:
    enum class Bus { Own, None };
    /// Runs a shell script as a new login with the home folder of this test; gives its last line.
    QString inSession(const QString &script, Bus bus = Bus::Own, int timeoutMs = 8000);
    static QString withDaemon(const QString &start, const QString &command);
    static QString unlocked(const QString &password, const QString &command);

    std::unique_ptr<QTemporaryDir> m_home;
};

static const auto secretHex = u"00ff10a55a0a"_s;

void TestKeychain::init()
{
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        QSKIP("gnome-keyring or dbus is not installed");
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkdir(u"run"_s));
    QVERIFY(QFile::setPermissions(m_home->filePath(u"run"_s),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    // A bus that starts nothing by itself: only what the script starts is there.
    QFile configuration(m_home->filePath(u"bus.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("<busconfig><type>session</type><keep_umask/><listen>unix:tmpdir=/tmp</listen>"
                        "<auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                        "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
}

QString TestKeychain::withDaemon(const QString &start, const QString &command)
{
    return start + uR"( >/dev/null 2>&1 & daemon=$!
until dbus-send --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
      org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true
do kill -0 $daemon || break; sleep 0.05; done
)"_s + command +
           u"\nkill -CONT $daemon; kill $daemon; wait $daemon; true"_s;
}

QString TestKeychain::unlocked(const QString &password, const QString &command)
{
    return withDaemon(u"printf '%1' | gnome-keyring-daemon --foreground --unlock --components=secrets"_s.arg(password),
                      command);
}

QString TestKeychain::inSession(const QString &script, Bus bus, int timeoutMs)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, QProcessEnvironment::systemEnvironment().value(u"PATH"_s));
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"PROBE"_s, QStringLiteral(CLIPS_BINARY_DIR "/bin/keychain_probe"));
    environment.insert(u"PROBE_TIMEOUT_MS"_s, QString::number(timeoutMs));
    if (bus == Bus::None)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    if (bus == Bus::Own)
        process.start(u"dbus-run-session"_s,
                      {u"--config-file="_s + m_home->filePath(u"bus.conf"_s), u"--"_s, u"sh"_s, u"-c"_s, script});
    else
        process.start(u"sh"_s, {u"-c"_s, script});
    if (!process.waitForFinished(40000)) {
        process.kill();
        process.waitForFinished();
        return u"did not end"_s;
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed().section(u'\n', -1);
}

void TestKeychain::read_afterTheSessionRestarted_isStillThere()
{
    QCOMPARE(inSession(unlocked(u"pw"_s, u"$PROBE write data-key "_s + secretHex)), u"written"_s);
    QCOMPARE(inSession(unlocked(u"pw"_s, u"$PROBE read data-key"_s)), secretHex);
}

void TestKeychain::read_neverStored_isNotFound()
{
    QCOMPARE(inSession(unlocked(u"pw"_s, u"$PROBE read data-key"_s)), u"not-found"_s);
}

void TestKeychain::read_withTheWrongKeyringPassword_isLocked()
{
    QCOMPARE(inSession(unlocked(u"pw"_s, u"$PROBE write data-key "_s + secretHex)), u"written"_s);

    QCOMPARE(inSession(unlocked(u"wrong"_s, u"$PROBE read data-key"_s)), u"locked"_s);
}

void TestKeychain::read_fromALockedKeyring_isLocked()
{
    QCOMPARE(inSession(unlocked(u"pw"_s, u"$PROBE write data-key "_s + secretHex)), u"written"_s);

    QCOMPARE(
        inSession(withDaemon(u"gnome-keyring-daemon --foreground --components=secrets"_s, u"$PROBE read data-key"_s)),
        u"locked"_s);
}

void TestKeychain::read_withoutASecretService_isUnavailable()
{
    QCOMPARE(inSession(u"$PROBE read data-key"_s), u"unavailable"_s);
}

void TestKeychain::read_withoutASessionBus_isUnavailable()
{
    QCOMPARE(inSession(u"$PROBE read data-key"_s, Bus::None), u"unavailable"_s);
}

void TestKeychain::read_fromAServiceThatNeverAnswers_isUnavailableAfterTheTimeout()
{
    const QString script = unlocked(u"pw"_s, u"kill -STOP $daemon; $PROBE read data-key"_s);

    QCOMPARE(inSession(script, Bus::Own, 500), u"unavailable"_s);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
