#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace clips::office {

/// A file of demo/data, compiled in.
[[nodiscard]] QByteArray demoResource(const QString &fileName);

/// The service forms compiled in: file name and text, by name.
[[nodiscard]] QList<std::pair<QString, QByteArray>> publishedForms();

} // namespace clips::office
