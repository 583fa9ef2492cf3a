#!/usr/bin/env python3
"""Writes codes.jsonl: codes nobody should be harmed by, one JSON pair [family, text] a line, always the same ones.

Families: what a code tries. Lines by_hand.jsonl are taken as they are; the rest is generated. All data are invented.
"""
import json
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
CODE = "SMPLCU21C07E506T"  # a codice fiscale of nobody
CARD = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]
PASSPORT = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
HOMOGLYPHS = {"S": "\u0405", "M": "\u041c", "P": "\u0420", "C": "\u0421", "E": "\u0395", "T": "\u03a4", "L": "\u216c",
              "0": "\u041e", "1": "\u0661", "5": "\u0665"}
BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def generated():
    chance = random.Random(20260214)
    # Code 128 can carry every ASCII control character: each alone, inside a good code, and where a hot key would be.
    for number in range(32):
        yield "control", f"ABC{chr(number)}DEF"
        yield "control", CODE[:8] + chr(number) + CODE[8:]
        yield "control", chr(number) * 12
    yield "control", "ABCDEF\x7fGH"
    # Codici fiscali that look right.
    for position, letter in enumerate(CODE):
        for like in filter(None, [HOMOGLYPHS.get(letter)]):
            yield "homoglyph", CODE[:position] + like + CODE[position + 1:]
        yield "full width", CODE[:position] + chr(ord(letter) + 0xFEE0) + CODE[position + 1:]
        yield "zero width", CODE[:position] + "\u200b" + CODE[position:]
        yield "joiner", CODE[:position] + "\u200d" + CODE[position:]
        yield "combining", CODE[:position + 1] + "\u0301" + CODE[position + 1:]
        yield "wrong letter", CODE[:position] + ("X" if letter != "X" else "Y") + CODE[position + 1:]
    for mark in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c":
        yield "direction", mark + CODE
        yield "direction", "abc" + mark + "def"
    # Zones with wrong lengths, lines and fillers.
    for zone in (CARD, PASSPORT):
        for cut in range(1, 12):
            yield "short zone", "\r".join(line[:-cut] for line in zone)
            yield "long zone", "\r".join(line + "<" * cut for line in zone)
        for drop in range(len(zone)):
            yield "missing line", "\r".join(zone[:drop] + zone[drop + 1:])
        yield "too many lines", "\r".join(zone * 4)
        for _ in range(25):
            line = chance.randrange(len(zone))
            place = chance.randrange(len(zone[line]))
            spoiled = list(zone)
            spoiled[line] = spoiled[line][:place] + chance.choice("?@[]{}#~%&=!\u00e8") + spoiled[line][place + 1:]
            yield "spoiled zone", "\r".join(spoiled)
    yield "only fillers", "\r".join(["<" * 44] * 2)
    yield "only fillers", "\r".join(["<" * 30] * 3)
    # Our own code and payment notices, full of rubbish.
    for length in (0, 1, 2, 3, 7, 45, 223, 379, 508, 509, 600, 3000):
        yield "receipt code", "LE1:" + "".join(chance.choice(BASE45) for _ in range(length))
    for rubbish in ("LE1:", "LE1::::", "LE1:\u00e8", "le1:6BFOXN", "LE2:6BFOXN", "HC1:6BFOXN", "LE1:;DROP TABLE x",
                    "LE1:" + "Z" * 507):
        yield "receipt code", rubbish
    for rubbish in ("", "|", "002", "002|", "002|3010|0|1", "002|" + "9" * 400, "999|301000000000000001|0|-1",
                    "002|301000000000000001|00000000000|99999999999999999999", "002|%n%n|%s|%x", "002|'|\"|;"):
        yield "payment", "PAGOPA|" + rubbish
    # Bytes as they come.
    for _ in range(60):
        yield "noise", "".join(chr(chance.randrange(32, 0x250)) for _ in range(chance.randrange(1, 80)))
    for _ in range(30):
        yield "noise of all planes", "".join(
            chr(chance.choice([chance.randrange(0x20, 0xD800), chance.randrange(0xE000, 0x110000)])) for _ in range(30))
    for length in (511, 512, 513, 1024, 2048, 2953, 3072, 4096):
        yield "long", "".join(chance.choice(BASE45) for _ in range(length))
    for place in ("SMPLCU21C07Z999T", "AAAAAA00A00A000A", "0" * 11, "9" * 11, "0" * 16, "1" * 13, "K03-2026-000125-C",
                  "K99-9999-999999-Z", "K03-2026-000124", "K03--2026--000124-C"):
        yield "wrong code", place


def main():
    lines = [line for line in (HERE / "by_hand.jsonl").read_text(encoding="utf-8").splitlines() if line]
    lines += [json.dumps(list(pair), ensure_ascii=True) for pair in generated()]
    (HERE / "codes.jsonl").write_text("\n".join(lines) + "\n", encoding="ascii")
    print(len(lines), "codes")


if __name__ == "__main__":
    main()
