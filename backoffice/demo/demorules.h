#pragma once

#include "domain/catalogue.h"

#include <QDate>

namespace clips::office {

/// Puts invented rules with their dates into a catalogue that has its schools and routes: windows, ages, terms, tariffs
/// and places left, for the school year before, this one and the next. Lecce's own were not found.
void addDemoRules(domain::Catalogue &catalogue, QDate today);

} // namespace clips::office
