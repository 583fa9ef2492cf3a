#include "ui/widgets/codepicture.h"

#include "ui/theme/themescope.h"

#include <QPainter>

namespace clips::ui {

namespace {
constexpr int quietZone = 4; // ISO/IEC 18004
constexpr double moduleMm = 1.4;
} // namespace

CodePicture::CodePicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CodePicture::setModules(const QByteArrayList &rows)
{
    m_rows = rows;
    updateGeometry();
    update();
}

int CodePicture::module() const
{
    return std::max(2, lookOf(this).px(moduleMm));
}

QSize CodePicture::sizeHint() const
{
    const int side = (int(m_rows.size()) + 2 * quietZone) * module();
    return {side, side};
}

void CodePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = sizeHint().width();
    const int left = isRightToLeft() ? width() - side : 0;
    painter.fillRect(QRect(left, 0, side, side), Qt::white);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (qsizetype column = 0; column < m_rows.at(row).size(); ++column) {
            if (m_rows.at(row).at(column) == '1')
                painter.fillRect(QRect(left + (int(column) + quietZone) * module(), (int(row) + quietZone) * module(),
                                       module(), module()),
                                 Qt::black);
        }
    }
}

} // namespace clips::ui
