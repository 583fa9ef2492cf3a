#pragma once

#include "domain/localtext.h"
#include "domain/service.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace clips::domain {

/// What the office decides for one service and school year besides its windows (domain reference section 5). Every
/// value is dated configuration that the office publishes.
struct ServiceTerms
{
    Service service = Service::Canteen;
    QString schoolYear;
    QDate starts;           ///< first day of the service; invalid: not known
    QDate ends;             ///< last day
    QDate residenceDay;     ///< who lives here on this day counts as resident; invalid: the day of presentation
    QDate latestDueDay;     ///< nursery: an unborn child must be due by this day; invalid: not received before birth
    int minPreferences = 1; ///< 1..10
    int maxPreferences = 3; ///< 1..10
    int minPreferencesIfPriority = 0; ///< at least so many when a criterion is claimed; 0: no such rule
    int maxDelegates = 2;             ///< 0..4
    bool orderOfArrival = false;      ///< the time of presentation decides; else the screen says it does not
};

/// A criterion of the ranking. A question that asks for one exists only while the criterion gives points
/// (Garante, decision of 6 June 2013, doc. web 2554925).
struct Criterion
{
    QString code; ///< "disability", "sole_parent", "both_parents_work", "siblings_same_place", ...
    Service service = Service::Kindergarten;
    QString schoolYear;
    int points = 0; ///< 0: not configured
    LocalText name;
};

struct TariffBracket
{
    qint64 upToCents = 0; ///< ISEE, inclusive to the cent
    int amountCents = 0;
};

/// What a service costs by ISEE, to be shown as an estimate only ("salvo verifica").
struct Tariff
{
    Service service = Service::Canteen;
    QString schoolYear;
    QString unit;                          ///< "meal", "month" or "year"
    QList<TariffBracket> brackets;         ///< by rising upToCents
    int topCents = 0;                      ///< above the last bracket, without ISEE, or not resident
    QList<int> siblingPercent;             ///< reduction for the second, third ... child in the service, 0..100
    bool freeWithSevereDisability = false; ///< L. 104/1992 art. 3 c. 3
};

/// Places left when the office published; indicative, only the office confirms.
struct Capacity
{
    Service service = Service::Kindergarten;
    QString schoolYear;
    QString place; ///< School::code or Route::code
    QString part;  ///< age band, or "outward" / "homeward"; empty: the whole place
    int free = 0;  ///< may be negative when more applied than fit
};

/// How careful the office wants its kiosks to be.
struct OfficePolicies
{
    int staleCatalogueDays = 7;     ///< older rules: received, marked for review
    int staleRegisterDays = 10;     ///< an older register snapshot: told on screen, marked for review
    QStringList secondSignatureFor; ///< service codes, and "delegates", "alone": the other holder signs too
    bool askOtherHolder = false;    ///< the other parent's data are asked for
    QString recognitionPolicy;      ///< version of the office's own procedure for recognising people
    QString letterPurpose;          ///< "" no letter, "claim" applications on the portal, "rao" hand-over to SPID
    int letterDays = 30;            ///< an activation letter counts for so many days
    int emergencyWarningHours = 24; ///< an emergency register open longer needs a new authorisation (art. 63)
    QString emergencyAuthorisation; ///< standing authorisation of the protocol manager; empty: asked for each time
};

} // namespace clips::domain
