#pragma once

#include "domain/localtext.h"
#include "domain/officerules.h"
#include "domain/service.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace clips::domain {

enum class SchoolKind { Nursery, Infant, Primary, LowerSecondary };

/// "nursery", "infant", "primary", "lower_secondary".
[[nodiscard]] QString schoolKindCode(SchoolKind kind);
[[nodiscard]] std::optional<SchoolKind> schoolKindFromCode(QStringView code);

struct School
{
    QString code; ///< ministry code, or the office's own for nurseries
    QString name;
    SchoolKind kind = SchoolKind::Infant;
    QString operatedBy; ///< "municipal", "state", "private", "contracted"
    QString address;
    bool acceptsApplicationsHere = false; ///< kindergarten: the municipality itself decides
    bool hasCanteen = false;
    QStringList hours;       ///< values of the hours questions it offers; empty: all of its kind
    QStringList bands;       ///< nursery: "babies", "middle", "older" it takes; empty: all
    QStringList canteenDays; ///< "mon" to "fri" on which meals are served; empty: all
    QString closedReason;    ///< not empty: closed to enrolment, in the office's words
};

struct Stop
{
    QString code;
    QString name;
    bool outward = true;  ///< served on the way to school
    bool homeward = true; ///< served on the way back
};

/// A school-bus route with the schools it serves, in order of its stops.
struct Route
{
    QString code;
    QString name;
    QList<Stop> stops;
    QStringList schools;       ///< School::code
    bool hasAttendant = false; ///< infant pupils ride only with one (DM 31 January 1997 art. 2)
};

enum class WindowState { NotOpen, Open, LateAllowed, Closed };

/// When enrolments to one service of one school year are taken. Days are Rome days, both included.
struct EnrolmentWindow
{
    Service service = Service::Canteen;
    QString schoolYear; ///< "2026/2027"
    QDate opens;
    QDate closes;
    bool lateAllowed = false;                    ///< after closing: received "fuori termine"
    QList<SchoolKind> kinds{};                   ///< the grades it is for; empty: all
    QString channel = QStringLiteral("counter"); ///< windows of other channels do not concern the kiosk

    [[nodiscard]] WindowState stateAt(const QDateTime &utc) const;
};

/// Which children a service of one school year is for, by date of birth, both included.
struct AgeRule
{
    Service service = Service::Canteen;
    QString schoolYear;
    QDate bornFrom;
    QDate bornTo;
    std::optional<SchoolKind> kind{}; ///< kindergarten: nursery or infant; nothing: the whole service
    bool earlyEntry = false;          ///< "anticipatari": received after the others, if there are places
};

/// A declaration or notice, versioned (domain reference section 7).
struct Declaration
{
    QString id;
    QString version;
    LocalText title;
    LocalText text;
    bool mandatory = true;
    QList<Service> services; ///< empty: asked for every service
    QString norm;            ///< as printed on the receipt, e.g. "artt. 46-47 DPR 445/2000"
    bool isNotice = false;   ///< something read ("ho preso visione"), not something declared
    /// Asked only when one of these holds: "sole_holder", "alone", ... (all of them: rules/declarations.h); empty:
    /// always.
    QStringList onlyFor{};
};

struct DocumentType
{
    QString code; ///< "cie", "passport", ...
    LocalText name;
    LocalText securityFeatures; ///< what to look at, for the operator
};

/// Who the office is, as printed on every receipt.
struct OfficeDetails
{
    QString municipality; ///< "Comune di Lecce"
    QString ipaCode;      ///< "c_e506"
    QString name;         ///< "Ufficio Scuola"
    QString address;
    QString hours;
    QString phone;
    QString pec;
    QString responsibleOfficial;
    int procedureDays = 30;
    QString accessPoint; ///< where the file can be seen
    QString stampDutyNorm;
    QString privacyNotice; ///< version and where to read it
};

/// A form file as published: the text itself, so that problems can be named by line.
struct PublishedForm
{
    QString fileName; ///< "canteen.json"
    QByteArray text;
};

/// Everything the office publishes that is not personal, as one version.
struct Catalogue
{
    QString version;
    QDateTime publishedAt; ///< UTC
    OfficeDetails office;
    QList<School> schools;
    QList<Route> routes;
    QList<EnrolmentWindow> windows;
    QList<AgeRule> ageRules;
    QList<ServiceTerms> terms;
    QList<Criterion> criteria;
    QList<Tariff> tariffs;
    QList<Capacity> capacities;
    QDateTime capacitiesAt; ///< UTC: "indicative at ..."
    OfficePolicies policies;
    QList<Declaration> declarations;
    QList<DocumentType> documentTypes;
    QList<PublishedForm> forms;

    [[nodiscard]] const School *school(const QString &code) const;
    [[nodiscard]] const Route *route(const QString &code) const;
    /// The window that matters now for a service: the open one, else a late one, else the next to open, else the last
    /// closed.
    [[nodiscard]] const EnrolmentWindow *windowFor(Service service, const QDateTime &utc) const;
    [[nodiscard]] const ServiceTerms *termsFor(Service service, const QString &schoolYear) const;
    [[nodiscard]] const Tariff *tariffFor(Service service, const QString &schoolYear) const;
    /// Whether the criterion gives points for that service and year.
    [[nodiscard]] bool hasCriterion(const QString &code, Service service, const QString &schoolYear) const;
    [[nodiscard]] const AgeRule *ageRuleFor(Service service, const QString &schoolYear) const;
};

} // namespace clips::domain
