#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrl>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace clips::sync {

/// How to reach one office, and how patiently.
struct Options
{
    QUrl url;                  ///< "https://office.example:8443"; without a path of its own, /api/v1 is meant
    QByteArray caCertificates; ///< PEM; the only issuers that are trusted, the system's are not
    /// What pairing gave (see Identity), as the vault keeps it; asked before each request, in the sync's thread. Empty:
    /// not paired.
    std::function<QByteArray()> identity;

    QString kioskId{}; ///< for the path of what this kiosk puts
    /// Gets the time the office writes on each answer, in the sync's thread; empty: nobody wants it.
    std::function<void(const QDateTime &utc)> officeTime{};
    /// Public half of the key that signs receipts, asked in the sync's thread; empty: none, nothing is sent.
    std::function<QByteArray()> receiptKey{};

    /// What carries the requests, made in the sync's thread; empty: Qt's own.
    std::function<std::unique_ptr<QNetworkAccessManager>()> transport{};

    int batchCount = 50; ///< enrolments in one request
    qint64 batchBytes = 256 * 1024;
    int lanes = 3; ///< requests under way at once, so that the office's disk and ours work at the same time
    qint64 requestTimeoutMs = 30'000;
    qint64 backoffBaseMs = 5'000;
    qint64 backoffCapMs = 15 * 60'000;
    qint64 fullCapMs = 60 * 60'000;       ///< the same when the office has no room
    int patience = 8;                     ///< tries of one alone that the office fails on, before it is set aside
    qint64 slowLaneMs = 60 * 60'000;      ///< how long it is set aside for then
    qint64 tooLargeMs = 24 * 60 * 60'000; ///< how long one is set aside for that is too large for the office
    qint64 downloadIntervalMs = 5 * 60'000;
};

} // namespace clips::sync
