#include "ui/keyboard/keylayouts.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

namespace {

using Action = KeyCap::Action;

KeyRow characters(const QString &text)
{
    KeyRow row;
    for (const QChar c : text)
        row.append({Action::Character, QString(c), 1});
    return row;
}

KeyRow operator+(KeyRow row, const KeyCap &cap)
{
    row.append(cap);
    return row;
}

KeyCap backspace(double width)
{
    return {Action::Backspace, {}, width};
}

KeyCap space(double width)
{
    return {Action::Space, {}, width};
}

KeyCap layer(const QString &label, double width)
{
    return {Action::Layer, label, width};
}

QList<KeyRow> numberPad(FieldKind kind, bool isWide)
{
    const QString plus = kind == FieldKind::Phone ? u"+"_s : kind == FieldKind::Money ? u","_s : QString();
    if (isWide)
        return {characters(u"12345"_s) + backspace(1), characters(u"67890"_s + plus)};
    return {characters(u"123"_s), characters(u"456"_s), characters(u"789"_s),
            plus.isEmpty() ? KeyRow{} + KeyCap{Action::Character, u"0"_s, 2} + backspace(1)
                           : characters(plus + u'0') + backspace(1)};
}

QList<KeyRow> lowLetters(FieldKind kind, bool secondLayer)
{
    if (kind == FieldKind::Name)
        return {characters(u"QWERTYUIOPèé"_s), characters(u"ASDFGHJKLàò"_s) + backspace(1),
                characters(u"ZXCVBNMìù'-"_s) + space(1)};
    if (kind == FieldKind::Email)
        return {characters(u"QWERTYUIOP"_s) + backspace(1.4), characters(u"ASDFGHJKL@_"_s),
                (secondLayer ? characters(u"1234567890"_s) : characters(u"ZXCVBNM.-"_s)) +
                    layer(secondLayer ? u"ABC"_s : u"123"_s, 1.4)};
    if (secondLayer)
        return {characters(u"1234567890"_s) + backspace(1.6),
                characters(kind == FieldKind::Text ? u"àèéìòù.,/"_s : QString()),
                KeyRow{} + layer(u"ABC"_s, 1.6) + space(kind == FieldKind::DocumentNumber ? 1 : 4)};
    KeyRow last = KeyRow{} + layer(u"123"_s, 1.4);
    last += characters(u"ZXCVBNM"_s);
    if (kind != FieldKind::DocumentNumber)
        last.append(space(2));
    return {characters(u"QWERTYUIOP"_s) + backspace(1.4), characters(u"ASDFGHJKL'-"_s), last};
}

} // namespace

QList<KeyRow> keysFor(FieldKind kind, bool isLow, bool isWide, bool secondLayer)
{
    switch (kind) {
    case FieldKind::Digits:
    case FieldKind::Pin:
    case FieldKind::Phone:
    case FieldKind::Money:
        return numberPad(kind, isWide);
    case FieldKind::TaxCode:
        if (isLow)
            return secondLayer
                       ? QList<KeyRow>{characters(u"1234567890"_s) + backspace(1.6), characters(u"LMNPQRSTUV"_s)}
                       : QList<KeyRow>{characters(u"QWERTYUIOP"_s), characters(u"ASDFGHJKL"_s),
                                       characters(u"ZXCVBNM"_s) + backspace(1.8)};
        [[fallthrough]];
    case FieldKind::DocumentNumber:
        if (isLow)
            return lowLetters(kind, secondLayer);
        return {characters(u"1234567890"_s), characters(u"QWERTYUIOP"_s), characters(u"ASDFGHJKL"_s),
                characters(u"ZXCVBNM"_s) + backspace(1.8)};
    case FieldKind::Search:
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Email:
        break;
    }
    if (isLow)
        return lowLetters(kind, secondLayer);
    if (kind == FieldKind::Email)
        return {characters(u"1234567890"_s), characters(u"QWERTYUIOP"_s), characters(u"ASDFGHJKL@"_s),
                characters(u"ZXCVBNM.-_"_s) + backspace(1.4)};
    QList<KeyRow> rows;
    if (kind != FieldKind::Name)
        rows.append(characters(u"1234567890"_s));
    rows.append(characters(u"QWERTYUIOP"_s));
    rows.append(characters(u"ASDFGHJKL'"_s));
    rows.append(characters(u"ZXCVBNM-"_s) + backspace(1.6));
    rows.append(characters(u"àèéìòù"_s) + space(3.6));
    return rows;
}

} // namespace clips::ui
