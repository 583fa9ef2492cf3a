#pragma once

#include "backoffice/store/database.h"
#include "base/clock.h"
#include "wire/letterjson.h"

#include <optional>

namespace clips::office {

/// Activation letters as kiosks tell them: sends one half on, checks both once.
class Letters
{
public:
    static constexpr int triesAllowed = 5;

    Letters(Database &database, const Clock &clock);

    /// The same news again changes nothing; a void letter stays void. False: the reference is another kiosk's.
    [[nodiscard]] Result<bool, OfficeError> put(const QString &kioskId, const QString &reference,
                                                const wire::LetterNews &letter);

    struct Message
    {
        QString reference;
        QString recognitionId; ///< whose contacts it goes to
        QString half;
    };
    /// Halves that wait to be sent to their guardians, oldest first.
    [[nodiscard]] Result<QList<Message>, OfficeError> waiting();
    /// The message has left: the half is forgotten.
    [[nodiscard]] Result<void, OfficeError> markSent(const QString &reference);

    /// The recognition behind a letter, the first time both halves are right. Nothing when they are not, and for
    /// letters that are unknown, void, used, expired or were tried wrongly five times: nobody learns which, not even by
    /// the time it takes. activation: who asks again under the same one, because no answer came, is answered again.
    [[nodiscard]] Result<std::optional<QString>, OfficeError> redeem(const QString &reference, const QString &paperHalf,
                                                                     const QString &messageHalf,
                                                                     const QUuid &activation = {});

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
