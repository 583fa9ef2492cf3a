#pragma once

#include "domain/catalogue.h"
#include "rules/findings.h"
#include "rules/tariffs.h"

#include <QCoreApplication>

namespace clips::ui {

/// What the rules say, in the words of people. One sentence for each code; a test proves that none is missing.
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
public:
    /// The catalogue must outlive it. language: ISO 639-1 of the page, for dates and sums.
    FindingWords(const domain::Catalogue &catalogue, QString language)
        : m_catalogue(catalogue)
        , m_language(std::move(language))
    {}

    [[nodiscard]] QString text(const rules::Finding &finding) const;
    /// "Costo stimato: 2,50 € a pasto ..."; always an estimate.
    [[nodiscard]] QString text(const rules::TariffEstimate &estimate) const;
    /// Those for the guardian, one line each.
    [[nodiscard]] QStringList forGuardian(const QList<rules::Finding> &findings) const;

private:
    [[nodiscard]] QString ofPersons(const rules::Finding &finding) const;
    [[nodiscard]] QString ofAges(const rules::Finding &finding) const;
    [[nodiscard]] QString ofPlaces(const rules::Finding &finding) const;
    [[nodiscard]] QString ofRecords(const rules::Finding &finding) const;
    [[nodiscard]] QString ofWindows(const rules::Finding &finding) const;
    [[nodiscard]] QString day(const rules::Finding &finding) const;
    [[nodiscard]] QString place(const QString &code) const;
    [[nodiscard]] QString places(const rules::Finding &finding) const;

    const domain::Catalogue &m_catalogue;
    QString m_language;
};

} // namespace clips::ui
