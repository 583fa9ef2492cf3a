#include "journey/letterdesk.h"

#include "base/clock.h"
#include "base/random.h"
#include "domain/activationcode.h"

#include <memory>

namespace clips::journey {

using domain::ActivationHalf;

/// One letter while it is made; its end is the end of the secret in this program.
struct LetterDesk::Work
{
    ports::Letter letter;
    ActivationHalf paperHalf;
    domain::OfficeDetails office;
    QString reason;
};

LetterDesk::LetterDesk(ports::LetterStore &store, ports::SecretHasher &hasher, ports::ReceiptPrinter &printer,
                       Environment environment, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_hasher(hasher)
    , m_printer(printer)
    , m_environment(std::move(environment))
{}

void LetterDesk::print(const Order &order, const QString &reason)
{
    const ActivationHalf paperHalf = ActivationHalf::random(m_environment.random);
    const ActivationHalf officeHalf = ActivationHalf::random(m_environment.random);
    ports::Letter letter;
    // Found by the office, no secret: the first two groups of a value made for nothing else.
    letter.reference = m_environment.kioskId + u'-' + ActivationHalf::random(m_environment.random).text().first(9);
    letter.recognitionId = order.recognitionId;
    letter.operatorId = order.operatorId;
    letter.officeHalf = officeHalf.text();
    letter.madeAt = m_environment.clock.nowUtc();
    letter.expiresAt = letter.madeAt.addDays(order.goodForDays);
    m_order = order;
    m_last = {letter.reference, false, std::nullopt};
    Q_EMIT changed();
    auto work = std::make_shared<Work>(Work{letter, paperHalf, order.office, reason});
    m_hasher.hash(activationSecret(paperHalf, officeHalf)).then(this, [this, work](const QString &verifier) {
        work->letter.verifier = verifier;
        if (verifier.isEmpty())
            fail(Failed::Hashing);
        else
            keep(work);
    });
}

void LetterDesk::printAgain()
{
    if (m_gate && !m_gate->allows(OperatorCommand::Reprint))
        return;
    if (const std::optional<Order> order = m_order)
        print(*order, QStringLiteral("reprint"));
}

void LetterDesk::fail(Failed how)
{
    m_last.failure = how;
    Q_EMIT failed(how);
    Q_EMIT changed();
}

void LetterDesk::keep(const std::shared_ptr<Work> &work)
{
    m_store.add(work->letter, work->reason).then(this, [this, work](const Result<void, ports::StoreError> &added) {
        if (added)
            putOnPaper(work);
        else
            fail(Failed::Saving);
    });
}

void LetterDesk::putOnPaper(const std::shared_ptr<Work> &work)
{
    using State = ports::PrintProgress::State;
    const domain::ActivationLetter paper{work->letter.reference, work->paperHalf.text(), work->letter.expiresAt};
    const QString reference = work->letter.reference;
    m_printer.printLetter(paper, work->office, this, [this, reference](const ports::PrintProgress &progress) {
        if (!progress.isFinal())
            return;
        if (progress.state == State::Printed) {
            if (reference == m_last.reference)
                m_last.isPrinted = true;
            Q_EMIT printed(reference);
            Q_EMIT changed();
            return;
        }
        (void)m_store.makeVoid(reference, QStringLiteral("not_printed"));
        fail(Failed::Printing);
    });
}

} // namespace clips::journey
