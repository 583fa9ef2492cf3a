#pragma once

#include <QStringView>

namespace clips {

/// How many letters must be put in, left out, exchanged or swapped with their neighbour to get from one word to the
/// other (optimal string alignment); limit + 1 as soon as it is certain to be more than the limit.
[[nodiscard]] int editDistance(QStringView one, QStringView other, int limit);

} // namespace clips
