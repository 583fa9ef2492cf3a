#include "journey/recogniser.h"

#include "base/clock.h"
#include "base/uuid.h"

#include <algorithm>

namespace clips::journey {

using namespace domain;

namespace {

constexpr int matchesShown = 20;
constexpr int candidatesRead = 200;

constexpr int shortestReason = 3;
constexpr int longestReason = 500;

QString birthText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// What the register has for a Mismatch::field.
QString registerValue(const Person &person, const QString &field)
{
    if (field == u"family_name")
        return person.familyName;
    if (field == u"given_name")
        return person.givenName;
    return field == u"birth_date" ? birthText(person.birthDate) : person.taxCode;
}

QList<Mismatch> differencesOf(const mrz::Reading &mrz, const Person &person)
{
    QList<Mismatch> found;
    const auto compareNames = [&](const QString &field, const QString &read, const QString &registered) {
        if (mrz::compareNames(read, registered) == mrz::NameMatch::Different)
            found.append({field, read, registered, {}, {}});
    };
    compareNames(QStringLiteral("family_name"), mrz.familyName, person.familyName);
    compareNames(QStringLiteral("given_name"), mrz.givenNames, person.givenName);
    if (mrz.birthDate.isComplete() && mrz.birthDate.date() != person.birthDate)
        found.append(
            {QStringLiteral("birth_date"), birthText(mrz.birthDate.date()), birthText(person.birthDate), {}, {}});
    return found;
}

bool holds(const mrz::Reading &mrz, const Person &person)
{
    return differencesOf(mrz, person).isEmpty();
}

QString documentTypeOf(const mrz::Reading &mrz)
{
    if (mrz.documentCode.startsWith(u'P'))
        return QStringLiteral("passport");
    const bool italianCard = mrz.issuer == u"ITA" && mrz.documentCode.startsWith(u'C');
    return italianCard ? QStringLiteral("cie") : QStringLiteral("ci");
}

bool looksLikeTaxCode(const QString &text)
{
    const auto isCharacter = [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; };
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits > 0 && text.size() >= 9 && std::all_of(text.begin(), text.end(), isCharacter);
}

} // namespace

Recogniser::Recogniser(const ports::Register &registry, const BirthPlaces &places, const Clock &clock,
                       RandomSource &random, bool acceptSpecimens, QObject *parent)
    : QObject(parent)
    , m_register(registry)
    , m_places(places)
    , m_clock(clock)
    , m_random(random)
    , m_acceptSpecimens(acceptSpecimens)
{}

QDate Recogniser::today() const
{
    return toRome(m_clock.nowUtc()).date();
}

void Recogniser::clear()
{
    m_matches.clear();
    m_problem = ReadingProblem::None;
    m_rejectedText.clear();
    m_taxCodeReport.reset();
    m_mrz.reset();
    m_person.reset();
    m_byDocument = false;
    m_declared = {};
    m_document = {};
    m_ticks.clear();
    m_reason.reset();
    m_reasonWords.clear();
    m_waitingSearch.clear();
    m_reasons.clear();
    m_documentValues.clear();
    Q_EMIT changed();
}

void Recogniser::readTaxCode(const QString &text)
{
    m_matches.clear();
    m_problem = ReadingProblem::None;
    m_taxCodeReport = checkTaxCode(text, {}, m_places, today());
    if (m_taxCodeReport->result == TaxCodeResult::Invalid) {
        m_problem = ReadingProblem::CodeInvalid;
    } else if (!m_register.loaded()) {
        m_problem = ReadingProblem::RegisterNotOpen;
    } else {
        m_matches = m_register.findByTaxCode(m_taxCodeReport->normalised);
        if (m_matches.isEmpty())
            m_problem = ReadingProblem::CodeNotInRegister;
        else if (m_matches.size() == 1)
            choose(m_matches.first());
    }
    Q_EMIT changed();
}

void Recogniser::readMrz(const mrz::Reading &mrz)
{
    m_problem = ReadingProblem::None;
    m_mrz = mrz;
    if (mrz.verdict() == mrz::Verdict::Invalid)
        m_problem = ReadingProblem::MrzInvalid;
    else if (mrz.has(u"specimen") && !m_acceptSpecimens)
        m_problem = ReadingProblem::SpecimenRefused;
    if (m_problem == ReadingProblem::None) {
        fillDocument(mrz);
        if (m_byDocument)
            fillDeclared(mrz);
        if (!m_person)
            findHolder(mrz);
    }
    Q_EMIT changed();
}

void Recogniser::fillDocument(const mrz::Reading &mrz)
{
    m_reasons.clear();
    m_documentValues.clear();
    m_document.type = documentTypeOf(mrz);
    m_document.number = mrz.documentNumber;
    m_document.issuerCountry = mrz.issuer;
    m_document.expiry = mrz.expiryDate;
    m_document.input = DocumentInput::MrzScan;
    m_document.mrzDigitsOk = mrz.digits.noneWrong();
    expiryChanged();
}

void Recogniser::findHolder(const mrz::Reading &mrz)
{
    m_matches.clear();
    if (!m_register.loaded()) {
        m_problem = ReadingProblem::RegisterNotOpen;
        return;
    }
    const QList<ports::RegisterMatch> candidates = m_register.search(mrz.familyName, candidatesRead);
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(m_matches),
                 [&](const ports::RegisterMatch &match) { return holds(mrz, match.person); });
    if (m_matches.isEmpty())
        m_problem = ReadingProblem::NobodyFound;
    else if (m_matches.size() == 1)
        choose(m_matches.first());
}

void Recogniser::rejectScan(ReadingProblem why, const QString &text)
{
    m_problem = why;
    m_rejectedText = text;
    Q_EMIT changed();
}

void Recogniser::search(const QString &text)
{
    const QString compact = QString(text).remove(u' ');
    if (looksLikeTaxCode(compact)) {
        readTaxCode(compact);
        return;
    }
    m_matches.clear();
    m_taxCodeReport.reset();
    m_problem = ReadingProblem::None;
    if (!m_register.loaded()) {
        m_problem = ReadingProblem::RegisterNotOpen;
    } else if (!text.trimmed().isEmpty()) {
        searchName(text);
    }
    Q_EMIT changed();
}

void Recogniser::searchName(const QString &text)
{
    if (!m_reason) {
        m_waitingSearch = text;
        m_problem = ReadingProblem::ReasonMissing;
        return;
    }
    m_matches = m_register.search(text, matchesShown);
    if (m_matches.isEmpty())
        m_problem = ReadingProblem::NobodyFound;
    Q_EMIT searched(*m_reason, m_reasonWords, int(m_matches.size()));
}

void Recogniser::giveReason(SearchReason reason, const QString &words)
{
    if (reason == SearchReason::Other && words.trimmed().isEmpty())
        return;
    m_reason = reason;
    m_reasonWords = reason == SearchReason::Other ? words.trimmed() : QString();
    search(std::exchange(m_waitingSearch, {}));
}

void Recogniser::choose(const ports::RegisterMatch &match)
{
    // Checks belong to one person and one document: another person starts them again.
    if (m_person && m_person->person.id != match.person.id) {
        m_ticks.clear();
        m_reasons.clear();
        m_documentValues.clear();
    }
    m_person = match;
    m_byDocument = match.person.source == PersonSource::Declared;
    m_matches.clear();
    m_problem = ReadingProblem::None;
    Q_EMIT changed();
}

void Recogniser::unchoose()
{
    m_person.reset();
    m_ticks.clear();
    m_reasons.clear();
    m_documentValues.clear();
    Q_EMIT changed();
}

// --- somebody who is in no register --------------------------------------------------------------------------------

bool Recogniser::canGoByDocument() const
{
    return m_register.loaded() && !m_person &&
           (m_problem == ReadingProblem::NobodyFound || m_problem == ReadingProblem::CodeNotInRegister);
}

void Recogniser::goByDocument()
{
    if (!canGoByDocument())
        return;
    m_byDocument = true;
    m_declared = {};
    m_declared.person.id = uuidText(uuidV7(m_clock, m_random));
    if (m_problem == ReadingProblem::CodeNotInRegister)
        m_declared.person.taxCode = m_taxCodeReport->normalised;
    if (m_mrz)
        fillDeclared(*m_mrz);
    m_problem = ReadingProblem::None;
    Q_EMIT changed();
}

void Recogniser::fillDeclared(const mrz::Reading &mrz)
{
    // A zone has no accents and cuts names: it only begins what the operator completes from the document.
    Person &person = m_declared.person;
    if (person.familyName.isEmpty())
        person.familyName = mrz.familyName;
    if (person.givenName.isEmpty())
        person.givenName = mrz.givenNames;
    if (!person.birthDate.isValid() && mrz.birthDate.isComplete())
        person.birthDate = mrz.birthDate.date();
    if (person.sex == Sex::Unknown)
        person.sex = mrz.sex;
}

void Recogniser::leaveDocument()
{
    m_byDocument = false;
    m_declared = {};
    unchoose();
}

void Recogniser::keepDeclared(const rules::DeclaredApplicant &applicant)
{
    const QString id = m_declared.person.id;
    m_declared = applicant;
    m_declared.person.id = id;
    m_declared.person.source = PersonSource::Declared;
}

QList<rules::ApplicantProblem> Recogniser::declare(const rules::DeclaredApplicant &applicant)
{
    if (!m_byDocument || m_person)
        return {};
    keepDeclared(applicant);
    m_declared.person = rules::tidied(m_declared.person, m_places);
    const QList<rules::ApplicantProblem> problems = rules::problemsOf(m_declared, m_places, today());
    if (!problems.isEmpty())
        return problems;
    if (!personsWithCode(m_declared.person.taxCode).isEmpty()) {
        m_byDocument = false;
        readTaxCode(m_declared.person.taxCode);
        return {};
    }
    choose({{}, m_declared.person});
    return {};
}

bool Recogniser::isDeclared() const
{
    return m_person && m_person->person.source == PersonSource::Declared;
}

// --- a locked screen -----------------------------------------------------------------------------------------------

RecognitionInProgress Recogniser::inProgress() const
{
    RecognitionInProgress begun{m_person, m_byDocument, m_declared, m_document, m_ticks, m_reasons, m_documentValues};
    for (const Mismatch &mismatch : mismatches())
        begun.documentValues.insert(mismatch.field, mismatch.documentValue);
    return begun;
}

void Recogniser::resume(const RecognitionInProgress &begun)
{
    clear();
    m_person = begun.person;
    m_byDocument = begun.byDocument;
    m_declared = begun.declared;
    m_document = begun.document;
    m_ticks = begun.ticks;
    m_reasons = begun.reasons;
    m_documentValues = begun.documentValues;
    Q_EMIT changed();
}

// --- document and checks -------------------------------------------------------------------------------------------

QList<Mismatch> Recogniser::mismatches() const
{
    QList<Mismatch> found;
    if (!m_person || isDeclared())
        return found; // what was written down is what the document says
    if (m_mrz && m_document.input == DocumentInput::MrzScan)
        found = differencesOf(*m_mrz, m_person->person);
    for (auto it = m_documentValues.begin(); it != m_documentValues.end(); ++it) {
        const bool read = std::any_of(found.begin(), found.end(),
                                      [&](const Mismatch &mismatch) { return mismatch.field == it.key(); });
        if (!read)
            found.append({it.key(), it.value(), registerValue(m_person->person, it.key()), {}, {}});
    }
    for (Mismatch &mismatch : found)
        mismatch.reason = m_reasons.value(mismatch.field);
    return found;
}

void Recogniser::setMismatchReason(const QString &field, const QString &reason)
{
    m_reasons.insert(field, reason.simplified().left(longestReason));
    Q_EMIT changed();
}

void Recogniser::setDocumentValue(const QString &field, const QString &value)
{
    const QString said = value.simplified().left(200);
    if (said.isEmpty() || !m_person || said == registerValue(m_person->person, field))
        m_documentValues.remove(field);
    else
        m_documentValues.insert(field, said);
    Q_EMIT changed();
}

int Recogniser::missingReasons() const
{
    const QList<Mismatch> found = mismatches();
    return int(std::count_if(found.begin(), found.end(),
                             [](const Mismatch &mismatch) { return mismatch.reason.size() < shortestReason; }));
}

bool Recogniser::personIsUnusual() const
{
    if (!m_person)
        return false;
    const int age = m_person->person.ageOn(today());
    return m_person->person.deceased || age < 18 || age > 110;
}

void Recogniser::setDocumentType(const QString &code)
{
    m_document.type = code;
    Q_EMIT changed();
}

void Recogniser::setDocumentNumber(const QString &number)
{
    const QString normalised = number.trimmed().toUpper();
    if (normalised != m_document.number) {
        m_document.input = DocumentInput::Manual;
        m_document.mrzDigitsOk = false;
    }
    m_document.number = normalised;
    Q_EMIT changed();
}

void Recogniser::setDocumentExpiry(QDate expiry)
{
    m_document.expiry = expiry;
    expiryChanged();
    Q_EMIT changed();
}

void Recogniser::expiryChanged()
{
    if (!documentExpired())
        m_document.unchangedDeclared = false;
    else
        m_ticks.remove(RecognitionCheck::InDate);
}

void Recogniser::setDocumentIssuer(const QString &name)
{
    m_document.issuerName = name.simplified().left(120);
    Q_EMIT changed();
}

void Recogniser::setDocumentIssuedOn(QDate day)
{
    m_document.issuedOn = day;
    Q_EMIT changed();
}

void Recogniser::setUnchangedDeclared(bool declared)
{
    m_document.unchangedDeclared = declared && documentExpired();
    Q_EMIT changed();
}

bool Recogniser::documentExpired() const
{
    return m_document.expiry.isValid() && m_document.expiry < today();
}

void Recogniser::setTicked(RecognitionCheck check, bool ticked)
{
    // Nobody can see that an expired document has not expired.
    if (ticked && check == RecognitionCheck::InDate && documentExpired()) {
        Q_EMIT changed();
        return;
    }
    if (ticked)
        m_ticks.insert(check, m_clock.nowUtc());
    else
        m_ticks.remove(check);
    Q_EMIT changed();
}

int Recogniser::missingChecks() const
{
    return record({}).missingChecks();
}

AssuranceLevel Recogniser::assurance() const
{
    return record({}).assurance();
}

bool Recogniser::isComplete() const
{
    const bool document = !m_document.type.isEmpty() && !m_document.number.isEmpty() && m_document.expiry.isValid() &&
                          (!documentExpired() || m_document.unchangedDeclared) &&
                          (!m_document.issuedOn.isValid() || m_document.issuedOn <= today());
    return m_register.loaded() && m_person && !m_person->person.deceased && document && missingReasons() == 0 &&
           missingChecks() == 0;
}

Recognition Recogniser::record(const QString &operatorId) const
{
    Recognition recognition;
    recognition.personId = m_person ? m_person->person.id : QString();
    recognition.operatorId = operatorId;
    recognition.document = m_document;
    recognition.ticks = m_ticks;
    recognition.inRegister = !isDeclared();
    recognition.mismatches = mismatches();
    for (Mismatch &mismatch : recognition.mismatches)
        mismatch.acceptedBy = operatorId;
    recognition.decidedAt = m_clock.nowUtc();
    return recognition;
}

Recognition Recogniser::recognised(const QString &operatorId) const
{
    Recognition recognition = record(operatorId);
    recognition.id = uuidV7(m_clock, m_random);
    recognition.outcome = RecognitionOutcome::Recognised;
    return recognition;
}

Recognition Recogniser::refused(const QString &operatorId, RefusalReason reason) const
{
    Recognition recognition = record(operatorId);
    recognition.id = uuidV7(m_clock, m_random);
    recognition.outcome = RecognitionOutcome::Refused;
    recognition.refusal = reason;
    return recognition;
}

Recognition Recogniser::deferred(const QString &operatorId) const
{
    Recognition recognition = record(operatorId);
    recognition.id = uuidV7(m_clock, m_random);
    recognition.outcome = RecognitionOutcome::Deferred;
    return recognition;
}

QList<ports::RegisterMatch> Recogniser::personsWithCode(const QString &taxCode) const
{
    return m_register.loaded() && !taxCode.isEmpty() ? m_register.findByTaxCode(taxCode)
                                                     : QList<ports::RegisterMatch>();
}

std::optional<Household> Recogniser::household(const QString &householdId) const
{
    return m_register.household(householdId);
}

std::optional<Household> Recogniser::household() const
{
    if (isDeclared())
        return Household{m_person->person.id, m_declared.residence, false, {m_person->person}};
    return m_person ? m_register.household(m_person->householdId) : std::nullopt;
}

} // namespace clips::journey
