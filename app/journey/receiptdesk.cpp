#include "journey/receiptdesk.h"

#include "base/clock.h"
#include "journey/operatorgate.h"
#include "rules/formengine.h"
#include "rules/recordedanswers.h"
#include "wire/enrolmentbody.h"

#include <algorithm>
#include <memory>

namespace clips::journey {

using namespace domain;

namespace {

constexpr int rowsSearched = 10000;

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
    return QStringLiteral("%1. %2., %3")
        .arg(child.givenName.left(1).toUpper(), child.familyName.left(1).toUpper())
        .arg(child.birthDate.year());
}

ReceiptLine lineOf(const Enrolment &enrolment, const rules::Published &published, const QString &language)
{
    const QString italian = QStringLiteral("it");
    ReceiptLine line;
    line.childName = minimisedName(enrolment.child);
    line.service = enrolment.service;
    line.schoolYear = enrolment.schoolYear;
    line.late = enrolment.late;
    const Form *form = published.form(enrolment.service);
    if (!form || form->version != enrolment.formVersion) {
        // The record stays readable with another version of its form, or with none.
        const auto choices = [&](const QString &in) {
            return rules::recordedChoices(enrolment.answers, form, published.catalogue(), in);
        };
        line.choices = choices(italian);
        if (language != italian)
            line.courtesyChoices = choices(language);
    } else {
        const rules::FormEngine engine = engineOf(*form, enrolment, published);
        line.choices = engine.receiptChoices(enrolment.answers, italian);
        line.stillDue = engine.stillDue(enrolment.answers, italian);
        if (language != italian)
            line.courtesyChoices = engine.receiptChoices(enrolment.answers, language);
    }
    return line;
}

ports::PrintState printStateOf(ports::PrintProgress::State state)
{
    using State = ports::PrintProgress::State;
    switch (state) {
    case State::Preparing:
        return ports::PrintState::NotPrinted;
    case State::Queued:
    case State::Printing:
    case State::Waiting:
        return ports::PrintState::Queued;
    case State::Printed:
        return ports::PrintState::Printed;
    case State::Failed:
        return ports::PrintState::Failed;
    case State::Kept:
        return ports::PrintState::Kept;
    }
    Q_UNREACHABLE();
}

} // namespace

Receipt composeReceipt(const ReceiptNumber &number, const QList<Enrolment> &enrolments,
                       const rules::Published &published, const Environment &environment, bool offline,
                       const QString &language)
{
    Receipt receipt{.number = number, .office = published.catalogue().office};
    receipt.offline = offline;
    receipt.kioskId = environment.kioskId;
    receipt.softwareVersion = environment.softwareVersion;
    receipt.language = language;
    for (const Enrolment &enrolment : enrolments) {
        receipt.lines.append(lineOf(enrolment, published, language));
        for (const Declaration &declaration : published.catalogue().declarations) {
            const bool made =
                std::any_of(enrolment.declarations.begin(), enrolment.declarations.end(),
                            [&](const AcceptedDeclaration &accepted) { return accepted.id == declaration.id; });
            QString text = declaration.title.in(QStringLiteral("it"));
            if (!declaration.norm.isEmpty())
                text += QStringLiteral(" (%1)").arg(declaration.norm);
            if (made && !receipt.declarations.contains(text))
                receipt.declarations.append(text);
        }
    }
    if (!enrolments.isEmpty()) {
        const Enrolment &first = enrolments.first();
        receipt.presentedAt = first.presentedAt;
        receipt.operatorId = first.operatorId;
        receipt.applicantName = first.applicant.fullName();
        receipt.applicantRole = QStringLiteral("esercente la responsabilità genitoriale");
        receipt.applicantTaxCode = maskedTaxCode(first.applicant.taxCode);
    }
    return receipt;
}

ReceiptDesk::ReceiptDesk(ports::EnrolmentStore &store, ports::ReceiptPrinter &printer, Environment environment,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_printer(printer)
    , m_environment(std::move(environment))
{}

void ReceiptDesk::print(const ports::ConfirmedSitting &confirmed, const QList<Enrolment> &enrolments,
                        const rules::PublishedPtr &published, bool offline, const QString &language)
{
    if (published)
        start(composeReceipt(confirmed.receiptNumber, enrolments, *published, m_environment, offline, language));
}

void ReceiptDesk::start(const Receipt &receipt)
{
    const QString number = receipt.number.text();
    const int copy = receipt.copy;
    m_receiptNumber = number;
    m_progress = {};
    Q_EMIT progressChanged(m_progress);
    auto recorded = std::make_shared<ports::PrintState>(ports::PrintState::NotPrinted);
    m_printer.print(receipt, this, [this, number, copy, recorded](const ports::PrintProgress &progress) {
        const ports::PrintState state = printStateOf(progress.state);
        if (state != *recorded) {
            *recorded = state;
            (void)m_store.recordPrint(number, state, copy);
        }
        if (number != m_receiptNumber)
            return; // an older print goes on in the background; the screen follows the newest
        m_progress = progress;
        Q_EMIT progressChanged(progress);
    });
}

void ReceiptDesk::reprint(const QString &receiptNumber, const rules::PublishedPtr &published, const QString &language)
{
    if (m_gate && !m_gate->allows(OperatorCommand::Reprint))
        return;
    const auto number = ReceiptNumber::fromText(receiptNumber);
    if (!number || !published)
        return;
    auto copy = std::make_shared<Reprint>(Reprint{*number, published, language, 0, {}, {}});
    m_store.receipts(rowsSearched)
        .then(this, [this, copy](const Result<QList<ports::ReceiptRow>, ports::StoreError> &rows) {
            if (!rows)
                return fail(*copy, rows.error());
            for (const ports::ReceiptRow &row : *rows) {
                if (row.receiptNumber == copy->number.text())
                    copy->copies = row.copies;
            }
            collectRows(copy);
        });
}

void ReceiptDesk::collectRows(const std::shared_ptr<Reprint> &copy)
{
    m_store.list(rowsSearched)
        .then(this, [this, copy](const Result<QList<ports::EnrolmentRow>, ports::StoreError> &rows) {
            if (!rows)
                return fail(*copy, rows.error());
            for (const ports::EnrolmentRow &row : *rows) {
                if (row.receiptNumber == copy->number.text())
                    copy->rows.prepend(row); // newest first in the store, as presented on paper
            }
            if (copy->rows.isEmpty())
                return fail(*copy, ports::StoreError::NotFound);
            readNextBody(copy);
        });
}

void ReceiptDesk::readNextBody(const std::shared_ptr<Reprint> &copy)
{
    if (copy->enrolments.size() == copy->rows.size()) {
        Receipt receipt =
            composeReceipt(copy->number, copy->enrolments, *copy->published, m_environment, false, copy->language);
        for (qsizetype i = 0; i < receipt.lines.size(); ++i)
            receipt.lines[i].protocolNumber = copy->rows[i].protocolNumber;
        receipt.offline = copy->rows.first().protocolNumber.isEmpty();
        receipt.copy = copy->copies + 1;
        start(receipt);
        return;
    }
    m_store.body(copy->rows[copy->enrolments.size()].id)
        .then(this, [this, copy](const Result<QByteArray, ports::StoreError> &body) {
            if (!body)
                return fail(*copy, body.error());
            const auto decoded = wire::decodeEnrolment(*body);
            if (!decoded)
                return fail(*copy, ports::StoreError::Damaged);
            copy->enrolments.append(decoded->enrolment);
            readNextBody(copy);
        });
}

void ReceiptDesk::fail(const Reprint &copy, ports::StoreError error)
{
    Q_EMIT reprintFailed(copy.number.text(), error);
}

} // namespace clips::journey
