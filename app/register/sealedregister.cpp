#include "register/sealedregister.h"

#include "register/registerindex.h"
#include "register/sealedfile.h"
#include "register/snapshotlines.h"
#include "register/wiping.h"

#include <QDir>
#include <QtConcurrentRun>

namespace clips::registry {

using ports::RegisterError;
using ports::RegisterMatch;
using ports::SnapshotDetails;
using Details = Result<SnapshotDetails, RegisterError>;

namespace {

const QString fileName = QStringLiteral("register.sealed");

struct Loaded
{
    std::unique_ptr<RegisterIndex> index;
    Details details = Failure{RegisterError::Damaged};
};

Loaded load(const QString &path, const ports::Sealer &sealer)
{
    Loaded loaded;
    SnapshotLines lines(
        [&](const wire::SnapshotHeader &header) {
            loaded.index = std::make_unique<RegisterIndex>(header.persons, header.households);
        },
        [&](const domain::Household &household) { loaded.index->add(household); });
    SealedReader reader(path, sealer);
    for (;;) {
        auto piece = reader.next();
        if (!piece) {
            loaded.details = Failure{piece.error()};
            return loaded;
        }
        if (piece->isEmpty())
            break;
        const auto fed = lines.feed(*piece);
        wipe(*piece);
        if (!fed)
            return loaded;
    }
    loaded.details = lines.finish();
    if (loaded.details)
        loaded.index->close();
    return loaded;
}

/// Seals what comes and looks at it on the way: only a snapshot that will open replaces the old one.
class SealingSink final : public ports::SnapshotSink
{
public:
    SealingSink(const QString &path, const ports::Sealer &sealer, RandomSource &random)
        : m_writer(path, sealer, random)
        , m_lines([](const wire::SnapshotHeader &) {}, [](const domain::Household &) {})
    {}
    Result<void, RegisterError> write(QByteArrayView bytes) override
    {
        if (const auto fed = m_lines.feed(bytes); !fed)
            return fed;
        return m_writer.write(bytes);
    }
    Details commit() override
    {
        auto details = m_lines.finish();
        if (!details)
            return details;
        if (const auto committed = m_writer.commit(); !committed)
            return Failure{committed.error()};
        return details;
    }

private:
    SealedWriter m_writer;
    SnapshotLines m_lines;
};

} // namespace

SealedRegister::SealedRegister(const ports::Sealer &sealer, RandomSource &random, const QString &folder)
    : m_sealer(sealer)
    , m_random(random)
    , m_path(folder + u'/' + fileName)
{
    m_worker.setMaxThreadCount(1);
    // A download that a power cut ended leaves its unfinished file behind.
    QDir place(folder);
    for (const QString &leftover : place.entryList({fileName + QStringLiteral(".*")}, QDir::Files))
        place.remove(leftover);
}

SealedRegister::~SealedRegister() = default;

QFuture<Details> SealedRegister::open()
{
    const int opening = ++m_opening;
    return QtConcurrent::run(&m_worker, [path = m_path, &sealer = m_sealer] { return load(path, sealer); })
        .then(&m_context, [this, opening](QFuture<Loaded> future) -> Details {
            Loaded loaded = future.takeResult();
            if (opening != m_opening)
                return Failure{RegisterError::NoSnapshot};
            if (loaded.details) {
                m_index = std::move(loaded.index);
                m_details = *loaded.details;
            }
            return loaded.details;
        });
}

void SealedRegister::close()
{
    ++m_opening;
    m_index.reset();
    m_details.reset();
}

QList<RegisterMatch> SealedRegister::findByTaxCode(const QString &taxCode) const
{
    return m_index ? m_index->findByTaxCode(taxCode) : QList<RegisterMatch>();
}

QList<RegisterMatch> SealedRegister::search(const QString &text, int limit) const
{
    return m_index ? m_index->search(text, limit) : QList<RegisterMatch>();
}

std::optional<domain::Household> SealedRegister::household(const QString &householdId) const
{
    return m_index ? m_index->household(householdId) : std::nullopt;
}

std::unique_ptr<ports::SnapshotSink> SealedRegister::receive()
{
    return std::make_unique<SealingSink>(m_path, m_sealer, m_random);
}

qsizetype SealedRegister::indexBytes() const
{
    return m_index ? m_index->bytes() : 0;
}

} // namespace clips::registry
