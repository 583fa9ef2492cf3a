#include "ui/pages/recognisepage.h"

#include "journey/sittingcontroller.h"
#include "ui/pages/declaredpersonrows.h"
#include "ui/pages/searchreasonrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/words/peoplewords.h"
#include "ui_recognisepage.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace clips::ui {

namespace {

constexpr domain::RefusalReason allReasons[] = {
    domain::RefusalReason::DocumentExpired,      domain::RefusalReason::DocumentDamaged,
    domain::RefusalReason::PhotoDoesNotResemble, domain::RefusalReason::DataDiffer,
    domain::RefusalReason::NotAnOriginal,        domain::RefusalReason::NotInRegister,
    domain::RefusalReason::TamperingSuspected,   domain::RefusalReason::Other};

constexpr int documentNumberLength = 20;

} // namespace

RecognisePage::RecognisePage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::RecognisePage>())
{
    m_ui->setupUi(this);
    m_checks = {m_ui->check1, m_ui->check2, m_ui->check3, m_ui->check4, m_ui->check5, m_ui->check6};
    m_ui->searchBox->field()->setKind(FieldKind::Search);
    m_ui->searchBox->field()->setMaxLength(80);
    m_ui->numberBox->field()->setKind(FieldKind::DocumentNumber);
    m_ui->numberBox->field()->setMaxLength(documentNumberLength);
    m_ui->problemBox->setTone(Tone::Warning);
    m_ui->problemBox->setIconName(u"warning"_s);
    m_ui->readerBox->setIconName(u"barcode"_s);
    m_ui->differsBox->setTone(Tone::Warning);
    m_ui->differsBox->setIconName(u"warning"_s);
    m_ui->expiredBox->setTone(Tone::Warning);
    m_ui->expiredBox->setIconName(u"warning"_s);
    m_ui->issuerBox->field()->setMaxLength(120);
    for (FieldBox *name : {m_ui->documentFamilyNameBox, m_ui->documentGivenNameBox}) {
        name->field()->setKind(FieldKind::Name);
        name->field()->setMaxLength(80);
    }
    m_unchanged = new ChoiceRow(ChoiceRow::Kind::Check);
    m_ui->area->addBlock(m_unchanged, PagedArea::Span::Row, m_ui->checksLabel);
    m_ui->personCard->setPassive();
    m_searchReasons = new SearchReasonRows(m_ui->area, this);
    connect(m_searchReasons, &SearchReasonRows::changed, this, &Page::frameChanged);
    m_declared = new DeclaredPersonRows(m_ui->area, this);
    connect(m_ui->byDocumentButton, &QAbstractButton::clicked, this,
            [this] { this->parts().recogniser.goByDocument(); });
    connectFields();
    retranslate();
}

RecognisePage::~RecognisePage() = default;

void RecognisePage::connectFields()
{
    journey::Recogniser &recogniser = parts().recogniser;
    connect(&recogniser, &journey::Recogniser::changed, this, &RecognisePage::refresh);
    connect(&parts().session, &journey::OperatorSession::registerOpened, this, &RecognisePage::refresh);
    connect(&parts().session, &journey::OperatorSession::registerFailed, this, [this](ports::RegisterError error) {
        m_ui->problemBox->setText(Words::registerError(error));
        m_ui->area->setShown(m_ui->problemBox, true);
    });
    connect(m_ui->searchBox->field(), &QLineEdit::returnPressed, this, &RecognisePage::search);
    connect(m_ui->searchBox->field(), &QLineEdit::textChanged, this, &Page::frameChanged);
    connect(m_ui->otherPersonButton, &QAbstractButton::clicked, this, [this] { parts().recogniser.unchoose(); });
    connect(m_ui->numberBox->field(), &QLineEdit::textEdited, &recogniser, &journey::Recogniser::setDocumentNumber);
    connect(m_ui->expiryKeys, &DateKeys::dateChanged, &recogniser, &journey::Recogniser::setDocumentExpiry);
    connect(m_ui->issuerBox->field(), &QLineEdit::textEdited, &recogniser, &journey::Recogniser::setDocumentIssuer);
    connect(m_ui->issuedKeys, &DateKeys::dateChanged, &recogniser, &journey::Recogniser::setDocumentIssuedOn);
    connect(m_unchanged, &QAbstractButton::clicked, &recogniser, &journey::Recogniser::setUnchangedDeclared);
    connect(m_ui->otherValueButton, &QAbstractButton::clicked, this, [this] {
        m_otherValues = true;
        refresh();
    });
    connect(m_ui->documentFamilyNameBox->field(), &QLineEdit::textEdited, this,
            [this](const QString &value) { parts().recogniser.setDocumentValue(u"family_name"_s, value); });
    connect(m_ui->documentGivenNameBox->field(), &QLineEdit::textEdited, this,
            [this](const QString &value) { parts().recogniser.setDocumentValue(u"given_name"_s, value); });
    connect(m_ui->documentBirthKeys, &DateKeys::dateChanged, this,
            [this](QDate day) { parts().recogniser.setDocumentValue(u"birth_date"_s, day.toString(Qt::ISODate)); });
    connect(m_ui->scannedDetails, &DetailCard::changeRequested, this, [this] {
        m_typingDocument = true;
        refresh();
    });
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        connect(m_checks[i], &QAbstractButton::clicked, this,
                [this, i](bool ticked) { parts().recogniser.setTicked(domain::allRecognitionChecks[i], ticked); });
    }
    connect(m_ui->refuseButton, &QAbstractButton::clicked, this, [this] {
        m_refusing = true;
        refresh();
    });
}

RecognisePage::View RecognisePage::view() const
{
    if (m_refusing)
        return View::Refusal;
    if (parts().recogniser.person())
        return View::Person;
    if (parts().recogniser.isByDocument())
        return View::Declared;
    return parts().recogniser.problem() == journey::ReadingProblem::ReasonMissing ? View::Reason : View::Search;
}

QString RecognisePage::question() const
{
    if (view() == View::Reason)
        return tr("Why do you look for a name?");
    return view() == View::Refusal ? tr("Why do you not recognise this person?") : tr("Who is in front of you?");
}

QString RecognisePage::help() const
{
    switch (view()) {
    case View::Search:
        return tr("Scan the health card or the document, or write the code or the surname.");
    case View::Reason:
        return tr("The reason is kept with your name. What you look for is not kept.");
    case View::Declared:
        return tr("Write what the document says, and where the person lives.");
    case View::Person:
        return tr("Look at the document and at the person. Tick each check that is right.");
    case View::Refusal:
        return tr("The reason is kept without the document. The parent can come back.");
    }
    Q_UNREACHABLE();
}

QString RecognisePage::stepName() const
{
    return tr("Recognise the parent");
}

BarState RecognisePage::bar() const
{
    switch (view()) {
    case View::Search:
        return {true, true, tr("Search"), !m_ui->searchBox->field()->text().trimmed().isEmpty()};
    case View::Reason:
        return {true, true, tr("Show the names"), m_searchReasons->isComplete()};
    case View::Declared:
        return {true, true, tr("Next"), true};
    case View::Person:
        return {true, true, tr("I recognise"), parts().recogniser.isComplete()};
    case View::Refusal:
        return {true, true, m_deferring ? tr("Put it off") : tr("Record the refusal"),
                m_deferring || m_reason.has_value()};
    }
    Q_UNREACHABLE();
}

void RecognisePage::enter()
{
    m_entered = true;
    m_refusing = false;
    m_typingDocument = false;
    m_otherValues = false;
    m_reason.reset();
    m_deferring = false;
    m_shown = View::Search;
    m_ui->area->showFirst();
    refresh();
}

void RecognisePage::keep()
{
    if (m_declared->isShown())
        parts().recogniser.keepDeclared(m_declared->applicant());
}

void RecognisePage::leave()
{
    m_entered = false;
    m_declared->setShown(false, {});
    m_ui->searchBox->field()->clear();
    m_ui->numberBox->field()->clear();
    m_ui->expiryKeys->setDate({});
    m_searchReasons->setShown(false);
    for (FieldBox *box : {m_ui->issuerBox, m_ui->documentFamilyNameBox, m_ui->documentGivenNameBox})
        box->field()->clear();
    m_ui->issuedKeys->setDate({});
    m_ui->documentBirthKeys->setDate({});
    clear(m_types);
    clear(m_matches);
    clear(m_reasons);
    clear(m_mismatchBlocks);
    m_mismatchesShown.clear();
    m_ui->personCard->setTitle({});
    m_ui->personCard->setSubtitle({});
    m_ui->scannedDetails->clear();
}

template <typename Block>
void RecognisePage::clear(QList<Block *> &blocks)
{
    for (Block *block : std::as_const(blocks))
        m_ui->area->removeBlock(block);
    blocks.clear();
}

void RecognisePage::goForward()
{
    switch (view()) {
    case View::Search:
        search();
        break;
    case View::Reason:
        if (m_searchReasons->isComplete())
            parts().recogniser.giveReason(*m_searchReasons->chosen(), m_searchReasons->words());
        break;
    case View::Declared:
        Q_EMIT problemsFound(m_declared->showProblems(parts().recogniser.declare(m_declared->applicant())));
        break;
    case View::Person:
        parts().sitting.confirmRecognition();
        break;
    case View::Refusal:
        if (m_deferring)
            parts().sitting.deferRecognition();
        else if (m_reason)
            parts().sitting.refuseRecognition(*m_reason);
        break;
    }
}

bool RecognisePage::goBack()
{
    if (m_refusing) {
        m_refusing = false;
        m_deferring = false;
        m_reason.reset();
        refresh();
        return true;
    }
    if (parts().recogniser.person()) {
        parts().recogniser.unchoose();
        return true;
    }
    if (view() == View::Declared) {
        parts().recogniser.leaveDocument();
        return true;
    }
    if (view() == View::Reason) {
        parts().recogniser.rejectScan(journey::ReadingProblem::None);
        return true;
    }
    return false;
}

void RecognisePage::search()
{
    if (!m_ui->searchBox->field()->text().trimmed().isEmpty())
        parts().recogniser.search(m_ui->searchBox->field()->text());
}

void RecognisePage::refresh()
{
    if (!m_entered)
        return;
    const View now = view();
    showTypes();
    showMismatches();
    showBlocks();
    showSearch();
    showMatches();
    showPerson();
    showDocument();
    showChecks();
    showAssurance();
    showReasons();
    m_searchReasons->setShown(now == View::Reason);
    m_declared->setShown(now == View::Declared, parts().recogniser.declared());
    if (now != m_shown) {
        m_shown = now;
        m_ui->area->showFirst();
        // The keys go away with the search; the document's own fields call them back.
        if (now != View::Search)
            setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT frameChanged();
}

void RecognisePage::showBlocks()
{
    PagedArea *area = m_ui->area;
    const View now = view();
    const journey::Recogniser &r = parts().recogniser;
    const bool scanned = r.document().input == domain::DocumentInput::MrzScan && !m_typingDocument;
    area->setShown(m_ui->searchBox, now == View::Search);
    area->setShown(m_ui->readerBox, now == View::Search && r.matches().isEmpty());
    area->setShown(m_ui->byDocumentButton, now == View::Search && r.canGoByDocument());
    area->setShown(m_ui->snapshotChip, now == View::Search || now == View::Person);
    area->setShown(m_ui->problemBox,
                   (now == View::Search || now == View::Person) && r.problem() != journey::ReadingProblem::None);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->personCard, m_ui->otherPersonButton,
                                                            m_ui->checksLabel, m_ui->missingLabel, m_ui->refuseButton})
        area->setShown(widget, now == View::Person);
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const bool asked = domain::allRecognitionChecks[i] != domain::RecognitionCheck::InDate || !r.documentExpired();
        area->setShown(m_checks[i], now == View::Person && asked);
    }
    area->setShown(m_ui->assuranceChip, now == View::Person && r.isComplete());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->expiredBox, m_unchanged})
        area->setShown(widget, now == View::Person && r.documentExpired());
    for (QWidget *block : std::as_const(m_mismatchBlocks))
        area->setShown(block, now == View::Person);
    area->setShown(m_ui->differsBox, now == View::Person && (r.documentDiffers() || r.personIsUnusual()));
    area->setShown(m_ui->scannedDetails, now == View::Person && scanned);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->typeLabel, m_ui->numberBox, m_ui->expiryKeys,
                                                            m_ui->issuerBox, m_ui->issuedKeys})
        area->setShown(widget, now == View::Person && !scanned);
    area->setShown(m_ui->otherValueButton, now == View::Person && !scanned && !m_otherValues && !r.isDeclared());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->documentFamilyNameBox, m_ui->documentGivenNameBox,
                                                            m_ui->documentBirthKeys})
        area->setShown(widget, now == View::Person && !scanned && m_otherValues);
    for (Card *type : std::as_const(m_types))
        area->setShown(type, now == View::Person && !scanned);
}

void RecognisePage::showSearch()
{
    const journey::Recogniser &r = parts().recogniser;
    QString problem = Words::reading(r.problem());
    if (r.problem() == journey::ReadingProblem::CodeInvalid && r.taxCodeReport())
        problem += u' ' + Words::taxCodeFinding(*r.taxCodeReport());
    if (r.problem() == journey::ReadingProblem::MrzInvalid && r.mrz())
        problem += u'\n' + Words::mrzDigits(r.mrz()->digits);
    if (const QString read = r.rejectedText().simplified(); !read.isEmpty()) {
        constexpr int shown = 60;
        problem += u'\n' + tr("It says: %1").arg(read.size() > shown ? read.left(shown) + u'…' : read);
    }
    m_ui->problemBox->setText(problem);
    const auto snapshot = r.registerSnapshot();
    m_ui->snapshotChip->setChip(snapshot
                                    ? Chip{Tone::Success, u"check"_s,
                                           tr("Register as of %1").arg(words().moment(snapshot->producedAt, today()))}
                                    : Chip{Tone::Warning, u"warning"_s, tr("The register is not open")});
}

void RecognisePage::showMatches()
{
    clear(m_matches);
    if (view() != View::Search)
        return;
    for (const ports::RegisterMatch &match : parts().recogniser.matches()) {
        auto *card = new Card;
        card->setCompact(true);
        card->setInitials(match.person.initials());
        card->setTitle(match.person.fullName());
        card->setSubtitle(words().shortDate(match.person.birthDate) + u" · "_s + match.person.birthPlaceName);
        QList<Chip> chips = warnings(match.person);
        if (match.kind == ports::MatchKind::SimilarSurname)
            chips.append({Tone::Neutral, u"info"_s, tr("Similar surname")});
        card->setChips(chips);
        card->setCheckable(false);
        connect(card, &QAbstractButton::clicked, this, [this, match] { parts().recogniser.choose(match); });
        m_matches.append(card);
        m_ui->area->addBlock(card);
    }
}

void RecognisePage::showPerson()
{
    const journey::Recogniser &r = parts().recogniser;
    if (!r.person())
        return;
    const domain::Person &person = r.person()->person;
    m_ui->personCard->setInitials(person.initials());
    m_ui->personCard->setTitle(person.fullName());
    m_ui->personCard->setSubtitle(words().shortDate(person.birthDate) + u" · "_s + person.birthPlaceName +
                                  (person.taxCode.isEmpty() ? QString() : u" · "_s + person.taxCode));
    const QList<Chip> chips = warnings(person);
    m_ui->personCard->setChips(chips.isEmpty() ? QList{Chip{Tone::Success, u"check"_s, tr("Found in the register")}}
                                               : chips);
    m_ui->otherPersonButton->setText(r.isDeclared() ? tr("Correct what I wrote") : tr("It is somebody else"));
    m_ui->differsBox->setTitle(person.deceased       ? tr("This person is registered as deceased")
                               : r.documentDiffers() ? tr("The document and the register do not say the same")
                                                     : tr("The age is unusual for a parent"));
    m_ui->differsBox->setText(person.deceased ? tr("Nobody can be enrolled in this name. Tell the registry office.")
                              : r.documentDiffers() ? tr("Compare with care. Write why you go on, or do not recognise.")
                                                    : tr("Compare name and birth date with care before you go on."));
}

QList<Chip> RecognisePage::warnings(const domain::Person &person)
{
    QList<Chip> chips;
    if (person.deceased)
        chips.append({Tone::Danger, u"warning"_s, tr("Registered as deceased")});
    if (person.source == domain::PersonSource::Declared)
        chips.append({Tone::Warning, u"warning"_s, tr("Not in the register: the office will check")});
    if (person.duplicate)
        chips.append({Tone::Warning, u"warning"_s, tr("More than once in the register: the office will look")});
    return chips;
}

void RecognisePage::showMismatches()
{
    const QList<domain::Mismatch> mismatches = parts().recogniser.mismatches();
    QStringList now;
    for (const domain::Mismatch &mismatch : mismatches)
        now.append(mismatch.field + u'=' + mismatch.documentValue);
    if (now == m_mismatchesShown)
        return; // the reasons are being written
    m_mismatchesShown = now;
    clear(m_mismatchBlocks);
    for (const domain::Mismatch &mismatch : mismatches)
        addMismatch(mismatch);
}

void RecognisePage::addMismatch(const domain::Mismatch &mismatch)
{
    auto *card = new DetailCard;
    card->setTitle(PeopleWords::field(mismatch.field));
    card->addRow(tr("Document"), mismatch.documentValue);
    card->addRow(tr("Register"), mismatch.registerValue);
    auto *reason = new FieldBox;
    reason->setLabel(tr("%1: why do you go on?").arg(PeopleWords::field(mismatch.field)));
    reason->field()->setMaxLength(200);
    reason->field()->setText(mismatch.reason);
    connect(reason->field(), &QLineEdit::textEdited, this,
            [this, field = mismatch.field](const QString &text) { parts().recogniser.setMismatchReason(field, text); });
    for (QWidget *block : std::initializer_list<QWidget *>{card, reason}) {
        m_ui->area->addBlock(block, PagedArea::Span::Row, m_ui->typeLabel);
        m_mismatchBlocks.append(block);
    }
}

void RecognisePage::showAssurance()
{
    const domain::AssuranceLevel level = parts().recogniser.assurance();
    const bool low = level == domain::AssuranceLevel::Low;
    m_ui->assuranceChip->setChip({low ? Tone::Warning : Tone::Success, low ? u"warning"_s : u"check"_s,
                                  tr("Level: %1").arg(PeopleWords::assurance(level))});
}

void RecognisePage::showTypes()
{
    const rules::PublishedPtr published = parts().sitting.published();
    if (!published || !m_types.isEmpty())
        return;
    for (const domain::DocumentType &type : published->catalogue().documentTypes) {
        auto *card = new Card;
        card->setCompact(true);
        card->setObjectName(type.code);
        card->setTitle(type.name.in(parts().sitting.screenLanguage()));
        card->setChecked(parts().recogniser.document().type == type.code);
        connect(card, &QAbstractButton::clicked, this,
                [this, code = type.code] { parts().recogniser.setDocumentType(code); });
        m_ui->area->addBlock(card, PagedArea::Span::Half, m_ui->numberBox);
        m_types.append(card);
    }
}

QString RecognisePage::typeName(const QString &code) const
{
    const rules::PublishedPtr published = parts().sitting.published();
    if (published) {
        for (const domain::DocumentType &type : published->catalogue().documentTypes) {
            if (type.code == code)
                return type.name.in(parts().sitting.screenLanguage());
        }
    }
    return code;
}

void RecognisePage::showDocument()
{
    const journey::Recogniser &r = parts().recogniser;
    const domain::IdentityDocument &document = r.document();
    for (Card *type : std::as_const(m_types))
        type->setChecked(type->objectName() == document.type);
    TextField *number = m_ui->numberBox->field();
    if (!number->hasFocus() && number->text() != document.number)
        number->setText(document.number);
    if (!m_ui->expiryKeys->isAncestorOf(QApplication::focusWidget()))
        m_ui->expiryKeys->setDate(document.expiry);
    m_ui->expiryKeys->setProblem(r.documentExpired() ? tr("This document has expired") : QString());
    m_ui->issuedKeys->setProblem(
        document.issuedOn.isValid() && document.issuedOn > today() ? tr("This day is in the future") : QString());
    if (!m_ui->issuerBox->field()->hasFocus())
        m_ui->issuerBox->field()->setText(document.issuerName);
    if (!m_ui->issuedKeys->isAncestorOf(QApplication::focusWidget()))
        m_ui->issuedKeys->setDate(document.issuedOn);
    m_unchanged->setChecked(document.unchangedDeclared);

    m_ui->scannedDetails->clear();
    const Chip expired =
        r.documentExpired() ? Chip{Tone::Danger, u"warning"_s, tr("This document has expired")} : Chip{};
    m_ui->scannedDetails->addRow(tr("Document"), typeName(document.type), tr("Change"));
    m_ui->scannedDetails->addRow(tr("Number"),
                                 document.expiry.isValid()
                                     ? tr("%1 · expires on %2").arg(document.number, words().shortDate(document.expiry))
                                     : document.number,
                                 {}, expired);
    if (r.mrz())
        m_ui->scannedDetails->addRow(tr("Machine-readable lines"), Words::mrzDigits(r.mrz()->digits));
}

void RecognisePage::showChecks()
{
    const journey::Recogniser &r = parts().recogniser;
    QString features;
    if (const rules::PublishedPtr published = parts().sitting.published()) {
        for (const domain::DocumentType &type : published->catalogue().documentTypes) {
            if (type.code == r.document().type)
                features = type.securityFeatures.in(parts().sitting.screenLanguage());
        }
    }
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const domain::RecognitionCheck check = domain::allRecognitionChecks[i];
        const bool noRegister = check == domain::RecognitionCheck::DataMatchRegister && r.isDeclared();
        m_checks[i]->setTitle(noRegister ? tr("What I wrote is what the document says") : Words::check(check));
        m_checks[i]->setSubtitle(check == domain::RecognitionCheck::SecurityFeatures ? features : QString());
        m_checks[i]->setChecked(r.isTicked(check));
    }
    m_ui->missingLabel->setText(missing());
}

QString RecognisePage::missing() const
{
    const journey::Recogniser &r = parts().recogniser;
    QStringList parts_;
    if (r.documentExpired() && !r.document().unchangedDeclared)
        parts_ << tr("another document, or the declaration that nothing changed");
    if (r.document().type.isEmpty())
        parts_ << tr("which document");
    if (r.document().number.isEmpty())
        parts_ << tr("its number");
    if (!r.document().expiry.isValid())
        parts_ << tr("its expiry date");
    if (!r.registerSnapshot())
        parts_ << tr("the register, which is being opened");
    const int checks = r.missingChecks();
    if (checks > 0)
        parts_ << (checks == 1 ? tr("1 check") : tr("%1 checks").arg(checks));
    const int reasons = r.missingReasons();
    if (reasons > 0)
        parts_ << (reasons == 1 ? tr("1 reason") : tr("%1 reasons").arg(reasons));
    return parts_.isEmpty() ? tr("Nothing is missing.") : tr("Still missing: %1.").arg(parts_.join(u", "_s));
}

void RecognisePage::showReasons()
{
    clear(m_reasons);
    if (view() != View::Refusal)
        return;
    for (const domain::RefusalReason reason : allReasons) {
        auto *row = new ChoiceRow(ChoiceRow::Kind::Radio);
        row->setText(Words::refusal(reason));
        row->setChecked(m_reason == reason);
        connect(row, &QAbstractButton::clicked, this, [this, reason] {
            m_reason = reason;
            m_deferring = false;
            Q_EMIT frameChanged();
        });
        m_ui->area->addBlock(row);
        m_reasons.append(row);
    }
    auto *later = new ChoiceRow(ChoiceRow::Kind::Radio);
    later->setText(tr("I cannot decide now: a colleague must look"));
    later->setChecked(m_deferring);
    connect(later, &QAbstractButton::clicked, this, [this] {
        m_reason.reset();
        m_deferring = true;
        Q_EMIT frameChanged();
    });
    m_ui->area->addBlock(later);
    m_reasons.append(later);
}

void RecognisePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->expiryKeys->setLabel(tr("Expires on"));
    m_ui->issuedKeys->setLabel(tr("Issued on (if it is written)"));
    m_ui->documentBirthKeys->setLabel(tr("Born on, on the document"));
    m_unchanged->setText(tr("The holder declares: my data have not changed"));
    if (isVisible()) {
        keep();
        m_declared->setShown(false, {});
        refresh();
    }
}

} // namespace clips::ui
