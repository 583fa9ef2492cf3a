#include "wire/httpdate.h"

#include <QLocale>

namespace clips::wire {

namespace {
const QString form = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
}

QByteArray httpDateText(const QDateTime &utc)
{
    return QLocale::c().toString(utc.toUTC(), form).toLatin1();
}

QDateTime httpDateFrom(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), form);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace clips::wire
