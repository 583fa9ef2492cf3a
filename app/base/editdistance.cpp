#include "base/editdistance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>

namespace clips {

int editDistance(QStringView one, QStringView other, int limit)
{
    const qsizetype width = other.size() + 1;
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;

    // Three rows of the table: swapping neighbours looks two rows back.
    QVarLengthArray<int, 3 * 64> rows(3 * width);
    int *beforeLast = rows.data();
    int *last = beforeLast + width;
    int *row = last + width;
    for (qsizetype j = 0; j < width; ++j)
        last[j] = int(j);

    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = int(i);
        int best = row[0];
        for (qsizetype j = 1; j < width; ++j) {
            const int exchange = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, exchange});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        // A swap may still come from the row before: give up only when both are over.
        if (best > limit && *std::min_element(last, last + width) > limit)
            return limit + 1;
        int *const oldest = beforeLast;
        beforeLast = last;
        last = row;
        row = oldest;
    }
    return std::min(last[width - 1], limit + 1);
}

} // namespace clips
