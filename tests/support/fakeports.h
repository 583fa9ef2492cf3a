#pragma once

#include "base/clock.h"
#include "domain/childkey.h"
#include "domain/codicefiscale.h"
#include "ports/answerstore.h"
#include "ports/draftstore.h"
#include "ports/emergencyregister.h"
#include "ports/enrolmentstore.h"
#include "ports/officelink.h"
#include "ports/operatorledger.h"
#include "ports/outbox.h"
#include "ports/pinverifier.h"
#include "ports/receiptprinter.h"
#include "ports/register.h"
#include "wire/enrolmentbody.h"

#include <QPointer>
#include <QPromise>
#include <QSet>
#include <algorithm>
#include <optional>

/// Small worlds in memory behind the ports, one per port, shared by all tests. They answer at once.
namespace clips::testing {

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Prints in memory; knows the receipts that the store beside it has confirmed.
class FakePrintLedger final : public ports::PrintLedger
{
public:
    QList<ports::PrintRow> rows;
    QStringList receipts;

    [[nodiscard]] ports::Paper paperOf(const QString &receiptNumber) const
    {
        QList<ports::PrintRow> own;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(own),
                     [&](const ports::PrintRow &row) { return row.receiptNumber == receiptNumber; });
        return ports::paperOf(own);
    }
    QFuture<Result<void, ports::StoreError>> begin(const ports::PrintRow &row) override
    {
        rows.append(row);
        return ready(Result<void, ports::StoreError>());
    }
    QFuture<Result<void, ports::StoreError>> record(const ports::PrintRow &row) override
    {
        for (ports::PrintRow &kept : rows) {
            if (kept.id == row.id)
                kept = row;
        }
        return ready(Result<void, ports::StoreError>());
    }
    QFuture<Result<QList<ports::UnprintedReceipt>, ports::StoreError>> unprinted(int) override
    {
        QList<ports::UnprintedReceipt> list;
        for (const QString &receipt : receipts) {
            if (const ports::Paper paper = paperOf(receipt); !paper.missing.isEmpty())
                list.append({receipt, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), paper});
        }
        return ready(Result<QList<ports::UnprintedReceipt>, ports::StoreError>(list));
    }
};

class FakeEnrolmentStore final : public ports::EnrolmentStore
{
public:
    using Confirmed = Result<ports::ConfirmedSitting, ports::StoreError>;

    explicit FakeEnrolmentStore(const Clock &clock)
        : m_clock(clock)
    {}

    std::optional<ports::StoreError> failure; ///< set: the next confirm fails with it and saves nothing
    QList<domain::Enrolment> saved;
    QList<ports::EnrolmentRow> rows;
    QHash<QString, QList<ports::EnrolmentRow>> known; ///< child key -> what ofChild answers
    FakePrintLedger prints;
    QString confirmedBy; ///< of the last confirm
    QStringList audited;
    QList<ports::Deed> auditedDeeds;

    QFuture<Confirmed> confirm(const QList<domain::Enrolment> &enrolments, const QString &by) override
    {
        if (failure)
            return ready(Confirmed(Failure{*failure}));
        confirmedBy = by;
        const auto number = domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, ++m_sequence);
        ports::ConfirmedSitting confirmed{*number, m_clock.nowUtc(), {}};
        prints.receipts.append(number->text());
        for (const domain::Enrolment &enrolment : enrolments) {
            saved.append(enrolment);
            confirmed.enrolmentIds.append(enrolment.id);
            ports::EnrolmentRow row;
            row.id = enrolment.id;
            row.receiptNumber = number->text();
            row.service = enrolment.service;
            row.schoolYear = enrolment.schoolYear;
            row.kind = enrolment.kind;
            row.replaces = enrolment.replaces;
            row.operatorId = enrolment.operatorId;
            row.createdAt = m_clock.nowUtc();
            rows.append(row);
        }
        return ready(Confirmed(confirmed));
    }
    QFuture<Result<QList<ports::EnrolmentRow>, ports::StoreError>> list(int) override
    {
        return ready(Result<QList<ports::EnrolmentRow>, ports::StoreError>(rows));
    }
    QFuture<Result<QByteArray, ports::StoreError>> body(const QUuid &id) override
    {
        for (qsizetype i = 0; i < saved.size(); ++i) {
            const auto number = domain::ReceiptNumber::fromText(rows[i].receiptNumber);
            if (saved[i].id == id)
                return ready(Result<QByteArray, ports::StoreError>(wire::encodeEnrolment(saved[i], *number)));
        }
        return ready(Result<QByteArray, ports::StoreError>(Failure{ports::StoreError::NotFound}));
    }
    QFuture<Result<QList<ports::EnrolmentRow>, ports::StoreError>> ofChild(const domain::Person &child) override
    {
        QList<ports::EnrolmentRow> list = known.value(domain::childKey(child));
        for (qsizetype i = 0; i < saved.size(); ++i) {
            if (domain::childKey(saved[i].child) != domain::childKey(child))
                continue;
            ports::EnrolmentRow row = rows[i];
            row.stands = saved[i].kind != domain::ApplicationKind::Withdrawal &&
                         std::none_of(saved.begin(), saved.end(), [&](const domain::Enrolment &later) {
                             return later.replaces.enrolmentId == saved[i].id;
                         });
            list.prepend(row);
        }
        return ready(Result<QList<ports::EnrolmentRow>, ports::StoreError>(list));
    }
    QFuture<Result<QList<ports::ReceiptRow>, ports::StoreError>> receipts(int) override
    {
        QList<ports::ReceiptRow> list;
        for (const ports::EnrolmentRow &row : rows) {
            if (list.isEmpty() || list.last().receiptNumber != row.receiptNumber)
                list.append({row.receiptNumber, row.createdAt, prints.paperOf(row.receiptNumber)});
        }
        return ready(Result<QList<ports::ReceiptRow>, ports::StoreError>(list));
    }
    QFuture<Result<ports::StoredReceipt, ports::StoreError>> receipt(const QString &receiptNumber) override
    {
        using Found = Result<ports::StoredReceipt, ports::StoreError>;
        ports::StoredReceipt found;
        for (const ports::EnrolmentRow &row : rows) {
            if (row.receiptNumber == receiptNumber)
                found.enrolments.append(row);
        }
        if (found.enrolments.isEmpty())
            return ready(Found(Failure{ports::StoreError::NotFound}));
        found.row = {receiptNumber, found.enrolments.first().createdAt, prints.paperOf(receiptNumber)};
        return ready(Found(found));
    }
    QFuture<Result<void, ports::StoreError>> audit(const QString &event, const QString &operatorId,
                                                   const QString &reference) override
    {
        audited.append(event);
        auditedDeeds.append({event, operatorId, reference});
        return ready(Result<void, ports::StoreError>());
    }

private:
    const Clock &m_clock;
    int m_sequence = 123;
};

class FakeDraftStore final : public ports::DraftStore
{
public:
    QHash<QUuid, ports::Draft> drafts;

    QFuture<Result<void, ports::StoreError>> save(const ports::Draft &draft) override
    {
        drafts.insert(draft.sittingId, draft);
        return ready(Result<void, ports::StoreError>());
    }
    QFuture<Result<void, ports::StoreError>> discard(const QUuid &sittingId) override
    {
        drafts.remove(sittingId);
        return ready(Result<void, ports::StoreError>());
    }
    QFuture<Result<QList<ports::Draft>, ports::StoreError>> all() override
    {
        return ready(Result<QList<ports::Draft>, ports::StoreError>(drafts.values()));
    }
};

/// A register of the households the test puts in; search is by the beginning of the surname.
class FakeRegister final : public ports::Register
{
public:
    QList<domain::Household> households;
    std::optional<ports::RegisterError> failure;
    QDateTime producedAt{QDate(2026, 11, 23), QTime(6, 30), Qt::UTC};

    QFuture<Result<ports::SnapshotDetails, ports::RegisterError>> open() override
    {
        if (failure)
            return ready(Result<ports::SnapshotDetails, ports::RegisterError>(Failure{*failure}));
        m_open = true;
        return ready(Result<ports::SnapshotDetails, ports::RegisterError>(*loaded()));
    }
    void close() override { m_open = false; }
    [[nodiscard]] std::optional<ports::SnapshotDetails> loaded() const override
    {
        if (!m_open)
            return std::nullopt;
        return ports::SnapshotDetails{QStringLiteral("test"), producedAt, 0, int(households.size())};
    }
    [[nodiscard]] QList<ports::RegisterMatch> findByTaxCode(const QString &taxCode) const override
    {
        const auto asked = domain::CodiceFiscale::fromText(taxCode);
        return matching(
            [&](const domain::Person &p) {
                const auto code = domain::CodiceFiscale::fromText(p.taxCode);
                return p.taxCode == taxCode || (asked && code && asked->base() == code->base());
            },
            ports::MatchKind::TaxCode);
    }
    [[nodiscard]] QList<ports::RegisterMatch> search(const QString &text, int limit) const override
    {
        const QString folded = domain::foldedName(text);
        return matching([&](const domain::Person &p) { return domain::foldedName(p.familyName).startsWith(folded); },
                        ports::MatchKind::SurnamePrefix)
            .mid(0, limit);
    }
    [[nodiscard]] std::optional<domain::Household> household(const QString &householdId) const override
    {
        for (const domain::Household &household : households) {
            if (household.id == householdId)
                return household;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::unique_ptr<ports::SnapshotSink> receive() override { return nullptr; }

private:
    template <typename Test>
    QList<ports::RegisterMatch> matching(Test test, ports::MatchKind kind) const
    {
        QList<ports::RegisterMatch> matches;
        for (const domain::Household &household : households) {
            for (const domain::Person &person : household.members) {
                if (m_open && test(person))
                    matches.append({household.id, person, kind});
            }
        }
        return matches;
    }

    bool m_open = false;
};

/// Wrong PINs and deeds in memory.
class FakeOperatorLedger final : public ports::OperatorLedger
{
public:
    QMap<QString, ports::SignInTries> kept; ///< by who; what a restart would read
    QList<ports::Deed> deeds;
    QList<ports::AccessNote> notes;
    std::optional<ports::StoreError> failure;

    QFuture<Result<QList<ports::SignInTries>, ports::StoreError>> tries() override
    {
        using Tries = Result<QList<ports::SignInTries>, ports::StoreError>;
        return ready(failure ? Tries(Failure{*failure}) : Tries(kept.values()));
    }
    QFuture<Result<void, ports::StoreError>> keep(const QList<ports::SignInTries> &changed,
                                                  const ports::Deed &deed) override
    {
        for (const ports::SignInTries &tries : changed) {
            if (tries.wrong > 0)
                kept.insert(tries.who, tries);
            else
                kept.remove(tries.who);
        }
        deeds.append(deed);
        return ready(Result<void, ports::StoreError>());
    }
    QFuture<Result<void, ports::StoreError>> noteAccess(const ports::AccessNote &note) override
    {
        notes.append(note);
        return ready(Result<void, ports::StoreError>());
    }
    [[nodiscard]] int count(const QString &event) const
    {
        return int(
            std::count_if(deeds.begin(), deeds.end(), [&](const ports::Deed &deed) { return deed.event == event; }));
    }
};

/// Periods in memory; the newest has the entries that the test puts in.
class FakeEmergencyRegister final : public ports::EmergencyRegister
{
public:
    QList<domain::EmergencyPeriod> kept; ///< newest first
    QList<domain::EmergencyEntry> entered;

    QFuture<Result<void, ports::StoreError>> start(const domain::EmergencyPeriod &period) override
    {
        if (!kept.isEmpty() && kept.first().isOpen()) {
            if (kept.first().id != period.continues)
                return ready(Result<void, ports::StoreError>(Failure{ports::StoreError::IllegalStep}));
            kept.first().endedAt = period.startedAt;
            kept.first().endedBy = period.startedBy;
        }
        kept.prepend(period);
        return ready(Result<void, ports::StoreError>());
    }
    QFuture<Result<void, ports::StoreError>> end(const QUuid &id, const QDateTime &at,
                                                 const QString &operatorId) override
    {
        if (kept.isEmpty() || kept.first().id != id || !kept.first().isOpen())
            return ready(Result<void, ports::StoreError>(Failure{ports::StoreError::IllegalStep}));
        kept.first().endedAt = at;
        kept.first().endedBy = operatorId;
        return ready(Result<void, ports::StoreError>());
    }
    QFuture<Result<QList<ports::EmergencyRecord>, ports::StoreError>> records(int limit) override
    {
        QList<ports::EmergencyRecord> list;
        for (const domain::EmergencyPeriod &period : kept.mid(0, limit))
            list.append({period, list.isEmpty() ? entered : QList<domain::EmergencyEntry>()});
        return ready(Result<QList<ports::EmergencyRecord>, ports::StoreError>(list));
    }
};

class FakeAnswerStore final : public ports::AnswerStore
{
public:
    QList<ports::OpenedAnswer> kept; ///< newest first
    QSet<QUuid> read;
    QStringList openedBy;

    QFuture<Result<QList<ports::AnswerRow>, ports::StoreError>> answers(int) override
    {
        QList<ports::AnswerRow> rows;
        for (const ports::OpenedAnswer &one : kept) {
            const ports::EnrolmentRow &row = one.enrolment;
            rows.append({row.id, row.receiptNumber, row.service, row.schoolYear, one.answer.state, one.answer.decidedAt,
                         read.contains(row.id)});
        }
        std::stable_partition(rows.begin(), rows.end(), [](const ports::AnswerRow &row) { return !row.isRead; });
        return ready(Result<QList<ports::AnswerRow>, ports::StoreError>(rows));
    }
    QFuture<Result<ports::OpenedAnswer, ports::StoreError>> openAnswer(const QUuid &enrolmentId,
                                                                       const QString &operatorId) override
    {
        using Opened = Result<ports::OpenedAnswer, ports::StoreError>;
        for (const ports::OpenedAnswer &one : kept) {
            if (one.enrolment.id != enrolmentId)
                continue;
            read.insert(enrolmentId);
            openedBy.append(operatorId);
            return ready(Opened(one));
        }
        return ready(Opened(Failure{ports::StoreError::NotFound}));
    }
};

/// Verifier and PIN agree when they are equal.
class FakePinVerifier final : public ports::PinVerifier
{
public:
    QFuture<bool> verify(const QString &verifier, const QString &pin) override { return ready(verifier == pin); }
};

/// A printer that tells what the test sets.
class FakeReceiptPrinter final : public ports::ReceiptPrinter
{
public:
    QList<domain::Receipt> receipts;
    QList<domain::ActivationLetter> letters;
    QList<domain::DayClosing> closings;

    void print(const domain::Receipt &receipt, QObject *context,
               std::function<void(const ports::PrintProgress &)> onProgress) override
    {
        receipts.append(receipt);
        m_listeners.append({context, std::move(onProgress)});
    }
    void printClosing(const domain::DayClosing &closing, const domain::OfficeDetails &, QObject *context,
                      std::function<void(const ports::PrintProgress &)> onProgress) override
    {
        closings.append(closing);
        m_listeners.append({context, std::move(onProgress)});
    }
    void printLetter(const domain::ActivationLetter &letter, const domain::OfficeDetails &, QObject *context,
                     std::function<void(const ports::PrintProgress &)> onProgress) override
    {
        letters.append(letter);
        m_listeners.append({context, std::move(onProgress)});
    }
    /// Tells every paper printed so far the same.
    void tell(ports::PrintProgress::State state, const QString &reason = {})
    {
        for (qsizetype i = 0; i < m_listeners.size(); ++i)
            tellOne(i, state, reason);
    }
    void tellOne(qsizetype index, ports::PrintProgress::State state, const QString &reason = {})
    {
        const Listener listener = m_listeners.at(index);
        if (listener.context)
            listener.onProgress({state, reason, {}, job, mustAsk, QStringLiteral("LE1:first")});
    }
    int job = 1;
    bool mustAsk = false;

private:
    struct Listener
    {
        QPointer<QObject> context;
        std::function<void(const ports::PrintProgress &)> onProgress;
    };
    QList<Listener> m_listeners;
};

class FakeOfficeLink final : public ports::OfficeLink
{
public:
    int syncs = 0;
    int nudges = 0;
    void syncNow() override { ++syncs; }
    void enrolmentsWaiting() override { ++nudges; }
};

class FakeOutbox final : public ports::Outbox
{
public:
    ports::QueueSummary queue;
    QSet<QUuid> putBackIds;

    QFuture<Result<QList<ports::OutboxEntry>, ports::StoreError>> take(int, qint64, bool) override
    {
        return ready(Result<QList<ports::OutboxEntry>, ports::StoreError>(QList<ports::OutboxEntry>()));
    }
    QFuture<Result<void, ports::StoreError>> acknowledge(const QList<wire::Acknowledgement> &) override
    {
        return done();
    }
    QFuture<Result<void, ports::StoreError>> endAttempt(const QList<QUuid> &, ports::AttemptEnd, const QString &,
                                                        const QDateTime &) override
    {
        return done();
    }
    QFuture<Result<void, ports::StoreError>> applyOutcomes(const QList<wire::Outcome> &) override { return done(); }
    QFuture<Result<void, ports::StoreError>> putBack(const QUuid &id) override
    {
        putBackIds.insert(id);
        return done();
    }
    QFuture<Result<ports::QueueSummary, ports::StoreError>> summary() override
    {
        return ready(Result<ports::QueueSummary, ports::StoreError>(queue));
    }

private:
    static QFuture<Result<void, ports::StoreError>> done() { return ready(Result<void, ports::StoreError>()); }
};

} // namespace clips::testing
