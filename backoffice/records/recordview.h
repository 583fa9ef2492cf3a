#pragma once

#include "backoffice/records/publishedarchive.h"
#include "backoffice/store/records.h"

#include <QJsonObject>

namespace clips::office {

/// One application as a person at the office reads it: the record as it came, its questions in words, everything that
/// happened to it, and the others of its line. The address of a household that is protected now is left out, also when
/// it was not when the record was made.
class RecordView
{
public:
    RecordView(Database &database, const Clock &clock);

    /// By enrolment id or protocol number.
    [[nodiscard]] Result<QJsonObject, OfficeError> whole(const QString &idOrProtocol);

private:
    [[nodiscard]] Result<QJsonArray, OfficeError> answersInWords(const domain::Enrolment &enrolment);
    [[nodiscard]] Result<QJsonArray, OfficeError> history(const QString &enrolmentId);
    [[nodiscard]] Result<QJsonArray, OfficeError> reasons(const QString &enrolmentId);

    Database &m_database;
    Records m_records;
    PublishedArchive m_archive;
};

} // namespace clips::office
