#include "backoffice/import/registercsv.h"
#include "fuzztarget.h"

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const office::RegisterCsv csv = office::readRegisterCsv(fuzz::bytesOf(data, size));
    for (const domain::Household &household : csv.households) {
        if (csv.problems.isEmpty())
            fuzz::must(!household.id.isEmpty() && !household.members.isEmpty(), "a household has an id and members");
    }
    return 0;
}
