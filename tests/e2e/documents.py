"""What a reader of documents would type for an invented person."""

import datetime
import unicodedata

MONTHS = "ABCDEHLMPRST"


def birth_of(tax_code, today):
    """Birth date and sex as a tax code tells them; the century is the last one in which the person is an adult."""
    day = int(tax_code[9:11])
    year = 2000 + int(tax_code[6:8])
    if year > today.year - 16:
        year -= 100
    return datetime.date(year, MONTHS.index(tax_code[8]) + 1, day % 40), "F" if day > 40 else "M"


def identity_card(family_name, given_name, birth, sex, expiry, number="CA00000AA"):
    """The three lines on the back of an identity card (ICAO 9303 part 5, TD1), check digits included."""
    upper = "C<ITA" + number + _digit(number) + "<" * 15
    dates = _day(birth) + _digit(_day(birth)), sex, _day(expiry) + _digit(_day(expiry))
    middle = "".join(dates) + "ITA" + "<" * 11
    middle += _digit(upper[5:30] + middle[0:7] + middle[8:15] + middle[18:29])
    lower = (_letters(family_name) + "<<" + _letters(given_name) + "<" * 30)[:30]
    return [upper, middle, lower]


def _day(date):
    return date.strftime("%y%m%d")


def _digit(text):
    values = [10 + ord(sign) - ord("A") if sign.isalpha() else 0 if sign == "<" else int(sign) for sign in text]
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10)


def _letters(name):
    plain = unicodedata.normalize("NFD", name.upper()).encode("ascii", "ignore").decode()
    return "<".join("".join(sign if sign.isalpha() else " " for sign in plain.replace("'", "")).split())
