#!/usr/bin/python3
"""One whole sitting through the built programs, by real clicks and keys, with the office away while it is confirmed.

Everything is found by the names a screen reader would say. The walk makes its own screen, keyring and printer, so that
it runs without a display, and ends what it started. OUT holds NN-name.png of every page, receipt.pdf and summary.json.
"""

import argparse
import datetime
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

import surroundings
from demo import Demo
from documents import birth_of, identity_card
from surroundings import Processes, WalkError, wait_until
from words import Words

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
RECEIPT_NUMBER = re.compile(r"\bK\d\d-\d{4}[- ]\d{3} ?\d{3}-[A-Z]\b")

# The steps of the sitting in their order; each is a method of Walk. Between outage() and return_of_the_office() nobody answers.
SITTING = ("attract", "sign_in", "recognise", "household", "hand_over_to_guardian", "children", "services", "questions",
           "declarations", "check_answers", "outage", "hand_over_to_operator", "confirm", "saved", "printed", "end",
           "return_of_the_office", "compare")


class Walk:
    def __init__(self, demo, story, window, processes, words, options):
        self.demo = demo
        self.story = story
        self.window = window
        self.processes = processes
        self.words = words
        self.options = options
        self.out = options.out
        self.pages = []
        self.summary = {"receipt_number": None, "printed": False, "qr": None, "enrolments": [],
                        "queue": {"during_outage": None, "after": None}, "office": {"enrolments": None},
                        "pages": self.pages}

    # --- how every step looks and acts ---

    def on_page(self, *headings, seconds=30):
        """Waits for a page with one of these headings; a heading may have places such as %1."""
        pattern = self.words.pattern(*headings)
        return self._until(lambda: pattern.fullmatch(self.window.heading()),
                           "a page called " + " or ".join(f"“{heading}”" for heading in headings), seconds)

    def _until(self, condition, what, seconds=20):
        try:
            return wait_until(condition, what, seconds)
        except WalkError as error:
            picture = self.out / "stuck.png"
            self.window.picture(picture)
            raise WalkError(f"{error}; see {picture}. On the screen:\n{self.window.describe()}") from None

    def keep(self, name):
        """A picture of the page, numbered in the order of the walk."""
        file = f"{len(self.pages) + 1:02d}-{name}.png"
        self.window.picture(self.out / file)
        self.pages.append(file)

    def press(self, *words, seconds=20):
        pattern = self.words.pattern(*words)
        thing = self._until(lambda: self._button(lambda other: pattern.fullmatch(other.name)),
                            "a button called " + " or ".join(f"“{word}”" for word in words), seconds)
        self.window.click(thing)

    def _button(self, wanted):
        """A button of the page; what does not fit on one part of it is looked for on the next."""
        found = self.window.pick(wanted, BUTTONS, enabled=True)
        if found is None:
            more = self.window.find(*self.words.of("Show more"), roles=BUTTONS, enabled=True)
            if more is not None:
                self.window.click(more)
        return found

    def forward(self):
        """The primary button at the end of the bottom bar; its words change with what it does."""
        before = self.window.signature()
        self.window.click(self.window.last_of_the_bottom_row())
        self._until(lambda: self.window.signature() != before, "the next page")

    def type_pin(self, pin):
        for digit in pin:
            self.window.press(digit)

    # --- answers, by the kind of question ---

    def answer(self, question):
        kind = question["type"]
        if kind in ("text", "phone", "person", "date"):
            self.fill_fields()
        elif not self._choices(checked=True):
            self._choose_first()
        if kind == "route_stop" and self.window.find(*self.words.of("Stop"), roles=LABELS):
            self._choose_stop()

    def _choices(self, checked, below=0):
        return [thing for thing in self.window.things() if thing.role in CHOICES and thing.enabled
                and thing.checked == checked and thing.y >= below]

    def _choose_first(self, below=0):
        choice = self._until(lambda: self._choices(checked=False, below=below), "something to choose")[0]
        self.window.click(choice)
        self._until(lambda: self._choices(checked=True, below=below), f"{choice} to be chosen")

    def _choose_stop(self):
        below = self.window.find(*self.words.of("Stop"), roles=LABELS).y
        if not self._choices(checked=True, below=below):
            self._choose_first(below)

    def fill_fields(self):
        for index, field in enumerate(self._fields()):
            if field.text:
                continue
            self.window.click(field)
            self.window.type(self._words_for(field.name, index))

    def _fields(self):
        return [thing for thing in self.window.things() if thing.role in FIELDS]

    def _words_for(self, label, index):
        for words, text in ((("Given name",), "Anna"), (("Family name",), "Verdi"), (("Day",), "14"), (("Month",), "02"),
                            (("Year",), "1960")):
            if label in self.words.of(*words):
                return text
        return "3331234567"

    # --- the steps ---
