#pragma once

#include <QString>
#include <QStringList>

namespace clips::rules {

/// What a rule has to say about one application. Block: it cannot be received like this, and the screen says what to
/// do. Review: it is received and the office looks at it. Notice: the guardian should know.
enum class Severity { Block, Review, Notice };

/// One outcome of a rule. The code is stable (it goes into the record); pages put it into words.
struct Finding
{
    QString code; ///< one of allFindingCodes()
    Severity severity = Severity::Notice;
    QString question{}; ///< the question to go back to; empty: none
    QString detail{};   ///< a code, number or day the words need ("2026-09-30", "LEAA000001"); never a person

    bool operator==(const Finding &) const = default;
};

/// Every code a judgement may hold, so that words can be proved complete.
[[nodiscard]] const QStringList &allFindingCodes();

/// What concerns the register or the machine is told to the operator and never to the guardian; nor is a death in the
/// register, which stops the sitting when the screen is back in the operator's hands.
[[nodiscard]] bool isForGuardian(const Finding &finding);

} // namespace clips::rules
