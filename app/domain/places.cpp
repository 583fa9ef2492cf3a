#include "domain/places.h"

#include "domain/transliteration.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace clips::domain {

namespace {
struct Row
{
    quint32 offset;
    quint16 key;
    quint16 table;
};

/// One letter and three digits as a number; nothing for any other text.
template <typename Text>
std::optional<quint16> keyOf(const Text &code)
{
    if (code.size() != 4 || code[0] < 'A' || code[0] > 'Z')
        return std::nullopt;
    int key = code[0] - 'A';
    for (int i = 1; i < 4; ++i) {
        if (code[i] < '0' || code[i] > '9')
            return std::nullopt;
        key = key * 10 + (code[i] - '0');
    }
    return quint16(key);
}

std::optional<quint16> keyOf(const QString &code)
{
    return keyOf(std::u16string_view(reinterpret_cast<const char16_t *>(code.utf16()), size_t(code.size())));
}

QDate dateOf(const QByteArray &text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

BirthPlace placeOf(const QByteArray &line)
{
    const QList<QByteArray> cells = line.split(',');
    const auto text = [&cells](int i) { return QString::fromUtf8(cells.value(i)); };
    return {text(0), text(1), text(2), text(3), dateOf(cells.value(4)), dateOf(cells.value(5).trimmed())};
}
} // namespace

struct BirthPlaces::Table
{
    Table(QByteArray municipalities, QByteArray states)
        : texts{std::move(municipalities), std::move(states)}
    {}

    const std::vector<Row> &index()
    {
        std::call_once(once, [this] {
            rows.reserve(size_t(texts[0].count('\n') + texts[1].count('\n')));
            for (quint16 table = 0; table < 2; ++table)
                addRows(table);
            std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.key < b.key; });
        });
        return rows;
    }

    void addRows(quint16 table)
    {
        const QByteArray &text = texts[table];
        qsizetype start = text.indexOf('\n') + 1;
        while (start > 0 && start < text.size()) {
            if (const auto key = keyOf(
                    std::string_view(text.constData() + start, size_t(std::min<qsizetype>(4, text.size() - start)))))
                rows.push_back({quint32(start), *key, table});
            start = text.indexOf('\n', start) + 1;
        }
    }

    [[nodiscard]] QByteArray line(const Row &row) const
    {
        const QByteArray &text = texts[row.table];
        const qsizetype end = text.indexOf('\n', row.offset);
        return QByteArray::fromRawData(text.constData() + row.offset, (end < 0 ? text.size() : end) - row.offset);
    }

    QByteArray texts[2];
    std::once_flag once;
    std::vector<Row> rows;
};

bool BirthPlace::inForceOn(QDate day) const
{
    return day.isValid() && (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

BirthPlaces::BirthPlaces(QByteArray municipalities, QByteArray states)
    : m_table(std::make_unique<Table>(std::move(municipalities), std::move(states)))
{}

BirthPlaces::~BirthPlaces() = default;
BirthPlaces::BirthPlaces(BirthPlaces &&) noexcept = default;
BirthPlaces &BirthPlaces::operator=(BirthPlaces &&) noexcept = default;

std::optional<BirthPlace> BirthPlaces::find(const QString &code, QDate day) const
{
    const auto key = keyOf(code);
    if (!key)
        return std::nullopt;
    const auto &rows = m_table->index();
    auto row = std::lower_bound(rows.begin(), rows.end(), *key, [](const Row &a, quint16 b) { return a.key < b; });
    std::optional<BirthPlace> latest;
    for (; row != rows.end() && row->key == *key; ++row) {
        BirthPlace place = placeOf(m_table->line(*row));
        if (place.inForceOn(day))
            return place;
        if (!latest || !latest->from.isValid() || latest->from <= place.from)
            latest = std::move(place);
    }
    return latest;
}

bool BirthPlaces::isKnown(const QString &code) const
{
    return find(code, {}).has_value();
}

bool BirthPlaces::inForce(const QString &code, QDate day) const
{
    const auto place = find(code, day);
    return place && place->inForceOn(day);
}

QStringList BirthPlaces::codesNamed(const QString &name) const
{
    const QString wanted = latinName(name);
    QStringList codes;
    if (wanted.isEmpty())
        return codes;
    for (const Row &row : m_table->index()) {
        const BirthPlace place = placeOf(m_table->line(row));
        const bool same = latinName(place.name) == wanted || latinName(place.otherName) == wanted;
        if (same && !codes.contains(place.code))
            codes.append(place.code);
    }
    return codes;
}

qsizetype BirthPlaces::rowCount() const
{
    return qsizetype(m_table->index().size());
}

} // namespace clips::domain
