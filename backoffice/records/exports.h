#pragma once

#include "backoffice/records/publishedarchive.h"
#include "backoffice/store/records.h"

#include <QStringList>
#include <optional>

namespace clips::office {

/// Who gets an extract. Each sees what the forms name it for, and a few fixed columns (domain reference section 3).
enum class Audience { Kitchen, Bus, School, Accounting };

inline constexpr Audience allAudiences[] = {Audience::Kitchen, Audience::Bus, Audience::School, Audience::Accounting};

/// "kitchen", "bus", "school", "accounting": as forms write them.
[[nodiscard]] QString audienceCode(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromCode(const QString &code);
/// The columns an audience gets of every record, whatever the form: never an address, never a document.
[[nodiscard]] QStringList fixedColumns(Audience audience);

struct ExportRequest
{
    Audience audience = Audience::Kitchen;
    QString schoolYear;
    QString school; ///< School::code named in the answers; empty: all
};

struct ExportTable
{
    QStringList header;
    QList<QStringList> rows; ///< one for each application that counts, in order of protocol
};

/// Makes extracts for those who do the work. Applications that were replaced, withdrawn, refused or given back are not
/// in them; one that a person must look at is, and says so. An answer is there only when the question of that form
/// version names the audience: what no form names is nobody's.
class Exports
{
public:
    Exports(Database &database, const Clock &clock);

    [[nodiscard]] Result<ExportTable, OfficeError> table(const ExportRequest &request);

private:
    struct Line;
    [[nodiscard]] Result<std::optional<Line>, OfficeError> lineOf(const RecordRow &row, const ExportRequest &request);
    [[nodiscard]] Result<QStringList, OfficeError> fixedCells(const Line &line, Audience audience);

    Database &m_database;
    PublishedArchive m_archive;
};

} // namespace clips::office
