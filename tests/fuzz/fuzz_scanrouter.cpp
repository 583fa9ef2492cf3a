#include "fuzztarget.h"
#include "identity/scanrouter.h"

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const identity::ScanRouter router;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const identity::Scan scan = router.classify(text);
    fuzz::must(!identity::scanKindCode(scan.kind).isEmpty(), "every kind has a word");
    if (scan.kind == identity::ScanKind::Refused)
        fuzz::must(scan.text.isEmpty(), "nothing of a refused scan is kept");
    for (const QChar letter : scan.text)
        fuzz::must(letter.category() != QChar::Other_Control || letter == u'\r' || letter == u'\n',
                   "no control character comes through but line ends");
    return 0;
}
