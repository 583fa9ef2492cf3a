#include "journey/recogniser.h"

#include "base/clock.h"
#include "base/uuid.h"

#include <algorithm>

namespace clips::journey {

using namespace domain;

namespace {

constexpr int matchesShown = 20;
constexpr int candidatesRead = 200;

bool holds(const mrz::Reading &mrz, const Person &person)
{
    const bool names = mrz::compareNames(mrz.familyName, person.familyName) != mrz::NameMatch::Different &&
                       mrz::compareNames(mrz.givenNames, person.givenName) != mrz::NameMatch::Different;
    return names && (!mrz.birthDate.isComplete() || mrz.birthDate.date() == person.birthDate);
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
    m_document = {};
    m_ticks.clear();
    m_reason.reset();
    m_reasonWords.clear();
    m_waitingSearch.clear();
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
        if (!m_person)
            findHolder(mrz);
    }
    Q_EMIT changed();
}

void Recogniser::fillDocument(const mrz::Reading &mrz)
{
    m_document.type = documentTypeOf(mrz);
    m_document.number = mrz.documentNumber;
    m_document.issuerCountry = mrz.issuer;
    m_document.expiry = mrz.expiryDate;
    m_document.input = DocumentInput::MrzScan;
    m_document.mrzDigitsOk = mrz.digits.noneWrong();
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
    if (m_person && m_person->person.id != match.person.id)
        m_ticks.clear();
    m_person = match;
    m_matches.clear();
    m_problem = ReadingProblem::None;
    Q_EMIT changed();
}

void Recogniser::unchoose()
{
    m_person.reset();
    m_ticks.clear();
    Q_EMIT changed();
}

bool Recogniser::documentDiffers() const
{
    return m_person && m_mrz && m_document.input == DocumentInput::MrzScan && !holds(*m_mrz, m_person->person);
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
    Q_EMIT changed();
}

bool Recogniser::documentExpired() const
{
    return m_document.expiry.isValid() && m_document.expiry < today();
}

void Recogniser::setTicked(RecognitionCheck check, bool ticked)
{
    if (ticked)
        m_ticks.insert(check, m_clock.nowUtc());
    else
        m_ticks.remove(check);
    Q_EMIT changed();
}

int Recogniser::missingChecks() const
{
    return int(std::size(allRecognitionChecks)) - int(m_ticks.size());
}

bool Recogniser::isComplete() const
{
    return m_person && !m_person->person.deceased && !m_document.type.isEmpty() && !m_document.number.isEmpty() &&
           m_document.expiry.isValid() && !documentExpired() && missingChecks() == 0;
}

Recognition Recogniser::record(const QString &operatorId) const
{
    Recognition recognition;
    recognition.id = uuidV7(m_clock, m_random);
    recognition.personId = m_person ? m_person->person.id : QString();
    recognition.operatorId = operatorId;
    recognition.document = m_document;
    recognition.ticks = m_ticks;
    recognition.decidedAt = m_clock.nowUtc();
    return recognition;
}

Recognition Recogniser::recognised(const QString &operatorId) const
{
    Recognition recognition = record(operatorId);
    recognition.outcome = RecognitionOutcome::Recognised;
    return recognition;
}

Recognition Recogniser::refused(const QString &operatorId, RefusalReason reason) const
{
    Recognition recognition = record(operatorId);
    recognition.outcome = RecognitionOutcome::Refused;
    recognition.refusal = reason;
    return recognition;
}

std::optional<Household> Recogniser::household() const
{
    return m_person ? m_register.household(m_person->householdId) : std::nullopt;
}

} // namespace clips::journey
