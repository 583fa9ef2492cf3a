#include "backoffice/demo/dice.h"

namespace clips::office {

void Dice::fill(std::span<unsigned char> bytes)
{
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        mixed ^= mixed >> 31;
        for (std::size_t k = 0; k < 8 && i + k < bytes.size(); ++k)
            bytes[i + k] = static_cast<unsigned char>(mixed >> (8 * k));
    }
}

} // namespace clips::office
