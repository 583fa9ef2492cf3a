#pragma once

#include "backoffice/store/publications.h"
#include "rules/published.h"

#include <QHash>

namespace clips::office {

/// The form a record was filled in with.
struct RecordForm
{
    rules::PublishedPtr published; ///< what it was published in; nullptr: nobody here knows this version
    const domain::Form *form = nullptr;
};

/// Everything that was ever published, read once. One thread.
class PublishedArchive
{
public:
    PublishedArchive(Database &database, const Clock &clock);

    /// NotFound when this version was never in force here, or cannot be read.
    [[nodiscard]] Result<rules::PublishedPtr, OfficeError> catalogue(const QString &version);
    /// NotFound when nothing is published.
    [[nodiscard]] Result<rules::PublishedPtr, OfficeError> inForce();
    /// The form of that version, from the record's own catalogue or any other that has it; without one the record is
    /// still there to be read, its questions are not.
    [[nodiscard]] Result<RecordForm, OfficeError> formOf(domain::Service service, const QString &formVersion,
                                                         const QString &catalogueVersion);

private:
    Publications m_publications;
    QHash<QString, rules::PublishedPtr> m_read;
};

} // namespace clips::office
