// Runs one target over every file of the folders it is given, each also cut at some places and with some bytes changed:
// what libFuzzer found stays found, with any compiler.

#include "fuzztarget.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

namespace {

constexpr int variants = 40;

void run(const QByteArray &input)
{
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(input.constData()), size_t(input.size()));
}

/// The same for the same file on every machine.
void runVariants(const QByteArray &input)
{
    QRandomGenerator dice(quint32(qHash(input, 0)));
    for (int i = 0; i < variants && !input.isEmpty(); ++i) {
        const auto at = qsizetype(dice.bounded(quint32(input.size())));
        if (i % 2 == 0) {
            run(input.left(at));
        } else {
            QByteArray changed = input;
            changed[at] = char(dice.bounded(256));
            run(changed);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator it(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray input = file.readAll();
            run(input);
            runVariants(input);
            ++files;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
