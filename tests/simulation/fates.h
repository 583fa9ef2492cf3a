#pragma once

#include "backoffice/http/message.h"
#include "simulation/chance.h"

namespace clips::simulation {

/// What goes wrong with one exchange on its way.
enum class Fate { NeverLeaves, RequestLost, AnswerLost, AnswerCut, AnswerLate, Twice, Foreign };

[[nodiscard]] Fate drawFate(Chance &chance);

/// An answer that is not the office's word on this batch: a page of a portal, an error of a proxy, a word on another
/// batch, or one that names the right ids with hashes of other bytes.
[[nodiscard]] office::Response drawForeignAnswer(Chance &chance, const QByteArray &batch, const QByteArray &earlier);

/// Of one line of a batch.
[[nodiscard]] QString enrolmentIdIn(const QByteArray &line);

} // namespace clips::simulation
