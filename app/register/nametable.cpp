#include "register/nametable.h"

#include <QHash>

namespace clips::registry {

NameTable::NameTable()
    : m_starts{0}
{}

NameTable::Number NameTable::add(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    const size_t hash = qHash(utf8, 0);
    const auto [first, last] = m_known.equal_range(hash);
    for (auto it = first; it != last; ++it) {
        const quint32 start = m_starts[it->second];
        if (QByteArrayView(m_text.data() + start, m_starts[it->second + 1] - start) == utf8)
            return it->second;
    }
    const Number number = count();
    m_text.insert(m_text.end(), utf8.cbegin(), utf8.cend());
    m_starts.push_back(quint32(m_text.size()));
    m_known.emplace(hash, number);
    wipe(utf8);
    return number;
}

QString NameTable::text(Number number) const
{
    const quint32 start = m_starts[number];
    return QString::fromUtf8(m_text.data() + start, m_starts[number + 1] - start);
}

qsizetype NameTable::bytes() const
{
    return qsizetype(m_text.capacity() + m_starts.capacity() * sizeof(quint32));
}

void NameTable::close()
{
    m_known = {};
    m_text.shrink_to_fit();
    m_starts.shrink_to_fit();
}

TextRow::Place TextRow::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8().left(255);
    const Place place = Place(m_text.size());
    m_text.push_back(char(utf8.size()));
    m_text.insert(m_text.end(), utf8.cbegin(), utf8.cend());
    return place;
}

QByteArrayView TextRow::view(Place place) const
{
    return {m_text.data() + place + 1, qsizetype(static_cast<unsigned char>(m_text[place]))};
}

QString TextRow::text(Place place) const
{
    return QString::fromUtf8(view(place));
}

} // namespace clips::registry
