#pragma once

#include <QByteArrayList>
#include <QWidget>

namespace clips::ui {

/// A QR symbol on the screen, black on white in every theme, with its quiet zone; modules of half a millimetre and
/// more.
class CodePicture final : public QWidget
{
    Q_OBJECT
public:
    explicit CodePicture(QWidget *parent = nullptr);
    /// Row by row, '1' for a dark module.
    void setModules(const QByteArrayList &rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int module() const;

    QByteArrayList m_rows;
};

} // namespace clips::ui
