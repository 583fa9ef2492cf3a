#include "domain/formparser.h"
#include "fuzztarget.h"

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto form = domain::parseForm(QStringLiteral("fuzzed.json"), fuzz::bytesOf(data, size));
    if (form)
        fuzz::must(!form->version.isEmpty() && !form->questions.isEmpty(), "a form has a version and questions");
    else
        fuzz::must(!form.error().isEmpty(), "a refused form has a reason");
    return 0;
}
