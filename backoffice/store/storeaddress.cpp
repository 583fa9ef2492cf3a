#include "backoffice/store/storeaddress.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace clips::office {

namespace {

Result<StoreAddress, StoreAddressError> postgreSql(const QUrl &url)
{
    if (!url.password().isEmpty())
        return Failure{StoreAddressError::Password};
    StoreAddress address;
    address.kind = StoreAddress::Kind::PostgreSql;
    address.host = url.host();
    address.port = url.port();
    address.user = url.userName();
    address.database = url.path().mid(1);
    if (!url.isValid() || address.database.isEmpty())
        return Failure{StoreAddressError::Place};
    static const QStringList known{QStringLiteral("sslmode"), QStringLiteral("sslrootcert"), QStringLiteral("sslcert"),
                                   QStringLiteral("sslkey")};
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == u"password")
            return Failure{StoreAddressError::Password};
        // The driver parts options at semicolons and does not quote them.
        if (value.contains(u';') || value.contains(u'\'') || value.contains(u'\\'))
            return Failure{StoreAddressError::Option};
        if (name == u"host" && address.host.isEmpty())
            address.host = value;
        else if (name == u"user" && address.user.isEmpty())
            address.user = value;
        else if (known.contains(name))
            address.options.append({name, value});
        else
            return Failure{StoreAddressError::Option};
    }
    return address;
}

} // namespace

Result<StoreAddress, StoreAddressError> StoreAddress::fromText(const QString &text)
{
    const QString sqlite = QStringLiteral("sqlite:");
    if (text.startsWith(sqlite)) {
        StoreAddress address;
        address.file = text.mid(sqlite.size());
        return address.file.isEmpty() ? Result<StoreAddress, StoreAddressError>(Failure{StoreAddressError::Place})
                                      : address;
    }
    if (!text.startsWith(u"postgresql://"))
        return Failure{StoreAddressError::Scheme};
    return postgreSql(QUrl(text));
}

StoreAddress StoreAddress::inFolder(const QString &folder)
{
    StoreAddress address;
    address.file = folder + QStringLiteral("/office.sqlite");
    return address;
}

} // namespace clips::office
