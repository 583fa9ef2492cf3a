#include "config/readkioskconfig.h"

#include "base/editdistance.h"
#include "config/configkeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace clips::config {

namespace {

struct ConfigText
{
    Q_DECLARE_TR_FUNCTIONS(ConfigText)
};

constexpr qint64 maxBytes = 256 * 1024;

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

ConfigValue valueOf(const toml::node &node)
{
    if (const auto *flag = node.as_boolean())
        return flag->get();
    if (const auto *number = node.as_integer())
        return qint64(number->get());
    if (const auto *text = node.as_string())
        return fromToml(text->get());
    const auto *list = node.as_array();
    if (!list || (!list->empty() && !list->is_homogeneous<std::string>()))
        return {};
    QStringList texts;
    for (const toml::node &item : *list)
        texts << fromToml(item.as_string()->get());
    return texts;
}

/// Walks the file once and collects everything that is wrong with it.
class Reading
{
public:
    Reading(KioskConfig config, QString folder)
        : m_config(std::move(config))
        , m_folder(std::move(folder))
    {
        for (ConfigKey &key : configKeys()) {
            m_sections << key.name.section(u'.', 0, -2);
            m_names << key.name;
            m_keys.insert(key.name, key);
        }
    }

    void walk(const toml::table &table, const QString &prefix = {})
    {
        for (const auto &[key, node] : table) {
            const QString name = prefix + fromToml(key.str());
            m_lines.insert(name, int(key.source().begin.line));
            if (m_keys.contains(name))
                take(m_keys[name], node);
            else if (prefix.isEmpty() && m_sections.contains(name))
                section(name, node);
            else
                complain(name, unknown(name, prefix.isEmpty() && node.is_table()));
        }
    }

    [[nodiscard]] Result<KioskConfig, QList<ConfigProblem>> finish()
    {
        for (const KeyedComplaint &between : complaintsBetweenKeys(m_config)) {
            if (!m_wrong.contains(between.key))
                complain(between.key, between.complaint);
        }
        if (m_problems.isEmpty())
            return std::move(m_config);
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const ConfigProblem &a, const ConfigProblem &b) { return a.line < b.line; });
        return Failure{m_problems};
    }

private:
    void take(const ConfigKey &key, const toml::node &node)
    {
        if (const auto complaint = key.take(valueOf(node), m_folder, m_config))
            complain(key.name, *complaint);
    }

    void section(const QString &name, const toml::node &node)
    {
        if (const toml::table *inner = node.as_table())
            walk(*inner, name + u'.');
        else
            complain(name, {ConfigText::tr("This is the name of a section."),
                            ConfigText::tr("Write [%1] on a line of its own and its keys below.").arg(name)});
    }

    [[nodiscard]] Complaint unknown(const QString &name, bool isSection) const
    {
        QString nearest;
        int least = 4; // farther words are guesses, not slips
        for (const QString &known : isSection ? m_sections : m_names) {
            // The right key in the wrong section is the commonest slip after a wrong letter.
            const bool isElsewhere = known.section(u'.', -1) == name.section(u'.', -1);
            const int distance = isElsewhere ? 1 : editDistance(name, known, least - 1);
            if (!known.isEmpty() && distance < least) {
                least = distance;
                nearest = known;
            }
        }
        return {isSection ? ConfigText::tr("There is no such section.") : ConfigText::tr("There is no such key."),
                nearest.isEmpty() ? ConfigText::tr("Take it out.") : ConfigText::tr("Did you mean “%1”?").arg(nearest)};
    }

    void complain(const QString &key, const Complaint &complaint)
    {
        m_wrong << key;
        m_problems.append({m_lines.value(key), key, complaint.message, complaint.remedy});
    }

    KioskConfig m_config;
    QString m_folder;
    QStringList m_names;
    QStringList m_sections;
    QHash<QString, ConfigKey> m_keys;
    QHash<QString, int> m_lines;
    QStringList m_wrong;
    QList<ConfigProblem> m_problems;
};

Result<KioskConfig, QList<ConfigProblem>> parseOver(const KioskConfig &start, const QByteArray &text,
                                                    const QString &folder)
{
    // The packaged library was built to throw; nothing of it leaves this function.
    try {
        const toml::table parsed = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        Reading reading(start, folder);
        reading.walk(parsed);
        return reading.finish();
    } catch (const toml::parse_error &error) {
        return Failure{QList<ConfigProblem>{
            {int(error.source().begin.line),
             {},
             fromToml(error.description()),
             ConfigText::tr("Correct this line first; the rest of the file cannot be read without it.")}}};
    }
}

Result<KioskConfig, QList<ConfigProblem>> embeddedDefaults()
{
    QFile file(u":/kiosk-config/defaults.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QList<ConfigProblem>{}};
    return parseOver({}, file.readAll(), {});
}

Result<KioskConfig, QList<ConfigProblem>> wholeFile(const QString &message, const QString &remedy)
{
    return Failure{QList<ConfigProblem>{{0, {}, message, remedy}}};
}

} // namespace

KioskConfig defaultKioskConfig()
{
    const auto defaults = embeddedDefaults();
    if (!defaults)
        qFatal("kiosk-config/defaults.toml, compiled into this program, has problems");
    return *defaults;
}

Result<KioskConfig, QList<ConfigProblem>> parseKioskConfig(const QByteArray &toml, const QString &folder)
{
    return parseOver(defaultKioskConfig(), toml, folder);
}

Result<KioskConfig, QList<ConfigProblem>> readKioskConfig(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wholeFile(ConfigText::tr("The file cannot be read."),
                         ConfigText::tr("Check that it exists and that the kiosk's user may read it."));
    if (file.size() > maxBytes)
        return wholeFile(ConfigText::tr("The file is too large."),
                         ConfigText::tr("Check that this is the right file; a configuration is a few lines long."));
    return parseKioskConfig(file.readAll(), QFileInfo(path).absolutePath());
}

QStringList kioskConfigKeys()
{
    QStringList names;
    for (const ConfigKey &key : configKeys())
        names << key.name;
    return names;
}

} // namespace clips::config
