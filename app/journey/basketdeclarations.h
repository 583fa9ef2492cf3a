#pragma once

#include "domain/sitting.h"
#include "rules/declarations.h"
#include "rules/published.h"

#include <QDateTime>

namespace clips::journey {

/// The declarations and notices of one sitting (domain reference section 7): which are asked, for whom, and which were
/// made. One tick counts for all the applications that need it; each record takes its own.
class BasketDeclarations
{
public:
    /// One application of the sitting: the child it is for and what decides on its declarations.
    struct Application
    {
        QString childId;
        rules::DeclarationCase facts;
    };
    BasketDeclarations(rules::PublishedPtr published, QList<Application> applications)
        : m_published(std::move(published))
        , m_applications(std::move(applications))
    {}

    [[nodiscard]] QList<domain::Declaration> asked() const;
    /// Ids of the children one is asked for; empty: for all that are enrolled here.
    [[nodiscard]] QStringList childrenOf(const domain::Declaration &declaration) const;
    [[nodiscard]] bool allMandatoryMade(const QList<domain::AcceptedDeclaration> &made) const;
    /// `made` with one more, or without it. Language: of the page; kept is the one in which the text was shown.
    [[nodiscard]] QList<domain::AcceptedDeclaration> with(QList<domain::AcceptedDeclaration> made, const QString &id,
                                                          bool isMade, const QString &language,
                                                          const QDateTime &nowUtc) const;
    /// `made` with the notices that were only shown.
    [[nodiscard]] QList<domain::AcceptedDeclaration> withShown(QList<domain::AcceptedDeclaration> made,
                                                               const QString &language, const QDateTime &nowUtc) const;
    /// What one application's record carries of what was made.
    [[nodiscard]] QList<domain::AcceptedDeclaration> forRecord(const QList<domain::AcceptedDeclaration> &made,
                                                               const Application &application) const;

private:
    [[nodiscard]] QList<domain::Declaration> published() const
    {
        return m_published ? m_published->catalogue().declarations : QList<domain::Declaration>();
    }

    rules::PublishedPtr m_published; ///< may be null: then nothing is asked
    QList<Application> m_applications;
};

} // namespace clips::journey
