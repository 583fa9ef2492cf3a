#include "journey/receiptdesk.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "journey/operatorgate.h"
#include "rules/formengine.h"
#include "rules/guardianship.h"
#include "rules/recordedanswers.h"
#include "wire/enrolmentbody.h"

#include <algorithm>
#include <memory>

namespace clips::journey {

using namespace domain;

namespace {

rules::FormEngine engineOf(const Form &form, const Enrolment &enrolment, const rules::Published &published)
{
    rules::FormContext context;
    context.child = enrolment.child;
    context.today = toRome(enrolment.presentedAt).date();
    context.schoolYear = enrolment.schoolYear;
    return rules::FormEngine(form, published.catalogue(), context);
}

QString minimisedName(const Person &child)
{
    const QString year = child.birthDate.isValid() ? QString::number(child.birthDate.year()) : QString();
    if (child.givenName.isEmpty() && child.familyName.isEmpty())
        return year;
    return QStringLiteral("%1. %2., %3")
        .arg(child.givenName.left(1).toUpper(), child.familyName.left(1).toUpper(), year);
}

ReceiptLine lineOf(const Enrolment &enrolment, const rules::Published &published, const QString &language)
{
    const QString italian = QStringLiteral("it");
    const ServiceTerms *terms = published.catalogue().termsFor(enrolment.service, enrolment.schoolYear);
    ReceiptLine line;
    line.enrolmentId = enrolment.id;
    line.childName = minimisedName(enrolment.child);
    line.childTaxCodeEnd = enrolment.child.taxCode.right(4);
    line.unborn = enrolment.child.source == PersonSource::Unborn;
    line.service = enrolment.service;
    line.schoolYear = enrolment.schoolYear;
    line.kind = enrolment.kind;
    line.replacedReceipt = enrolment.replaces.receiptNumber;
    line.late = enrolment.late;
    line.orderOfArrival = terms && terms->orderOfArrival;
    if (enrolment.kind == ApplicationKind::Withdrawal)
        return line; // who withdraws chooses nothing and owes no paper
    const Form *form = published.form(enrolment.service);
    if (!form || form->version != enrolment.formVersion) {
        // The record stays readable with another version of its form, or with none.
        const auto choices = [&](const QString &in) {
            return rules::recordedChoices(enrolment.answers, form, published.catalogue(), in);
        };
        if (enrolment.protectedAddress)
            return line; // without its form nobody can tell which answer names a place
        line.choices = choices(italian);
        if (language != italian)
            line.courtesyChoices = choices(language);
        return line;
    }
    const rules::FormEngine engine = engineOf(*form, enrolment, published);
    line.choices = engine.receiptChoices(enrolment.answers, italian, enrolment.protectedAddress);
    line.stillDue = engine.stillDue(enrolment.answers, italian);
    if (language != italian) {
        line.courtesyChoices = engine.receiptChoices(enrolment.answers, language, enrolment.protectedAddress);
        line.courtesyStillDue = engine.stillDue(enrolment.answers, language);
    }
    return line;
}

/// Title and norm of each declaration that somebody made, in the office's order.
QStringList declarationsMade(const QList<Enrolment> &enrolments, const Catalogue &catalogue, const QString &language)
{
    QStringList texts;
    for (const Declaration &declaration : catalogue.declarations) {
        const bool made = std::any_of(enrolments.begin(), enrolments.end(), [&](const Enrolment &enrolment) {
            return std::any_of(enrolment.declarations.begin(), enrolment.declarations.end(),
                               [&](const AcceptedDeclaration &accepted) { return accepted.id == declaration.id; });
        });
        if (!made)
            continue;
        QString text = declaration.title.in(language);
        if (!declaration.norm.isEmpty())
            text += QStringLiteral(" (%1)").arg(declaration.norm);
        texts.append(text);
    }
    return texts;
}

bool needsSecondSignature(const QList<Enrolment> &enrolments, const OfficePolicies &policies)
{
    return std::any_of(enrolments.begin(), enrolments.end(), [&](const Enrolment &enrolment) {
        return enrolment.signature.secondSignedAt.isValid() ||
               rules::needsSecondSignature(policies, enrolment.service, enrolment.answers, enrolment.authority.role);
    });
}

/// Which of two papers says more about what is still to be done: the one in trouble, else the one that is behind.
bool isBehind(const ports::PrintProgress &one, const ports::PrintProgress &other)
{
    using State = ports::PrintProgress::State;
    static constexpr State order[] = {State::Failed,   State::Waiting, State::Preparing, State::Queued,
                                      State::Printing, State::Kept,    State::Printed};
    return std::find(std::begin(order), std::end(order), one.state) <
           std::find(std::begin(order), std::end(order), other.state);
}

ports::PrintState printStateOf(const ports::PrintProgress &progress)
{
    using State = ports::PrintProgress::State;
    switch (progress.state) {
    case State::Preparing:
        return ports::PrintState::None;
    case State::Queued:
        return ports::PrintState::Queued;
    case State::Printing:
        return ports::PrintState::Printing;
    case State::Waiting:
        return progress.job == 0 ? ports::PrintState::None : ports::PrintState::Queued;
    case State::Printed:
        return ports::PrintState::Printed;
    case State::Failed:
        return ports::PrintState::Failed;
    case State::Kept:
        return ports::PrintState::Kept;
    }
    Q_UNREACHABLE();
}

bool isOver(const ports::PrintProgress &progress)
{
    return progress.isFinal();
}

} // namespace

Receipt composeReceipt(const ReceiptNumber &number, const QList<Enrolment> &enrolments,
                       const rules::Published &published, const Environment &environment, bool offline,
                       const QString &language)
{
    const QString italian = QStringLiteral("it");
    const Catalogue &catalogue = published.catalogue();
    Receipt receipt{.number = number, .office = catalogue.office};
    receipt.offline = offline;
    receipt.kioskId = environment.kioskId;
    receipt.softwareVersion = environment.softwareVersion;
    receipt.language = language;
    for (const Enrolment &enrolment : enrolments) {
        receipt.lines.append(lineOf(enrolment, published, language));
        if (!receipt.applicantRoles.contains(enrolment.authority.role))
            receipt.applicantRoles.append(enrolment.authority.role);
        receipt.offline = receipt.offline || !enrolment.emergencyId.isNull();
        receipt.cannotSign = receipt.cannotSign || enrolment.signature.impediment;
    }
    receipt.declarations = declarationsMade(enrolments, catalogue, italian);
    if (language != italian)
        receipt.courtesyDeclarations = declarationsMade(enrolments, catalogue, language);
    receipt.secondSignature = needsSecondSignature(enrolments, catalogue.policies);
    if (!enrolments.isEmpty()) {
        const Enrolment &first = enrolments.first();
        receipt.presentedAt = first.presentedAt;
        receipt.operatorId = first.operatorId;
        receipt.applicantName = first.applicant.fullName();
        receipt.applicantTaxCode = maskedTaxCode(first.applicant.taxCode);
        receipt.applicantDeclared = first.applicant.source == PersonSource::Declared;
    }
    return receipt;
}

ReceiptDesk::ReceiptDesk(ports::EnrolmentStore &store, ports::PrintLedger &ledger, ports::ReceiptPrinter &printer,
                         Environment environment, wire::VerifySignature verify, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ledger(ledger)
    , m_printer(printer)
    , m_environment(std::move(environment))
    , m_verify(verify ? std::move(verify) : [](QByteArrayView, QByteArrayView, QByteArrayView) { return false; })
{}

void ReceiptDesk::checkCode(const QString &text)
{
    Q_EMIT codeChecked(wire::checkReceipt(text, m_keys, m_verify));
}

void ReceiptDesk::print(const ports::ConfirmedSitting &confirmed, const QList<Enrolment> &enrolments,
                        const rules::PublishedPtr &published, bool offline, const QString &language)
{
    if (!published)
        return;
    const Receipt receipt =
        composeReceipt(confirmed.receiptNumber, enrolments, *published, m_environment, offline, language);
    Receipt application = receipt;
    application.sheet = ReceiptSheet::Office;
    start({application, receipt}, m_gate ? operatorId() : receipt.operatorId);
}

QString ReceiptDesk::operatorId() const
{
    return m_gate ? m_gate->operatorId() : QString();
}

void ReceiptDesk::start(const QList<Receipt> &papers, const QString &operatorId)
{
    auto print = std::make_shared<Print>();
    for (const Receipt &paper : papers) {
        const ports::PrintRow row{uuidV7(m_environment.clock, m_environment.random),
                                  paper.number.text(),
                                  paper.sheet,
                                  paper.copy,
                                  operatorId,
                                  m_environment.clock.nowUtc()};
        // Paper does not wait for the ledger: on a full disk it is the only proof the guardian gets.
        (void)m_ledger.begin(row);
        print->rows.append(row);
        print->progress.append(ports::PrintProgress{});
    }
    m_receiptNumber = papers.last().number.text();
    m_progress = {};
    m_followed = print;
    m_underWay.append(m_receiptNumber);
    Q_EMIT progressChanged(m_progress);
    for (qsizetype i = 0; i < papers.size(); ++i) {
        m_printer.print(papers[i], this, [this, print, i](const ports::PrintProgress &told) { take(print, i, told); });
    }
}

void ReceiptDesk::take(const std::shared_ptr<Print> &print, qsizetype paper, const ports::PrintProgress &told)
{
    const bool wasOver = std::all_of(print->progress.begin(), print->progress.end(), isOver);
    print->progress[paper] = told;
    ports::PrintRow &row = print->rows[paper];
    const ports::PrintState state = printStateOf(told);
    if (row.state != state || row.reason != told.reason || row.job != told.job || row.code != told.code) {
        row.state = state;
        row.reason = told.reason;
        row.job = told.job;
        row.code = told.code;
        (void)m_ledger.record(row);
    }
    if (!wasOver && std::all_of(print->progress.begin(), print->progress.end(), isOver)) {
        m_underWay.removeOne(row.receiptNumber);
        lookForUnprinted();
    }
    if (print != m_followed)
        return; // an older print goes on in the background; the screen follows the newest
    m_progress = *std::min_element(print->progress.begin(), print->progress.end(), isBehind);
    m_progress.mustAsk =
        m_progress.state == ports::PrintProgress::State::Printed &&
        std::any_of(print->progress.begin(), print->progress.end(), [](const auto &one) { return one.mustAsk; });
    Q_EMIT progressChanged(m_progress);
}

void ReceiptDesk::receiptInHand()
{
    if (!m_progress.mustAsk)
        return;
    for (ports::PrintRow &row : m_followed->rows) {
        row.state = ports::PrintState::Confirmed;
        (void)m_ledger.record(row);
    }
    m_progress.mustAsk = false;
    Q_EMIT progressChanged(m_progress);
}

void ReceiptDesk::printAgain(const rules::PublishedPtr &published, const QString &language)
{
    const auto number = ReceiptNumber::fromText(m_receiptNumber);
    if (!m_progress.mustAsk || !number)
        return;
    m_progress.mustAsk = false;
    QList<ReceiptSheet> sheets;
    for (const ports::PrintRow &row : m_followed->rows)
        sheets.append(row.sheet);
    make({*number, published, language, sheets});
}

void ReceiptDesk::lookForUnprinted()
{
    constexpr int atMost = 50;
    m_ledger.unprinted(atMost).then(this,
                                    [this](const Result<QList<ports::UnprintedReceipt>, ports::StoreError> &unprinted) {
                                        if (!unprinted)
                                            return; // the store's own troubles are shown where they are met
                                        m_unprinted = *unprinted;
                                        m_unprinted.removeIf([this](const ports::UnprintedReceipt &receipt) {
                                            return m_underWay.contains(receipt.receiptNumber);
                                        });
                                        Q_EMIT unprintedChanged();
                                    });
}

void ReceiptDesk::printMissing(const QString &receiptNumber, const rules::PublishedPtr &published,
                               const QString &language)
{
    if (m_gate && !m_gate->allows(OperatorCommand::Reprint))
        return;
    const auto number = ReceiptNumber::fromText(receiptNumber);
    const auto it = std::find_if(m_unprinted.begin(), m_unprinted.end(),
                                 [&](const auto &receipt) { return receipt.receiptNumber == receiptNumber; });
    if (!number || it == m_unprinted.end())
        return;
    const ports::Paper paper = it->paper;
    m_unprinted.erase(it);
    Q_EMIT unprintedChanged();
    make({*number, published, language, paper.missing, paper.mayHaveLeft});
}

void ReceiptDesk::waive(const QString &receiptNumber)
{
    if (m_gate && !m_gate->allows(OperatorCommand::Reprint))
        return;
    for (const ports::UnprintedReceipt &receipt : std::as_const(m_unprinted)) {
        if (receipt.receiptNumber != receiptNumber)
            continue;
        for (const ReceiptSheet sheet : receipt.paper.missing) {
            (void)m_ledger.begin({uuidV7(m_environment.clock, m_environment.random), receiptNumber, sheet,
                                  receipt.paper.copies, operatorId(), m_environment.clock.nowUtc(), 0,
                                  ports::PrintState::Waived});
        }
    }
    lookForUnprinted();
}

void ReceiptDesk::reprint(const QString &receiptNumber, const rules::PublishedPtr &published, const QString &language)
{
    if (m_gate && !m_gate->allows(OperatorCommand::Reprint))
        return;
    if (const auto number = ReceiptNumber::fromText(receiptNumber))
        make({*number, published, language, {ReceiptSheet::Guardian}});
}

void ReceiptDesk::make(Reprint wanted)
{
    if (!wanted.published)
        return;
    load(std::make_shared<Reprint>(std::move(wanted)));
}

void ReceiptDesk::show(const QString &receiptNumber, const QString &applicantTaxCode,
                       const rules::PublishedPtr &published, const QString &language)
{
    forgetShown();
    const auto number = ReceiptNumber::fromText(receiptNumber);
    if (!number || !published || applicantTaxCode.isEmpty()) {
        Q_EMIT showFailed(ports::StoreError::NotFound);
        return;
    }
    auto copy = std::make_shared<Reprint>(Reprint{*number, published, language, {ReceiptSheet::Guardian}});
    copy->readerTaxCode = applicantTaxCode;
    load(copy);
}

void ReceiptDesk::load(const std::shared_ptr<Reprint> &copy)
{
    m_store.receipt(copy->number.text())
        .then(this, [this, copy](const Result<ports::StoredReceipt, ports::StoreError> &stored) {
            if (!stored)
                return fail(*copy, stored.error());
            copy->stored = *stored;
            readNextBody(copy);
        });
}

void ReceiptDesk::readNextBody(const std::shared_ptr<Reprint> &copy)
{
    const QList<ports::EnrolmentRow> &rows = copy->stored.enrolments;
    if (copy->enrolments.size() == rows.size())
        return use(*copy);
    m_store.body(rows[copy->enrolments.size()].id)
        .then(this, [this, copy](const Result<QByteArray, ports::StoreError> &body) {
            if (!body && body.error() == ports::StoreError::NotFound) {
                Q_EMIT contentWiped(copy->number.text()); // the row is here: only its content is gone
                return;
            }
            if (!body)
                return fail(*copy, body.error());
            const auto decoded = wire::decodeEnrolment(*body);
            if (!decoded)
                return fail(*copy, ports::StoreError::Damaged);
            copy->enrolments.append(decoded->enrolment);
            readNextBody(copy);
        });
}

void ReceiptDesk::use(const Reprint &copy)
{
    const Receipt receipt = composeCopy(copy);
    const int nextCopy = copy.stored.row.paper.copies + 1;
    if (copy.readerTaxCode.isEmpty()) {
        QList<Receipt> papers;
        for (const ReceiptSheet sheet : copy.sheets) {
            Receipt paper = receipt;
            paper.sheet = sheet;
            if (sheet == ReceiptSheet::Guardian && copy.isCopy)
                paper.copy = nextCopy;
            papers.append(paper);
        }
        start(papers, operatorId());
        return;
    }
    const bool isOwn = std::all_of(copy.enrolments.begin(), copy.enrolments.end(), [&](const Enrolment &enrolment) {
        return enrolment.applicant.taxCode == copy.readerTaxCode;
    });
    if (!isOwn)
        return fail(copy, ports::StoreError::NotFound);
    m_shown = receipt;
    m_copyToShow = nextCopy;
    Q_EMIT shown(*m_shown);
}

void ReceiptDesk::printShown()
{
    if (!m_shown)
        return;
    Receipt receipt = *std::exchange(m_shown, std::nullopt);
    receipt.copy = m_copyToShow;
    start({receipt}, operatorId());
}

Receipt ReceiptDesk::composeCopy(const Reprint &copy)
{
    Receipt receipt =
        composeReceipt(copy.number, copy.enrolments, *copy.published, m_environment, false, copy.language);
    for (qsizetype i = 0; i < receipt.lines.size(); ++i) {
        const ports::EnrolmentRow &row = copy.stored.enrolments[i];
        ReceiptLine &line = receipt.lines[i];
        line.protocolNumber = row.protocolNumber;
        line.protocolledAt = row.protocolledAt;
        line.notice = row.notice;
        if (!row.notice)
            continue;
        if (const auto code = paymentCode(*row.notice); !code) {
            line.notice.reset();
            Q_EMIT noticeRefused(copy.number.text(), code.error());
        }
    }
    receipt.code = copy.stored.row.paper.code;
    return receipt;
}

void ReceiptDesk::fail(const Reprint &copy, ports::StoreError error)
{
    if (!copy.readerTaxCode.isEmpty()) {
        Q_EMIT showFailed(error);
        return;
    }
    Q_EMIT reprintFailed(copy.number.text(), error);
    lookForUnprinted();
}

} // namespace clips::journey
