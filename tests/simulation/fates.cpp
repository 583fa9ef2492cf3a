#include "simulation/fates.h"

#include "wire/acknowledgement.h"
#include "wire/digest.h"

namespace clips::simulation {

Fate drawFate(Chance &chance)
{
    return Fate(chance.between(0, int(Fate::Foreign)));
}

QString enrolmentIdIn(const QByteArray &line)
{
    static const QByteArray name("\"enrolment_id\":\"");
    const qsizetype at = line.indexOf(name);
    return at < 0 ? QString() : QString::fromLatin1(line.mid(at + name.size(), 36));
}

namespace {

QByteArray wordsOnOtherBytes(const QByteArray &batch)
{
    QList<wire::Acknowledgement> words;
    for (const QByteArray &line : batch.split('\n')) {
        if (line.isEmpty())
            continue;
        wire::Acknowledgement word;
        word.enrolmentId = QUuid::fromString(enrolmentIdIn(line));
        word.position = int(words.size());
        word.bodyHash = wire::bodyHash(line + ' ');
        word.result = wire::IntakeResult::Stored;
        word.protocolNumber = QStringLiteral("2026/0999999");
        word.receivedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        words.append(word);
    }
    return wire::encodeAcknowledgements(QStringLiteral("c_e506"), words);
}

} // namespace

office::Response drawForeignAnswer(Chance &chance, const QByteArray &batch, const QByteArray &earlier)
{
    office::Response response;
    switch (chance.between(0, 9)) {
    case 0:
        response.body = "<html><body>Please sign in</body></html>";
        break;
    case 1:
        response.status = 500;
        break;
    case 2:
        response.status = 503;
        response.setHeader("Retry-After", QByteArray::number(chance.between(0, 900)));
        break;
    case 3:
        response.status = 429;
        response.setHeader("Retry-After", "60");
        break;
    case 4:
        response.status = 413;
        break;
    case 5:
        response.status = chance.percent(50) ? 401 : 403;
        break;
    case 6:
        response.status = chance.percent(50) ? 404 : 302;
        break;
    case 7:
        response.body = earlier;
        break;
    default:
        response.body = wordsOnOtherBytes(batch);
        break;
    }
    return response;
}

} // namespace clips::simulation
