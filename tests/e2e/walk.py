#!/usr/bin/python3
"""One whole sitting through the built programs, by real clicks and keys, with the office away while it is confirmed.

Everything is found by the names a screen reader would say. The walk makes its own screen, keyring and printer, so that
it runs without a display, and ends what it started. OUT holds NN-name.png of every page, receipt.pdf and summary.json.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import uuid

import surroundings
from demo import Demo
from surroundings import PrintShop, Processes, WalkError, wait_until
from words import Words

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
LETTER_TITLE = "Lettera di attivazione"
RECEIPT_NUMBER = re.compile(r"\bK\d\d-\d{4}[- ]\d{3} ?\d{3}-[A-Z]\b")

# The steps of the sitting in their order; each is a method of Walk. Between outage() and return_of_the_office() nobody answers.
SITTING = ("attract", "sign_in", "recognise", "household", "hand_over_to_guardian", "children", "authority", "services",
           "questions", "declarations", "check_answers", "outage", "hand_over_to_operator", "confirm", "saved", "printed",
           "end", "return_of_the_office", "use_the_letter", "compare", "read_the_receipt")
SIX_CHECKS = ("Original, not a copy", "Not expired", "The photo is this person", "Two security features seen",
              "Same data as the register", "No sign of tampering")


class Family:
    """Whom the walk goes with, and what differs from what anybody would choose."""

    def __init__(self, story, services, answers=None, absent_from_receipt=()):
        self.guardian = story["guardian"]
        self.children = story["children"]
        self.services = services  # for each child
        self.answers = answers or {}  # question id -> value of the option
        self.absent_from_receipt = absent_from_receipt

    @property
    def enrolments(self):
        return sum(len(services) for services in self.services)

    @property
    def is_described(self):
        """The children are not in the guardian's family record: she describes them."""
        return "birth_place_name" in self.children[0]


def family_of(story, name):
    if name == "awkward":
        # The child is registered with its grandparents, the mother has an 11-digit code, the certificate comes later.
        return Family(story["awkward_family"], (("School canteen", "Nursery and infant school", "School bus"),),
                      {"diet_kind": "medical", "medical_kind": "coeliac", "certificate": "later"},
                      ("eliach", "oeliac", "Baobab", "Ousmane"))
    # Canteen for both children, the bus for the elder, the nursery for the younger.
    return Family(story["walk_family"], (("School canteen", "School bus"), ("School canteen", "Nursery and infant school")))


# What is typed into a field of this name; anything else gets a telephone number.
FIELD_WORDS = {"Given name": "Anna", "Family name": "Verdi", "Day": "14", "Month": "02", "Year": "1960",
               "Who they are for the child": "zia"}
PHONE = "3331234567"
OTHER_PHONE = "3339876543"  # somebody else's: the emergency contact has another number than the guardian


class Walk:
    def __init__(self, demo, story, window, processes, words, options):
        self.demo = demo
        self.story = story
        self.family = family_of(story, options.family)
        self.window = window
        self.processes = processes
        self.words = words
        self.options = options
        self.out = options.out
        self.pages = []
        self._titles = titles_of_questions(options.lang)
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
        return self.window.pick(wanted, self.window.BUTTONS, enabled=True) or self._show_more()

    def _show_more(self):
        """Turns to the next part of the page, after the last to the first again; there is nothing to return yet."""
        for words in ("Show more", "Show what comes before"):
            turn = self.window.find(*self.words.of(words), roles=self.window.BUTTONS, enabled=True)
            if turn is not None:
                self.window.click(turn)
                break
        return None

    def forward(self, *words):
        """The primary button by its words, which say what it does; the page must be another one after it."""
        before = self.window.signature()
        self.press(*words)
        self._until(lambda: self.window.signature() != before, "the next page")

    def type_pin(self, pin):
        for digit in pin:
            self.window.press(digit)

    # --- answers, by the kind of question ---

    def answer(self, question):
        kind = question["type"]
        if question["id"] in self.family.answers:
            self._choose_value(question, self.family.answers[question["id"]])
            return
        if question.get("required_when") is False:
            return
        if kind in ("text", "phone", "person", "people", "address", "date", "money", "email"):
            self.fill_fields(phone=OTHER_PHONE if kind == "people" else PHONE)
        elif not self._choices(checked=True):
            # The answer that brings up no further questions: No, or no ISEE.
            self._choose(-1 if kind == "yes_no" or question["id"] == "isee_kind" else 0)
        if kind == "ranked_schools" and "options" in question:
            self._choose_hours(question)
        if kind == "route_stop" and self.window.find(*self.words.of("Stop"), roles=self.window.LABELS):
            self._choose_stop()

    def _choose_value(self, question, value):
        label = next(option["label"] for option in question["options"] if option["value"] == value)
        name = label.get(self.options.lang, label["it"])
        row = self._until(lambda: self._button(lambda thing: thing.name == name), f"the answer “{name}”")
        if not row.checked:
            self.window.click(row)

    def _choices(self, checked, below=0):
        return [thing for thing in self.window.things() if thing.role in self.window.CHOICES and thing.enabled
                and thing.checked == checked and thing.y >= below]

    def _choose_first(self, below=0):
        self._choose(0, below)

    def _choose_hours(self, question):
        """The first hours that the chosen school offers; where it offers one only there is nothing to choose."""
        labels = tuple(": " + text for option in question["options"] for text in option["label"].values())
        hours = [row for row in self._choices(checked=False) if row.name.endswith(labels)]
        if hours:
            self.window.click(hours[0])

    def _choose(self, which, below=0):
        choice = self._until(lambda: self._choices(checked=False, below=below) or self._show_more(),
                             "something to choose")[which]
        self.window.click(choice)
        self._until(lambda: self._choices(checked=True, below=below), f"{choice} to be chosen")

    def _choose_stop(self):
        below = self.window.find(*self.words.of("Stop"), roles=self.window.LABELS).y
        if not self._choices(checked=True, below=below):
            self._choose_first(below)

    def fill_fields(self, words=None, phone=PHONE):
        for field in self._fields():
            if field.text:
                continue
            self.window.click(field)
            self.window.type(self._words_for(field.name, words or {}, phone))

    def _fields(self):
        return [thing for thing in self.window.things() if thing.role in self.window.FIELDS]

    def _words_for(self, label, words, phone):
        for word, text in {**FIELD_WORDS, **words}.items():
            if label.rpartition(", ")[2] in self.words.of(word):
                return text
        return phone

    # --- the steps ---

    def attract(self):
        self._first_page(60)
        self.demo.wait_for_register()
        self.press("English" if self.options.lang == "en" else "Italiano")
        self.keep("attract")
        self.forward("Call the operator")

    def _first_page(self, seconds):
        self._until(lambda: self.window.find(*self.words.of("Call the operator"), roles=self.window.BUTTONS)
                    and not self._says("One moment, please"), "the first page", seconds)

    def sign_in(self):
        operator = self.story["operators"][0]
        self.on_page("Operator, sign in")
        self.press(operator["display_name"])
        self.keep("sign-in")
        self.type_pin(operator["pin"])
        self.forward("Sign in")

    def wait_for_recognition(self):
        self.on_page("Who is in front of you?")
        self._until(lambda: self._says("Register as of %1"), "the register to be open")

    def _says(self, *words):
        pattern = self.words.pattern(*words)
        return any(pattern.fullmatch(text) for text in self.window.texts())

    def _contains(self, words):
        return any(word in text for text in self.window.texts() for word in self.words.of(words))

    def recognise(self):
        guardian = self.family.guardian
        self.wait_for_recognition()
        self.keep("recognise-nobody-yet")
        self.window.scan(guardian["tax_code"])
        self._until(lambda: self._says("Look at the document and at the person. Tick each check that is right."),
                    "the guardian to be found")
        self.keep("recognise-person")
        self.window.scan(*guardian["mrz"])
        self._until(lambda: not self._fields(), "the document to be read")
        for check in SIX_CHECKS:
            self.press(check)
        self.keep("recognise-checked")
        self.forward("I recognise")

    def household(self):
        self.on_page("Is this the family?")
        self.keep("household")
        self.forward("This is the family")

    def hand_over_to_guardian(self):
        self.on_page("Now it is the parent's turn")
        self.keep("hand-over-to-guardian")
        self.forward("I am the parent: start")

    def children(self):
        self.on_page("Whom do you want to enrol?")
        for child in self.family.children:
            if self.family.is_described:
                self.describe(child)
            else:
                self.press(child["given_name"] + " " + child["family_name"])
        self.keep("children")
        self.forward("Next")

    def describe(self, child):
        """A child who is not in the family record: who, code and home, as the guardian would write them down."""
        year, month, day = child["date_of_birth"].split("-")
        words = {"Given name": child["given_name"], "Family name": child["family_name"], "Day": day, "Month": month,
                 "Year": year, "Town or country of birth": child["birth_place_name"], "Tax code": child["tax_code"],
                 "Street and number": child["street"], "Postcode": child["postcode"], "Town": child["municipality"]}
        self.forward("A child who is not in this family")
        self.on_page("Who is the child?")
        self.press("Girl" if int(child["tax_code"][9:11]) > 40 else "Boy")
        self.fill_fields(words)
        self.keep("child-who")
        self.forward("Next")
        self.on_page("Where was %1 born?")
        self.fill_fields(words)
        self.keep("child-code")
        self.forward("Next")
        self.on_page("Does %1 live with you?")
        self.forward("No")
        self.fill_fields(words)
        self.keep("child-home")
        self.forward("Add this child")
        self.on_page("Whom do you want to enrol?")

    def authority(self):
        """Who reads as a parent in the family record has only to go on."""
        self.on_page("Who are you to %1?")
        if not self._choices(checked=True):
            self.press("I am a parent")
        self.keep("authority")
        self.forward("Next")

    def services(self):
        for child, services in zip(self.family.children, self.family.services):
            self.on_page("Which services for %1?")
            self._until(lambda: child["given_name"] in self.window.heading(), "the services of " + child["given_name"])
            for service in services:
                self.press(service)
            self.keep("services-" + child["given_name"].lower())
            self.forward("Next")

    def questions(self):
        asked = 0
        while (question := self._question()) is not None:
            asked += 1
            self.answer(question)
            self.keep("question-" + question["id"].replace("_", "-"))
            self.forward("Next")
        if asked == 0:
            raise WalkError("no question was asked")

    def _question(self):
        """The question of the form files that stands on the page; None on a page without one."""
        return self._titles.get(self.window.heading())

    def declarations(self):
        self.on_page("What you declare")
        self._tick_all()
        self.keep("declarations")
        self.forward("Next")

    def _tick_all(self):
        """Every row, also those on the further parts of the page."""
        while True:
            for box in self._choices(checked=False):
                self.window.click(box)
            if self.window.find(*self.words.of("Show more"), roles=self.window.BUTTONS, enabled=True) is None:
                return
            self._show_more()

    def check_answers(self):
        self.on_page("Is everything right?")
        self.keep("check-answers")

    def outage(self):
        """From here on nobody answers."""
        self.demo.stop_office()

    def hand_over_to_operator(self):
        self.forward("It is all right")
        self.on_page("Give the screen back to the operator")
        self.type_pin(self.story["operators"][0]["pin"])
        self.keep("hand-over-to-operator")
        self.forward("I am the operator")

    def confirm(self):
        self.on_page("Is it all right to save?")
        self.press("The parent read everything and signed in front of me")
        self.keep("confirm")
        self.forward("Send %1 enrolments")

    def saved(self):
        found = self._until(lambda: RECEIPT_NUMBER.search(" ".join(self.window.texts())), "the receipt number", 30)
        self.summary["receipt_number"] = found.group().replace(" ", "-", 1).replace(" ", "")
        if self.options.kill_after_saved:
            self.processes.kill(self.demo.kiosk)
            self.demo.start_kiosk()
            self._first_page(60)
            self.keep("after-the-power-cut")
        else:
            self.keep("saved")
        waiting, _ = self.demo.queue()
        self.summary["queue"]["during_outage"] = len(waiting)

    def print_what_was_left(self):
        """After the power cut nobody knows whether paper came out: the operator is asked after signing in."""
        self.press("Call the operator")
        self.sign_in()
        names = [f"{word}: {self.summary['receipt_number']}" for word in self.words.of("Print")]
        offer = self._until(lambda: self._button(lambda other: other.name in names), "the desk to offer the receipt", 60)
        self.keep("receipt-not-printed")
        self.window.click(offer)

    def printed(self):
        if self.options.kill_after_saved:
            self.print_what_was_left()
        # The application to be signed comes first, then the guardian's receipt.
        papers = 3 if self.options.letter else 2
        paper = self._until(lambda: len(self.options.shop.paper()) >= papers and self.options.shop.paper(), f"{papers} papers to come out of the printer", 60)
        letters = [sheet for sheet in paper if LETTER_TITLE in text_of(sheet)]
        paper = [sheet for sheet in paper if sheet not in letters]
        self._must(len(letters) == papers - 2, f"{len(letters)} letters were printed")
        for letter in letters:
            shutil.copyfile(letter, self.out / "letter.pdf")
        if not self.options.kill_after_saved:
            self._until(lambda: self._contains("The receipt is printed") or self._show_more(), "the screen to say “printed”", 60)
        shutil.copyfile(paper[-1], self.out / "receipt.pdf")
        self.summary["qr"] = qr_of(paper[-1])
        self.summary["printed"] = True

    def end(self):
        if self.options.kill_after_saved:
            self.press("Stop")
            self.press("Yes, stop")
        else:
            self.keep("printed")
            self.forward("I have finished")
        self._first_page(30)
        self.keep("end")

    def return_of_the_office(self):
        self.office = self.demo.start_office()
        self.demo.ctl("sync", "now")
        self._until(lambda: not self.demo.queue()[0], "the queue to be empty", 120)

    def use_the_letter(self):
        """The guardian has the paper, the office sends the other half, the portal asks for both: once."""
        if not self.options.letter:
            return
        text = " ".join(text_of(self.out / "letter.pdf").split())
        reference = re.search(r"Lettera n\. (K\d\d-[0-9A-Z]{4}-[0-9A-Z]{4})", text).group(1)
        half = re.search(r"([0-9A-Z]{4}-){3}[0-9A-Z*~$=]", text.replace(reference, "")).group()
        for words in (self.family.guardian["tax_code"], *(child["given_name"] for child in self.family.children)):
            self._must(words not in text, f"the letter says “{words}”")
        message = self._until(lambda: next((one for one in self.demo.waiting_letters() if one["reference"] == reference), None),
                              "the office to know the letter", 60)
        self._must(message["half"] not in text, "both halves are on the paper")
        token = self.demo.portal_token()
        asked = {"reference": reference, "paper_half": half, "message_half": message["half"]}
        used, answer = self.demo.ask_office(self.office, "PUT", f"/activations/{uuid.uuid4()}", token, asked)
        again, _ = self.demo.ask_office(self.office, "PUT", f"/activations/{uuid.uuid4()}", token, asked)
        self.summary["letter"] = {"reference": reference, "first": used, "again": again}
        self._must((used, again) == (200, 403), f"the portal heard {used}, then {again}")
        self._must(answer["recognition_id"] == message["recognition_id"], "the letter names another recognition")

    def compare(self):
        waiting, rows = self.demo.queue()
        states = {row["id"]: row["state"] for row in rows}
        received = self.demo.office_list()
        self.summary["queue"]["after"] = len(waiting)
        self.summary["office"]["enrolments"] = len(received)
        self.summary["enrolments"] = [
            {"id": row["enrolment_id"], "service": row["service"], "child": row["child"],
             "state": states.get(row["enrolment_id"], "unknown"), "protocol_number": row["protocol_number"]}
            for row in received if row["receipt_number"] == self.summary["receipt_number"]]
        self._must(len(self.summary["enrolments"]) == len(received) == self.family.enrolments, f"the office has {len(received)} enrolments")
        self._must({row["enrolment_id"] for row in received} == set(states), "kiosk and office know different enrolments")
        self._must(all(row["protocol_number"] for row in received), "an enrolment has no protocol number")
        self._must(self.summary["queue"]["during_outage"] == self.family.enrolments, "not every enrolment waited while the office was away")
        check = self.demo.ctl_json("receipt", "verify", self.summary["qr"] or "")
        self.summary["receipt_check"] = check["result"]
        self._must(check["result"] == "valid", f"the receipt's code is {check['result']}")
        self._must(check["number"] == self.summary["receipt_number"], "the code is of another receipt")
        self._must({row["id"] for row in check["enrolments"]} == set(states), "the code is about other enrolments")

    def read_the_receipt(self):
        """Opens the paper: it says what is still to bring, and nothing it should not."""
        text = text_of(self.out / "receipt.pdf")
        (self.out / "receipt.txt").write_text(text)
        plain = " ".join(text.split())
        self._must(self.summary["receipt_number"] in plain.replace(" ", ""), "the receipt does not show its number")
        for words in (*self.family.absent_from_receipt, self.family.guardian["tax_code"], self.family.children[0]["tax_code"]):
            self._must(words not in plain, f"the receipt says “{words}”")
        if self.family.answers.get("certificate") == "later":
            self._must("certificato per la dieta" in plain, "the receipt does not say that the certificate is due")

    @staticmethod
    def _must(holds, sentence):
        if not holds:
            raise WalkError(sentence)


def titles_of_questions(language):
    """The questions of every form file by what stands on their page."""
    titles = {}
    for file in (TOP / "forms" / "services").glob("*.json"):
        form = json.loads(file.read_text())
        for question in form.get("questions", []):
            titles[question["title"].get(language, question["title"]["it"])] = question
    return titles


def text_of(pdf):
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def qr_of(pdf):
    """What a reader finds on the first page of the receipt; None when it finds nothing."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "200", "-png", str(pdf), folder + "/page"], check=True)
        for page in sorted(pathlib.Path(folder).glob("*.png")):
            found = subprocess.run(["zbarimg", "-q", "--raw", str(page)], capture_output=True, text=True)
            if found.returncode == 0:
                return found.stdout.strip()
    return None


def main():
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("--programs", required=True, help="folder of the built programs")
    reader.add_argument("--out", required=True, type=pathlib.Path, help="folder for pictures, receipt and summary")
    reader.add_argument("--lang", choices=("it", "en"), default="it")
    reader.add_argument("--size", default="1080x1920")
    reader.add_argument("--family", choices=("typical", "awkward"), default="typical")
    reader.add_argument("--letter", action="store_true", help="the office wants activation letters; use the one that is printed")
    reader.add_argument("--kill-after-saved", action="store_true", help="cut the kiosk's power right after “saved”")
    options = reader.parse_args()
    options.out = options.out.absolute()
    home = surroundings.in_own_session()
    options.out.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(options.out / "logs", ignore_errors=True)
    processes = Processes(home / "logs")
    options.shop = None
    code = 1
    try:
        walk = prepare(options, home, processes)
        for step in SITTING:
            print(f"  {step.replace('_', ' ')}", flush=True)
            getattr(walk, step)()
        (options.out / "summary.json").write_text(json.dumps(walk.summary, ensure_ascii=False, indent=2) + "\n")
        print(f"pictures, receipt and summary: {options.out}")
        code = 0
    except WalkError as error:
        print(f"walk: {error}\nlogs: {options.out / 'logs'}", file=sys.stderr)
    finally:
        if code != 0:
            shutil.copytree(home / "logs", options.out / "logs", dirs_exist_ok=True)
        if options.shop:
            options.shop.close()
        processes.stop_all()
    return code


def prepare(options, home, processes):
    width, height = (int(part) for part in options.size.split("x"))
    for old in [*options.out.glob("[0-9][0-9]-*.png"), *(options.out / name for name in ("summary.json", "receipt.pdf", "receipt.txt", "letter.pdf", "stuck.png"))]:
        old.unlink(missing_ok=True)
    surroundings.start_screen(processes, width, height)
    surroundings.start_keyring(processes)
    surroundings.start_accessibility(processes)
    options.shop = PrintShop(TOP / "tests" / "support" / "cups.sh", home / "print-shop")
    from window import Window  # only now is there a bus to find windows on

    demo = Demo(processes, options.programs, home / "demo")
    story = demo.make_municipality()
    office = demo.start_office()
    if options.letter:
        demo.want_letters()
    demo.configure(office, secrets="keychain", language=options.lang,
                   queue=options.shop.queue, server=options.shop.server)
    demo.pair()
    demo.start_kiosk()
    return Walk(demo, story, Window("clips-kiosk", width, height), processes, Words(TOP, options.lang), options)


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
