#include "sync/letterpump.h"

#include "wire/letterjson.h"

#include <utility>

namespace clips::sync {

using ports::LetterStore;
using ports::StoreError;

LetterPump::LetterPump(OfficeClient &client, LetterStore &letters, QString kioskId)
    : m_client(client)
    , m_letters(letters)
    , m_kioskId(std::move(kioskId))
{}

void LetterPump::run()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    tellNext();
}

void LetterPump::tellNext()
{
    if (m_stopped)
        return;
    m_letters.untold(1).then(this, [this](const Result<QList<LetterStore::Untold>, StoreError> &untold) {
        if (!untold || untold->isEmpty()) {
            m_running = false;
            if (std::exchange(m_again, false))
                run();
            return;
        }
        const LetterStore::Untold first = untold->first();
        const ports::Letter &letter = first.letter;
        const wire::LetterNews news{letter.recognitionId, letter.operatorId, letter.verifier, letter.officeHalf,
                                    letter.madeAt,        letter.expiresAt,  first.isVoid};
        m_client.put(QStringLiteral("kiosks/%1/letters/%2").arg(m_kioskId, letter.reference), "application/json",
                     wire::encodeLetter(news), [this, first](const Answer &answer) {
                         if (!answer.isOk()) {
                             m_running = m_again = false; // the next round of the sync tries again
                             return;
                         }
                         m_letters.markTold(first.letter.reference, first.isVoid)
                             .then(this, [this](const Result<void, StoreError> &told) {
                                 if (told)
                                     tellNext();
                                 else
                                     m_running = m_again = false;
                             });
                     });
    });
}

} // namespace clips::sync
