#pragma once

#include "domain/authority.h"
#include "domain/service.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <memory>
#include <optional>

class QTranslator;

namespace clips::printing {

/// Picks the words of one language. The receipt is a legal text: its Italian is fixed in the program and not a
/// translation. English stands beside it; any other language comes from the translation files by the English words,
/// and what is missing there stays Italian.
class ReceiptWords
{
public:
    [[nodiscard]] static ReceiptWords italian();
    /// For the courtesy translation; nothing for Italian and for languages this program does not have.
    [[nodiscard]] static std::optional<ReceiptWords> courtesy(const QString &language);

    ReceiptWords(ReceiptWords &&) noexcept;
    ReceiptWords &operator=(ReceiptWords &&) noexcept;
    ~ReceiptWords();

    /// english: marked with QT_TRANSLATE_NOOP("Receipt", "...").
    [[nodiscard]] QString operator()(const char16_t *italian, const char *english) const;

    [[nodiscard]] bool isItalian() const;
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    [[nodiscard]] QString date(QDate day) const;      ///< "sabato 14 febbraio 2026"
    [[nodiscard]] QString shortDate(QDate day) const; ///< "14 febbraio 2026"
    [[nodiscard]] QString service(domain::Service service) const;
    [[nodiscard]] QString role(domain::ApplicantRole role) const;

private:
    ReceiptWords(QString language, const QLocale &locale);

    QString m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace clips::printing
