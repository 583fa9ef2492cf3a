#!/usr/bin/python3
"""One whole sitting with planted names, and then the search for what is left of them: in the kiosk's folder, its log, the
spool, temporary files and, five seconds after the end, in the memory of the program that goes on running (which only root may read).

The names occur nowhere else: who finds one has found something of that family. Zero hits, in every way text is written.
OUT holds traces.json; the exit code is 1 when something was found.
"""

import argparse
import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

import demo
import surroundings
import walk
from surroundings import Processes, WalkError

SECONDS_AFTER = 5
# What is typed during the sitting and stands in no register.
PLANTED = {"Given name": "Zaffiralba", "Family name": "Quattrovolti", "Who they are for the child": "madrina", "Day": "14",
           "Month": "02", "Year": "1960"}
PLANTED_PHONE = "3397751846"
SITTING = ("attract", "sign_in", "recognise", "household", "hand_over_to_guardian", "children", "authority", "services",
           "questions", "declarations", "check_answers", "hand_over_to_operator", "confirm", "saved", "printed", "end")


def ways(text):
    """Every way these words may lie about: (name, how to look, bytes)."""
    found = [("text", "plain", text.lower().encode())]  # UTF-8, UTF-16 and UTF-32 are the same without their zeros
    for coding in ("utf-8", "utf-16-le"):
        raw = text.encode(coding)
        found.append((f"hex of {coding}", "lower", raw.hex().encode()))
        found.append((f"percent of {coding}", "lower", "".join(f"%{byte:02x}" for byte in raw).encode()))
        for form in (text, text.upper()):
            raw = form.encode(coding)
            for shift in range(3):
                # The middle of the base64 text is the same whatever stands around it.
                coded = base64.b64encode(b"\0" * shift + raw)
                found.append((f"base64 of {coding}", "raw", coded[(8 * shift + 5) // 6:len(coded) - 4]))
    return [(f"{text}, {name}", how, raw) for name, how, raw in found if len(raw) > 5]


def search(blob, needles):
    """{name: (how often, what stands around it)}"""
    lower = blob.lower()
    forms = {"raw": blob, "lower": lower, "plain": lower.replace(b"\0", b"")}
    found = {}
    for name, how, needle in needles:
        at = forms[how].find(needle)
        if at >= 0:
            found[name] = (forms[how].count(needle), printable(forms[how][max(0, at - 80):at + 80]))
    return found


def memory_hits(pid, needles):
    """Every readable byte of a process that goes on running; needs the right to look, which root has."""
    found = []
    searched = 0
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            parts = line.split(maxsplit=5)
            place = parts[5].strip() if len(parts) > 5 else "anonymous"
            if not parts[1].startswith("r") or place in ("[vvar]", "[vsyscall]"):
                continue
            start, end = (int(part, 16) for part in parts[0].split("-"))
            try:
                memory.seek(start)
                blob = memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue
            searched += len(blob)
            for name, (times, around) in search(blob, needles).items():
                found.append({"where": f"memory {parts[0]} {place}", "what": name, "times": times, "around": around})
    return found, searched


def printable(raw):
    return re.sub(rb"[^\x20-\x7e]+", b".", raw.replace(b"\0", b"")).decode()


def text_of(file):
    """A PDF keeps its words packed: what a reader sees counts too."""
    if file.suffix != ".pdf":
        return b""
    return subprocess.run(["pdftotext", str(file), "-"], capture_output=True).stdout


def file_hits(folders, needles):
    found = []
    for folder in folders:
        for file in sorted(pathlib.Path(folder).rglob("*")):
            if not file.is_file() or file.is_symlink():
                continue
            blob = file.name.encode() + b"\n" + file.read_bytes() + b"\n" + text_of(file)
            found += [{"where": str(file), "what": name} for name in search(blob, needles)]
    return found


class Sitting(walk.Walk):
    """The walk of a child who is not in the family record: everything about it is typed."""

    def _words_for(self, label, words, phone):
        return super()._words_for(label, {**PLANTED, **words}, PLANTED_PHONE if phone == walk.OTHER_PHONE else phone)


def main():
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("--programs", required=True, help="folder of the built programs")
    reader.add_argument("--out", required=True, type=pathlib.Path)
    reader.add_argument("--lang", choices=("it", "en"), default="it")
    reader.add_argument("--size", default="1080x1920")
    options = reader.parse_args()
    options.family, options.kill_after_saved, options.shop = "awkward", False, None
    if os.geteuid() != 0:
        print("traces: only root may look into the memory of a program that forbids it; not tested", file=sys.stderr)
        return 77
    options.out = options.out.absolute()
    home = surroundings.in_own_session()
    options.out.mkdir(parents=True, exist_ok=True)
    demo.CONFIG += "\n[scanner]\nburst_ms = 90\n"  # a busy machine scans slowly; it is not scanning that is tested here
    os.environ["QT_LOGGING_RULES"] = "clips.*=true;kiosk.*=true"
    os.environ["TMPDIR"] = str(home / "tmp")
    (home / "tmp").mkdir()
    processes = Processes(home / "logs")
    try:
        return look_around(options, home, processes)
    except WalkError as error:
        print(f"traces: {error}", file=sys.stderr)
        shutil.copytree(home / "logs", options.out / "logs", dirs_exist_ok=True)
        return 1
    finally:
        if options.shop:
            options.shop.close()
        processes.stop_all()


def look_around(options, home, processes):
    one = walk.prepare(options, home, processes)
    sitting = Sitting(one.demo, one.story, one.window, processes, one.words, options)
    for step in SITTING:
        print(f"  {step.replace('_', ' ')}", flush=True)
        getattr(sitting, step)()
    ended = time.monotonic()
    child = sitting.family.children[0]
    typed = [PLANTED["Given name"], PLANTED["Family name"], PLANTED_PHONE, child["family_name"],
             child["tax_code"], child["street"]]
    needles = [way for text in typed for way in ways(text)]
    wait = SECONDS_AFTER - (time.monotonic() - ended)
    time.sleep(max(0, wait))
    pid = sitting.demo.kiosk.pid
    found, searched = memory_hits(pid, needles)
    if searched < 10_000_000:
        raise WalkError("the memory of the program could not be read")
    folders = [home / "demo" / "kiosk", home / "tmp", home / "runtime", home / ".cache", home / ".local", home / ".config",
               home / "print-shop" / "spool", home / "print-shop" / "cache", home / "print-shop" / "log",
               home / "print-shop" / "state"]
    found += file_hits(folders, needles)
    for log in ("kiosk", "keyring", "xvfb", "openbox", "at-spi"):
        found += [{"where": f"log of {log}", "what": name}
                  for name in search(processes.log_of(log).encode(), needles)]
    report = {"seconds_after": SECONDS_AFTER, "searched": typed, "bytes_of_memory": searched, "found": found}
    (options.out / "traces.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    for hit in found:
        print(f"FOUND  {hit['what']}  in {hit['where']}  {hit.get('around', '')}")
    print(f"{len(found)} trace(s); {options.out / 'traces.json'}")
    return 1 if found else 0


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
