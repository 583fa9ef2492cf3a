#pragma once

#include "domain/catalogue.h"
#include "wire/jsonreader.h"

namespace clips::wire {

/// The members of a catalogue that say what the office decides: terms, criteria, tariffs, capacities, policies.
void insertOfficeRules(QJsonObject &catalogue, const domain::Catalogue &from);
void readOfficeRules(JsonReader &reader, domain::Catalogue &into);

} // namespace clips::wire
