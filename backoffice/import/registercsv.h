#pragma once

#include "backoffice/import/csv.h"
#include "domain/person.h"

#include <QList>

namespace clips::office {

/// The General Register as a file. One person a row, in any order; rows of a household share `household_id`.
///
/// Columns (header line, any order; * must be there, the others may be missing):
///   household_id*  register_id*  relation* (ANPR code 1-99)  family_name*  given_name  sex (F, M or empty)
///   date_of_birth* (YYYY-MM-DD, empty when unknown)  place_of_birth (Belfiore)  place_of_birth_name  tax_code
///   tax_code_validated (yes or no; empty = yes)  deceased (yes or no; empty = no)
///   street  number  postcode  municipality  province  protected_address (yes or no; empty = no)
struct RegisterCsv
{
    QList<domain::Household> households; ///< in order of their first row; only to be used when there is no problem
    QList<CsvProblem> problems;          ///< all of them, in order of lines
};

[[nodiscard]] RegisterCsv readRegisterCsv(const QByteArray &content);

} // namespace clips::office
