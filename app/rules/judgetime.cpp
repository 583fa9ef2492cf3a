#include "rules/caseview.h"

#include "base/clock.h"
#include "rules/published.h"
#include "rules/windows.h"

/// Rules of time: windows, and how old what the kiosk knows may be.
namespace clips::rules {

using namespace domain;

void judgeWindow(const CaseView &view, Judgement &judgement)
{
    const Application &application = view.application;
    if (view.isWithdrawal())
        return; // one may withdraw at any time
    const EnrolmentWindow *window =
        windowOf(view.catalogue, application.service, application.schoolYear, view.grade(), application.presentedAt);
    if (!window) {
        judgement.findings.append({QStringLiteral("no_window"), Severity::Review});
        return;
    }
    const QString closes = window->closes.toString(Qt::ISODate);
    switch (window->stateAt(application.presentedAt)) {
    case WindowState::Open:
        return;
    case WindowState::NotOpen:
        judgement.findings.append(
            {QStringLiteral("window_not_open"), Severity::Block, {}, window->opens.toString(Qt::ISODate)});
        return;
    case WindowState::LateAllowed:
    case WindowState::Closed:
        break;
    }
    if (application.kind == ApplicationKind::Correction)
        return; // what may still change is judged by judgeChanges()
    const bool late = window->stateAt(application.presentedAt) == WindowState::LateAllowed;
    const bool begunInside = application.begunAt.isValid() && window->stateAt(application.begunAt) == WindowState::Open;
    if (!late && !begunInside) {
        judgement.findings.append({QStringLiteral("window_closed"), Severity::Block, {}, closes});
        return;
    }
    judgement.late = true;
    if (!late)
        judgement.findings.append({QStringLiteral("closed_while_open"), Severity::Review, {}, closes});
    judgement.findings.append({QStringLiteral("late"), Severity::Notice, {}, closes});
    if (application.service == Service::Transport)
        judgement.findings.append({QStringLiteral("late_routes"), Severity::Notice});
}

void judgeFreshness(const CaseView &view, Judgement &judgement)
{
    const OfficePolicies &policies = view.catalogue.policies;
    const QDateTime now = view.application.presentedAt;
    const QDateTime produced = view.application.registerProducedAt;
    if (produced.isValid() && produced.addDays(policies.staleRegisterDays) < now)
        judgement.findings.append(
            {QStringLiteral("stale_register"), Severity::Review, {}, toRome(produced).date().toString(Qt::ISODate)});
    const QDateTime checked =
        view.around.catalogueCheckedAt.isValid() ? view.around.catalogueCheckedAt : view.catalogue.publishedAt;
    if (checked.isValid() && checked.addDays(policies.staleCatalogueDays) < now)
        judgement.findings.append(
            {QStringLiteral("stale_catalogue"), Severity::Review, {}, toRome(checked).date().toString(Qt::ISODate)});
    if (view.around.clockMovedBack)
        judgement.findings.append({QStringLiteral("clock_moved_back"), Severity::Review});
}

} // namespace clips::rules
