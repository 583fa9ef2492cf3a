#pragma once

#include "domain/enrolment.h"
#include "wire/jsonreader.h"
#include "wire/recognitionjson.h"

namespace clips::wire {

inline constexpr int enrolmentSchema = 2;
inline constexpr qsizetype maxEnrolmentBytes = 64 * 1024;

/// The body of one enrolment: one line of compact JSON with sorted keys, built once and kept.
/// Every retry sends these very bytes; the office answers with their hash.
[[nodiscard]] QByteArray encodeEnrolment(const domain::Enrolment &enrolment,
                                         const domain::ReceiptNumber &receiptNumber);

/// The part that a draft of a sitting writes the same way.
[[nodiscard]] QJsonArray declarationsJson(const QList<domain::AcceptedDeclaration> &declarations);
[[nodiscard]] QList<domain::AcceptedDeclaration> readDeclarations(JsonReader &outer);

/// What the office, or a reprint, reads back from a body.
struct EnrolmentBody
{
    domain::Enrolment enrolment;
    QString receiptNumber;
};
[[nodiscard]] Result<EnrolmentBody, WireError> decodeEnrolment(const QByteArray &body);

} // namespace clips::wire
