// The least a Qt program can be: one label, one button, the whole screen. The limit beside which the kiosk is measured.

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QWidget window;
    auto *box = new QVBoxLayout(&window);
    box->addWidget(new QLabel(QStringLiteral("Bare window")));
    box->addWidget(new QPushButton(QStringLiteral("Go")));
    window.showFullScreen();
    return QApplication::exec();
}
