#pragma once

#include "backoffice/store/pairings.h"
#include "base/random.h"
#include "base/systemclock.h"
#include "integration/backoffice/officeprocess.h"
#include "support/sampleenrolments.h"
#include "wire/acknowledgement.h"
#include "wire/enrolmentbody.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <vector>

namespace clips::testing {

/// One kiosk that sends batch after batch, each until it is acknowledged, over connections of its own.
class SendingKiosk : public QObject
{
public:
    static constexpr int batchSize = 25;
    static constexpr int patienceMs = 300'000; ///< longer than any machine is busy: a wait is no failure

    SendingKiosk(int number, const OfficeProcess &office, int batches)
        : m_number(number)
        , m_batches(batches)
        , m_office(office)
        , m_client(new OfficeClient(office.client()))
    {}

    [[nodiscard]] static QString idOf(int number) { return QStringLiteral("K%1").arg(number, 2, 10, QLatin1Char('0')); }
    [[nodiscard]] bool pair(const QString &code)
    {
        const bool isPaired = m_client->pair(code).status == 201;
        m_identity = m_client->identity;
        m_client->patienceMs = patienceMs;
        return isPaired;
    }
    void start()
    {
        m_watch.start();
        sendNext();
    }
    [[nodiscard]] bool isDone() const { return m_next == m_batches; }
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] qint64 milliseconds() const { return m_doneAt; }
    /// Enrolment id to protocol number, as the office said it.
    [[nodiscard]] const QHash<QString, QString> &acknowledged() const { return m_acknowledged; }

private:
    [[nodiscard]] QByteArray batch() const
    {
        QByteArray lines;
        for (int n = 0; n < batchSize; ++n) {
            auto enrolment = sampleEnrolment(m_number * 1000 + m_next, n, idOf(m_number));
            enrolment.presentedAt = QDateTime(QDate(2026, 1, 14), QTime(9, 0), Qt::UTC); // never in the future
            enrolment.child.taxCode.clear();
            enrolment.child.givenName = QStringLiteral("Nome %1 %2 %3").arg(m_number).arg(m_next).arg(n);
            enrolment.child.id = QStringLiteral("C-%1-%2-%3").arg(m_number).arg(m_next).arg(n);
            lines += wire::encodeEnrolment(
                         enrolment, *domain::ReceiptNumber::make(enrolment.kioskId, 2026, m_next * batchSize + n + 1)) +
                     '\n';
        }
        return lines;
    }
    void sendNext()
    {
        m_reply = m_client->start("POST", QStringLiteral("/enrolment-batches"), batch(), "application/x-ndjson");
        connect(m_reply.get(), &QNetworkReply::finished, this, [this] {
            // Not in the reply's own signal: it goes away with the next one.
            QTimer::singleShot(0, this, [this] { heard(); });
        });
    }
    void heard()
    {
        if (!accept()) {
            ++m_failures;
            QTimer::singleShot(300, this, [this] {
                if (const QString now = m_office.address()[u"url"].toString(); !now.isEmpty() && now != m_url) {
                    m_url = now;     // started again, on another port
                    m_reply.reset(); // it belongs to the former one
                    m_client.reset(new OfficeClient(m_office.client()));
                    m_client->identity = m_identity;
                    m_client->patienceMs = patienceMs;
                }
                sendNext();
            });
            return;
        }
        if (++m_next < m_batches)
            sendNext();
        else
            m_doneAt = m_watch.elapsed();
    }
    [[nodiscard]] bool accept()
    {
        const auto said = wire::decodeAcknowledgements(m_reply->readAll());
        if (m_reply->error() != QNetworkReply::NoError || !said || said->acknowledgements.size() != batchSize)
            return false;
        for (const auto &ack : said->acknowledgements) {
            if (ack.protocolNumber.isEmpty())
                return false;
        }
        for (const auto &ack : said->acknowledgements)
            m_acknowledged.insert(ack.enrolmentId.toString(QUuid::WithoutBraces), ack.protocolNumber);
        return true;
    }

    int m_number;
    int m_batches;
    const OfficeProcess &m_office;
    QString m_url = m_office.address()[u"url"].toString();
    std::unique_ptr<OfficeClient> m_client;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_identity;
    QElapsedTimer m_watch;
    QHash<QString, QString> m_acknowledged;
    qint64 m_doneAt = 0;
    int m_next = 0;
    int m_failures = 0;
};

/// Many kiosks, paired with the offices in turn.
class Kiosks
{
public:
    /// False when one could not be paired.
    [[nodiscard]] bool pair(const std::vector<OfficeProcess *> &offices, int count, int batches)
    {
        const SystemClock clock;
        SystemRandom random;
        const auto desk = offices.front()->store->open();
        for (int number = 0; desk && number < count; ++number) {
            const auto code = office::Pairings(**desk, clock, random).issue(SendingKiosk::idOf(number));
            m_all.push_back(std::make_unique<SendingKiosk>(number, *offices[size_t(number) % offices.size()], batches));
            if (!code || !m_all.back()->pair(code->code))
                return false;
        }
        return desk.has_value();
    }
    void start()
    {
        for (const auto &kiosk : m_all)
            kiosk->start();
    }
    [[nodiscard]] bool areDone() const
    {
        return std::all_of(m_all.begin(), m_all.end(), [](const auto &kiosk) { return kiosk->isDone(); });
    }
    [[nodiscard]] int failures() const
    {
        int sum = 0;
        for (const auto &kiosk : m_all)
            sum += kiosk->failures();
        return sum;
    }
    /// "" when every enrolment is at the office once, under the number its kiosk was told, and no number is missing.
    [[nodiscard]] QString difference(const QJsonArray &list) const
    {
        QHash<QString, QString> there;
        for (qsizetype n = 0; n < list.size(); ++n) {
            const QString number = list[n][u"protocol_number"].toString();
            if (number.section(u'/', 1).toLongLong() != n + 1)
                return QStringLiteral("row %1 has number %2").arg(n + 1).arg(number);
            there.insert(list[n][u"enrolment_id"].toString(), number);
        }
        qsizetype told = 0;
        for (const auto &kiosk : m_all) {
            told += kiosk->acknowledged().size();
            for (auto it = kiosk->acknowledged().begin(); it != kiosk->acknowledged().end(); ++it) {
                if (there.value(it.key()) != it.value())
                    return QStringLiteral("%1 was told %2 and is %3").arg(it.key(), it.value(), there.value(it.key()));
            }
        }
        return told == list.size() && there.size() == list.size()
                   ? QString()
                   : QStringLiteral("%1 told, %2 stored, %3 ids").arg(told).arg(list.size()).arg(there.size());
    }
    /// A line for the reader; never asserted.
    [[nodiscard]] QString times() const
    {
        QList<qint64> all;
        for (const auto &kiosk : m_all)
            all.append(kiosk->milliseconds());
        std::sort(all.begin(), all.end());
        const double median = double(all[all.size() / 2]);
        return QStringLiteral("%1 kiosks: median %2 s, worst %3 s, worst/median %4")
            .arg(all.size())
            .arg(median / 1000, 0, 'f', 2)
            .arg(double(all.last()) / 1000, 0, 'f', 2)
            .arg(double(all.last()) / median, 0, 'f', 2);
    }

private:
    std::vector<std::unique_ptr<SendingKiosk>> m_all;
};

} // namespace clips::testing
