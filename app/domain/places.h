#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace clips::domain {

/// A municipality or foreign state as the reference table has it.
struct BirthPlace
{
    QString code;      ///< Belfiore: "E506", "Z100"
    QString name;      ///< "LECCE"
    QString otherName; ///< the second language of a bilingual municipality, or a state's English name
    QString province;  ///< "LE"; empty for a state
    QDate from;        ///< first day in force; invalid = since ever
    QDate to;          ///< last day in force; invalid = still

    [[nodiscard]] bool isForeign() const { return code.startsWith(u'Z'); }
    [[nodiscard]] bool inForceOn(QDate day) const;
    bool operator==(const BirthPlace &) const = default;
};

/// The Belfiore tables: about 19,500 rows, looked up by code and day. Holds the text it was given and, from the first
/// look-up on, eight bytes for each row. Any thread.
class BirthPlaces
{
public:
    /// Two tables with the columns code,name,other_name,province,from,to and a header line, as in resources/reference.
    /// Rows that do not read are left out. Text made with QByteArray::fromRawData must outlive this object.
    explicit BirthPlaces(QByteArray municipalities, QByteArray states = {});
    ~BirthPlaces();
    BirthPlaces(BirthPlaces &&) noexcept;
    BirthPlaces &operator=(BirthPlaces &&) noexcept;

    /// The row in force on that day, else the latest row of that code; nothing when the code is unknown.
    [[nodiscard]] std::optional<BirthPlace> find(const QString &code, QDate day) const;
    [[nodiscard]] bool isKnown(const QString &code) const;
    [[nodiscard]] bool inForce(const QString &code, QDate day) const;
    /// Codes of the places that ever bore this name, in either language; case and accents do not matter. Slow: reads
    /// all.
    [[nodiscard]] QStringList codesNamed(const QString &name) const;
    [[nodiscard]] qsizetype rowCount() const;

private:
    struct Table;
    std::unique_ptr<Table> m_table;
};

} // namespace clips::domain
