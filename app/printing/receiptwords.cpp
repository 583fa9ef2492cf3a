#include "printing/receiptwords.h"

#include <QTranslator>

namespace clips::printing {

using domain::ApplicantRole;
using domain::Service;

ReceiptWords::ReceiptWords(QString language, const QLocale &locale)
    : m_language(std::move(language))
    , m_locale(locale)
{}

ReceiptWords::ReceiptWords(ReceiptWords &&) noexcept = default;
ReceiptWords &ReceiptWords::operator=(ReceiptWords &&) noexcept = default;
ReceiptWords::~ReceiptWords() = default;

ReceiptWords ReceiptWords::italian()
{
    return {QStringLiteral("it"), QLocale(QLocale::Italian, QLocale::Italy)};
}

std::optional<ReceiptWords> ReceiptWords::courtesy(const QString &language)
{
    if (language.isEmpty() || language == u"it")
        return std::nullopt;
    if (language == u"en")
        return ReceiptWords(language, QLocale(QLocale::English, QLocale::UnitedKingdom));
    ReceiptWords words(language, QLocale(language));
    words.m_translator = std::make_unique<QTranslator>();
    if (!words.m_translator->load(QStringLiteral(":/translations/clips_%1.qm").arg(language)))
        return std::nullopt;
    return words;
}

QString ReceiptWords::operator()(const char16_t *italian, const char *english) const
{
    if (m_translator) {
        const QString translated = m_translator->translate("Receipt", english);
        return translated.isEmpty() ? QString::fromUtf16(italian) : translated;
    }
    return isItalian() ? QString::fromUtf16(italian) : QString::fromUtf8(english);
}

bool ReceiptWords::isItalian() const
{
    return m_language == u"it";
}

QString ReceiptWords::date(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString ReceiptWords::shortDate(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString ReceiptWords::service(Service service) const
{
    switch (service) {
    case Service::Canteen:
        return (*this)(u"Mensa scolastica", QT_TRANSLATE_NOOP("Receipt", "School canteen"));
    case Service::Kindergarten:
        return (*this)(u"Nido e scuola dell'infanzia", QT_TRANSLATE_NOOP("Receipt", "Nursery and infant school"));
    case Service::Transport:
        return (*this)(u"Trasporto scolastico", QT_TRANSLATE_NOOP("Receipt", "School bus"));
    }
    Q_UNREACHABLE();
}

QString ReceiptWords::role(ApplicantRole role) const
{
    switch (role) {
    case ApplicantRole::Parent:
        return (*this)(u"genitore", QT_TRANSLATE_NOOP("Receipt", "parent"));
    case ApplicantRole::SoleHolder:
        return (*this)(u"unico esercente la responsabilità genitoriale",
                       QT_TRANSLATE_NOOP("Receipt", "sole holder of parental responsibility"));
    case ApplicantRole::Guardian:
        return (*this)(u"tutore", QT_TRANSLATE_NOOP("Receipt", "guardian"));
    case ApplicantRole::FosterCarer:
        return (*this)(u"affidatario", QT_TRANSLATE_NOOP("Receipt", "foster carer"));
    }
    Q_UNREACHABLE();
}

} // namespace clips::printing
