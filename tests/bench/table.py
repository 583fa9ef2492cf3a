#!/usr/bin/env python3
"""Runs benchmarks with --json and prints one table. A benchmark answers a list of figures, alone or under any key:
{"figure", "value", "unit", "limit", "ratio", "goal", "method"}; whatever else it tells is printed as it is."""

import json
import pathlib
import subprocess
import sys

COLUMNS = ("figure", "value", "limit", "ratio", "goal", "method")


def number(value):
    if isinstance(value, float):
        return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"
    return "" if value is None else str(value)


def rows_of(answer, title=""):
    """Every object that names a figure, wherever it stands in the answer."""
    if isinstance(answer, list):
        return [row for entry in answer for row in rows_of(entry, title)]
    if not isinstance(answer, dict):
        return []
    if "figure" in answer or "name" in answer:
        return [row_of(answer, title)]
    return [row for key, entry in answer.items() for row in rows_of(entry, key)]


def row_of(figure, title):
    known = {"figure", "name", "value", "unit", "limit", "ratio", "goal", "method"}
    unit = " " + figure["unit"] if figure.get("unit") else ""
    name = figure.get("figure") or f"{title.replace('_', ' ')}: {figure['name']}"
    value = number(figure.get("value")) + unit if "value" in figure else ""
    rest = ", ".join(f"{key.removesuffix('_ms')} {number(entry)}{' ms' if key.endswith('_ms') else ''}"
                     for key, entry in figure.items() if key not in known and not isinstance(entry, (dict, list)))
    limit = number(figure.get("limit")) + unit if figure.get("limit") is not None else ""
    return {"figure": name, "value": value or rest, "limit": limit, "ratio": number(figure.get("ratio")),
            "goal": number(figure.get("goal")), "method": figure.get("method") or (rest if value else "")}


def answer_of(output):
    """The JSON a benchmark prints; services that its message bus started may have talked before it."""
    try:
        return json.loads(output)
    except ValueError:
        return json.loads(output.strip().splitlines()[-1] if output.strip() else "")


def main(programs):
    rows, failed = [], []
    for program in programs:
        print(f"running {pathlib.Path(program).name} …", file=sys.stderr, flush=True)
        run = subprocess.run([program, "--json"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        try:
            rows += rows_of(answer_of(run.stdout))
        except ValueError:
            failed.append(f"{program} ended with {run.returncode}: {run.stderr.strip()[-300:]}")
    widths = {column: max([len(column)] + [len(row[column]) for row in rows]) for column in COLUMNS}
    for row in [{column: column for column in COLUMNS}, {column: "-" * widths[column] for column in COLUMNS}] + rows:
        print("  ".join(row[column].ljust(widths[column]) for column in COLUMNS).rstrip())
    for sentence in failed:
        print(sentence, file=sys.stderr)
    return 1 if failed or not rows else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
