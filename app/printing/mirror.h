#pragma once

#include "printing/pageflow.h"

namespace clips::printing {

/// Groups laid out from the left, as they stand on a page that is read from the right: every shape and line keeps its
/// distance from the other edge. Not for pages with a QR symbol, whose modules would change places. width: of the
/// page's text, in device units.
[[nodiscard]] QList<Group> mirrored(const QList<Group> &groups, qreal width, QPaintDevice &device);

} // namespace clips::printing
