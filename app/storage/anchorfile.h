#pragma once

#include "ports/audittrail.h"

namespace clips::storage {

/// The link of the audit chain that the office confirmed last, in a small file beside the database, so that putting an
/// old copy of the database in place shows. Not secret; whoever changes it too is found out by the office and by the
/// slips on paper. Used in the database's thread.
class AnchorFile
{
public:
    explicit AnchorFile(const QString &database);

    /// sequence 0: none, or a file that cannot be read.
    [[nodiscard]] ports::AuditLink read() const;
    [[nodiscard]] Result<void, ports::StoreError> write(const ports::AuditLink &link) const;

private:
    QString m_path;
};

} // namespace clips::storage
