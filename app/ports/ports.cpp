// The destructors of the interfaces live here, so that each has one home for its vtable.
#include "ports/answerstore.h"
#include "ports/closingbook.h"
#include "ports/draftstore.h"
#include "ports/emergencyregister.h"
#include "ports/enrolmentstore.h"
#include "ports/letterstore.h"
#include "ports/officelink.h"
#include "ports/officesealer.h"
#include "ports/operatorledger.h"
#include "ports/outbox.h"
#include "ports/pinverifier.h"
#include "ports/printledger.h"
#include "ports/publicationstore.h"
#include "ports/receiptprinter.h"
#include "ports/receiptsigner.h"
#include "ports/register.h"
#include "ports/sealer.h"
#include "ports/secrethasher.h"
#include "ports/secretvault.h"

namespace clips::ports {

AnswerStore::~AnswerStore() = default;
ClosingBook::~ClosingBook() = default;
EnrolmentStore::~EnrolmentStore() = default;
DraftStore::~DraftStore() = default;
Outbox::~Outbox() = default;
PublicationStore::~PublicationStore() = default;
SnapshotSink::~SnapshotSink() = default;
Register::~Register() = default;
PinVerifier::~PinVerifier() = default;
Sealer::~Sealer() = default;
SecretVault::~SecretVault() = default;
OfficeLink::~OfficeLink() = default;
OfficeSealer::~OfficeSealer() = default;
ReceiptPrinter::~ReceiptPrinter() = default;
OperatorLedger::~OperatorLedger() = default;
EmergencyRegister::~EmergencyRegister() = default;
PrintLedger::~PrintLedger() = default;
ReceiptSigner::~ReceiptSigner() = default;
LetterStore::~LetterStore() = default;
SecretHasher::~SecretHasher() = default;

} // namespace clips::ports
