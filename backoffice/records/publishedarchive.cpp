#include "backoffice/records/publishedarchive.h"

#include "wire/cataloguejson.h"

namespace clips::office {

PublishedArchive::PublishedArchive(Database &database, const Clock &clock)
    : m_publications(database, clock)
{}

Result<rules::PublishedPtr, OfficeError> PublishedArchive::catalogue(const QString &version)
{
    if (const auto known = m_read.constFind(version); known != m_read.constEnd())
        return *known;
    const auto publication = m_publications.version(QLatin1String(cataloguePublication), version);
    if (!publication)
        return Failure{publication.error()};
    auto decoded = wire::decodeCatalogue(publication->content);
    if (!decoded)
        return Failure{OfficeError::NotFound}; // written by another program generation
    const auto read = std::make_shared<const rules::Published>(
        std::move(decoded).value(), QList<domain::PublishedForm>(), QList<domain::PublishedForm>());
    m_read.insert(version, read);
    return rules::PublishedPtr(read);
}

Result<rules::PublishedPtr, OfficeError> PublishedArchive::inForce()
{
    const auto publication = m_publications.get(QLatin1String(cataloguePublication));
    if (!publication)
        return Failure{publication.error()};
    return catalogue(publication->version);
}

Result<RecordForm, OfficeError> PublishedArchive::formOf(domain::Service service, const QString &formVersion,
                                                         const QString &catalogueVersion)
{
    auto versions = m_publications.versions(QLatin1String(cataloguePublication));
    if (!versions)
        return Failure{versions.error()};
    versions->removeAll(catalogueVersion);
    versions->prepend(catalogueVersion);
    for (const QString &version : *versions) {
        const auto published = catalogue(version);
        if (!published && published.error() != OfficeError::NotFound)
            return Failure{published.error()};
        const domain::Form *form = published ? (*published)->form(service) : nullptr;
        if (form && form->version == formVersion)
            return RecordForm{*published, form};
    }
    return RecordForm{};
}

} // namespace clips::office
