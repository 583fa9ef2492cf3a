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
        """Waits for the page with one of these headings (patterns with places allowed)."""
        pattern = self.words.pattern(*headings)
        try:
            return wait_until(lambda: self.window.pick(lambda thing: pattern.fullmatch(thing.name)),
                              " or ".join(f"“{heading}”" for heading in headings), seconds)
        except WalkError as error:
            raise WalkError(f"{error}; on the screen:\n{self.window.describe()}") from None

    def keep(self, name):
        """A picture of the page, numbered in the order of the walk."""
        file = f"{len(self.pages) + 1:02d}-{name}.png"
        self.window.picture(self.out / file)
        self.pages.append(file)

    def press(self, *words, seconds=20):
        pattern = self.words.pattern(*words)
        thing = wait_until(lambda: self._showing_button(pattern), " or ".join(f"“{word}”" for word in words), seconds)
        self.window.click(thing)

    def _showing_button(self, pattern):
        """The button, turned to if it is on a further part of the page."""
        found = self.window.pick(lambda thing: pattern.fullmatch(thing.label), BUTTONS, enabled=True)
        if found is None:
            more = self.window.pick(lambda thing: thing.name in self.words.of("Show more"), BUTTONS, enabled=True)
            if more is not None:
                self.window.click(more)
        return found

    def forward(self):
        """The one primary button, at the end of the bottom bar; its words change with what it does."""
        before = self.window.signature()
        self.window.click(self.window.last_of_the_bottom_row())
        wait_until(lambda: self.window.signature() != before, "the next page", 20)

    def type_pin(self, pin):
        for digit in pin:
            self.window.press(digit)

    # --- the steps ---

    def attract(self):
        self.on_page("Welcome")
        self.keep("attract")
        self.press("English" if self.options.lang == "en" else "Italiano")
        self.press("Call the operator")

    def sign_in(self):
        operator = self.story["operators"][0]
        self.on_page("Who are you?")
        self.keep("sign-in")
        self.press(operator["display_name"])
        self.type_pin(operator["pin"])

    def recognise(self):
        guardian = self.guardian
        self.on_page("Who is in front of you?")
        self.window.scan(guardian["tax_code"])
        self.window.wait_for(guardian["name"])
        birth, sex = birth_of(guardian["tax_code"], self.today)
        self.window.scan(*identity_card(guardian["family_name"], guardian["given_name"], birth, sex,
                                        self.today.replace(year=self.today.year + 5, day=1)))
        for check in ("Original, not a copy", "Not expired", "The photo resembles", "Two security features seen",
                      "Same data as the register", "No sign of tampering"):
            self.press(check)
        self.keep("recognise")
        self.forward()
