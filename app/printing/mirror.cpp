#include "printing/mirror.h"

namespace clips::printing {

QList<Group> mirrored(const QList<Group> &groups, qreal width, QPaintDevice &device)
{
    QList<Group> result = groups;
    for (Group &group : result) {
        for (Piece &piece : group.pieces) {
            for (Shape &shape : piece.shapes)
                shape.rect.moveLeft(width - shape.rect.right());
            for (Run &run : piece.runs)
                run.baseline.setX(width - run.baseline.x() - textWidth(run.text, run.font, device));
        }
    }
    return result;
}

} // namespace clips::printing
