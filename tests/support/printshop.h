#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace clips::testing {

/// A private CUPS scheduler with a printer whose paper is a folder, see tests/support/cups.sh.
class PrintShop
{
    Q_DISABLE_COPY_MOVE(PrintShop)
public:
    PrintShop() = default;
    ~PrintShop() { run({QStringLiteral("stop")}); }

    /// False when a tool is missing or nothing came up; what() says which.
    /// keeps: a scheduler that does not delete what it has printed.
    [[nodiscard]] bool open(bool keeps = false)
    {
        m_keeps = keeps;
        return m_dir.isValid() && run({QStringLiteral("start")});
    }
    [[nodiscard]] QString what() const { return m_what; }

    void printerOff() { run({QStringLiteral("printer-off")}); }
    void printerOn() { run({QStringLiteral("printer-on")}); }
    void schedulerStop() { run({QStringLiteral("cupsd-stop")}); }
    void schedulerStart() { run({QStringLiteral("cupsd-start")}); }

    /// "ok", "empty", "cover", "half", "refuse" or "drop": see cups.sh.
    void setControl(const QByteArray &word)
    {
        QFile file(m_dir.filePath(QStringLiteral("control")));
        if (file.open(QIODevice::WriteOnly))
            file.write(word);
    }

    /// A program of cups-client, told which scheduler is meant.
    bool client(const QString &program, const QStringList &arguments)
    {
        return runProgram(program, QStringList{QStringLiteral("-h"), server()} + arguments);
    }

    [[nodiscard]] QString server() const { return value("CUPS_SERVER"); }
    [[nodiscard]] QString queue() const { return value("CLIPS_CUPS_QUEUE"); }
    [[nodiscard]] QString rollQueue() const { return value("CLIPS_CUPS_ROLL_QUEUE"); }
    /// What came out as paper, in order: paths.
    [[nodiscard]] QStringList paper() const { return filesIn(QStringLiteral("printed")); }
    [[nodiscard]] QStringList rollPaper() const { return filesIn(QStringLiteral("printed-roll")); }
    /// What the scheduler has in its spool: paths.
    [[nodiscard]] QStringList spooled() const
    {
        const QDir spool(m_dir.filePath(QStringLiteral("spool")));
        QStringList paths;
        for (const QFileInfo &info : spool.entryInfoList(QDir::Files))
            paths << info.absoluteFilePath();
        return paths;
    }
    /// The first page of the receipt that "half" has begun; removed by takeHalf().
    [[nodiscard]] QString half() const { return m_dir.filePath(QStringLiteral("half.pdf")); }
    void takeHalf() { QFile::remove(half()); }
    /// How many documents the scheduler has taken since it was made, by its own log of what it was asked.
    [[nodiscard]] qsizetype handedOver() const
    {
        QFile file(m_dir.filePath(QStringLiteral("log/cups-access")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("Send-Document successful-ok") : 0;
    }
    /// The names under which documents reached the printer.
    [[nodiscard]] QStringList documents() const { return filesIn(QStringLiteral("printer")); }

private:
    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        const QDir dir(m_dir.filePath(folder));
        QStringList paths;
        for (const QString &name : dir.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name))
            paths << dir.filePath(name);
        return paths;
    }
    bool run(const QStringList &command)
    {
        return runProgram(QStringLiteral(CLIPS_SOURCE_DIR "/tests/support/cups.sh"),
                          command + QStringList{m_dir.path()});
    }
    bool runProgram(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLIPS_CUPS_KEEPS"), m_keeps ? QStringLiteral("Yes") : QStringLiteral("No"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(60000);
        m_what = QString::fromUtf8(process.readAll());
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    [[nodiscard]] QString value(const QByteArray &name) const
    {
        QFile file(m_dir.filePath(QStringLiteral("env")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name + '='))
                return QString::fromUtf8(line.mid(name.size() + 1));
        }
        return {};
    }

    QTemporaryDir m_dir;
    QString m_what;
    bool m_keeps = false;
};

} // namespace clips::testing
