#pragma once

#include "domain/enrolmentstate.h"
#include "domain/recognition.h"
#include "domain/service.h"
#include "rules/choices.h"
#include "journey/operatorsession.h"
#include "journey/recogniser.h"
#include "ports/officelink.h"
#include "ports/receiptprinter.h"
#include "ports/storeerror.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>
#include <QDate>

namespace clips::ui {

/// Codes and values in the words of people. Exhaustive: a new value without words does not compile.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    /// language: ISO 639-1 of the page, for dates.
    explicit Words(const QString &language)
        : m_language(language)
    {}

    [[nodiscard]] QString longDate(QDate day) const;                       ///< "sabato 14 febbraio 2026"
    [[nodiscard]] QString shortDate(QDate day) const;                      ///< "14 febbraio 2026"
    [[nodiscard]] QString moment(const QDateTime &utc, QDate today) const; ///< "oggi, ore 7.30"; Rome time
    [[nodiscard]] QString years(int age) const;

    [[nodiscard]] static QString service(domain::Service service);
    [[nodiscard]] static QString serviceIcon(domain::Service service);
    /// The state of a service for nobody in particular, on the attract page.
    /// brief: where there is little room, without the day of the week.
    [[nodiscard]] Chip window(const domain::EnrolmentWindow *window, const QDateTime &nowUtc, bool brief) const;
    /// Why a service can or cannot be chosen for a child.
    [[nodiscard]] Chip availability(const rules::ServiceChoice &choice) const;

    /// How far the office is with an enrolment, for the family. Without an answer it was received.
    [[nodiscard]] static Chip answer(const std::optional<domain::OfficeAnswer> &answer);

    [[nodiscard]] static QString check(domain::RecognitionCheck check);
    [[nodiscard]] static QString refusal(domain::RefusalReason reason);
    [[nodiscard]] static QString reading(journey::ReadingProblem problem);
    /// The worst finding of a codice fiscale, in words.
    [[nodiscard]] static QString taxCodeFinding(const domain::TaxCodeReport &report);
    [[nodiscard]] static QString mrzDigits(const domain::mrz::Digits &digits);

    [[nodiscard]] static QString signIn(journey::SignInProblem problem);
    [[nodiscard]] static QString registerError(ports::RegisterError error);
    [[nodiscard]] static QString storeError(ports::StoreError error);
    [[nodiscard]] static Chip enrolmentState(domain::EnrolmentState state);

    /// What the pill says of the line to the office, and of the printer when there is something to say.
    [[nodiscard]] static QList<Chip> status(const ports::SyncStatus &status, const QString &printerReason);
    [[nodiscard]] static QString printerReason(const QString &code);

private:
    QString m_language;
};

} // namespace clips::ui
