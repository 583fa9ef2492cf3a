#!/usr/bin/python3
"""An invented municipality on this machine: office and kiosk, paired. Run as a program it opens the kiosk's window and
ends the office when the window is closed; the walk uses the parts."""

import argparse
import datetime
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import urllib.error
import urllib.request

from surroundings import Processes, WalkError, wait_until

KIOSK_ID = "K01"
DAYS_OF_USE = 30  # then the enrolment windows of the invented municipality are over, and it is made anew

CONFIG = """# Written anew at each start of the demonstration.
demo = true

[kiosk]
id = "{kiosk}"
name = "Demo"

[office]
url = "{url}"
ca_file = "{ca_file}"

[storage]
directory = "{storage}"

[secrets]
backend = "{secrets}"

[printer]
queue = "{queue}"
server = "{server}"
paper = "{paper}"

[screen]
full_screen = {full_screen}

[language]
default = "{language}"
"""


class Demo:
    def __init__(self, processes, programs, folder, seed=1, people=2000):
        self._processes = processes
        self._programs = pathlib.Path(programs)
        self._folder = pathlib.Path(folder).absolute()
        self._office_folder = self._folder / "office"
        self._seed = seed
        self._people = people
        self._port = _free_port()
        self.config = self._folder / "kiosk.toml"
        self.office = None
        self.kiosk = None

    # --- the office ---

    def make_municipality(self):
        """Invented families, schools and operators; the same again for the same seed."""
        self._folder.mkdir(parents=True, exist_ok=True)
        story = self._folder / "demo.json"
        if story.exists() and _days_since(json.loads(story.read_text())["today"]) > DAYS_OF_USE:
            for part in (self._office_folder, self._folder / "kiosk"):
                shutil.rmtree(part, ignore_errors=True)
            story.unlink()
        if not story.exists():
            answer = self._run("clips-office", "demo", "--data", self._office_folder, "--seed", self._seed,
                               "--people", self._people, "--json")
            story.write_text(answer)
        return json.loads(story.read_text())

    def start_office(self):
        where = self._office_folder / "office.json"
        where.unlink(missing_ok=True)
        self.office = self._processes.start("office", [self._programs / "clips-office", "serve", "--data",
                                                       self._office_folder, "--port", self._port])
        wait_until(lambda: where.exists() or self.office.poll() is not None, "the office")
        if self.office.poll() is not None:
            raise WalkError("the office ended: " + self._processes.log_of("office")[-800:])
        return json.loads(where.read_text())

    def stop_office(self):
        self._processes.stop(self.office)
        self.office = None

    def office_list(self):
        answer = self._run("clips-office", "list", "--data", self._office_folder, "--json")
        return json.loads(answer)["enrolments"]

    def ask_office(self, office, method, path, token="", body=None):
        """Status and JSON of one call of the contract."""
        headers = {"Content-Type": "application/json"} | ({"Authorization": "Bearer " + token} if token else {})
        call = urllib.request.Request(office["url"] + "/api/v1" + path, method=method, headers=headers,
                                      data=None if body is None else json.dumps(body).encode())
        try:
            with urllib.request.urlopen(call, context=ssl.create_default_context(cafile=office["ca_file"]), timeout=60) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as refused:
            return refused.code, json.loads(refused.read())

    def want_letters(self):
        """The office lets activation letters claim applications: the catalogue in force, with that policy."""
        with sqlite3.connect(f"file:{self._office_folder / 'office.sqlite'}?mode=ro", uri=True) as store:
            (content,) = store.execute("SELECT content FROM publication WHERE name = 'catalogue'").fetchone()
        catalogue = json.loads(content)
        catalogue["version"] += "-letters"
        catalogue["policies"] = catalogue.get("policies", {}) | {"letter_purpose": "claim", "letter_days": 30}
        file = self._folder / "catalogue.json"
        file.write_text(json.dumps(catalogue))
        self._run("clips-office", "publish", "--data", self._office_folder, file)

    def waiting_letters(self):
        """What the office still has to send to guardians."""
        return json.loads(self._run("clips-office", "letters", "--data", self._office_folder))["messages"]

    def portal_token(self):
        return self._run("clips-office", "pair", "--data", self._office_folder, "--portal").strip()

    # --- the kiosk ---

    def configure(self, office, **settings):
        values = {"kiosk": KIOSK_ID, "url": office["url"], "ca_file": office["ca_file"], "secrets": "file",
                  "storage": self._folder / "kiosk", "queue": "", "server": "", "paper": "a4", "full_screen": "true",
                  "language": "it"}
        (self._folder / "kiosk").mkdir(mode=0o700, exist_ok=True)
        self.config.write_text(CONFIG.format(**(values | settings)))

    def pair(self):
        issued = json.loads(self._run("clips-office", "pair", "--data", self._office_folder, "--kiosk", KIOSK_ID, "--json"))
        self.ctl("pair", issued["pairing_code"])

    def pair_with_a_place_for_keys(self, office, settings):
        """The session's keychain; a key file where there is none or nobody unlocked it. Later starts keep to the first choice."""
        known = re.search(r'backend = "(\w+)"', self.config.read_text()) if self.config.exists() else None
        places = [known.group(1)] if known else ["keychain", "file"] if secret_service_is_there() else ["file"]
        for place in places:
            self.configure(office, secrets=place, **settings)
            try:
                return self.pair()
            except WalkError:
                self.config.unlink()
                if place == places[-1]:
                    raise

    def ctl(self, *arguments):
        """What clips-kioskctl answers, as text."""
        return self._run("clips-kioskctl", "--config", self.config, *arguments)

    def ctl_json(self, *arguments):
        return json.loads(self.ctl(*arguments, "--json"))

    def wait_for_register(self):
        """Until the running kiosk has everything the office publishes."""
        wait_until(lambda: self.ctl_json("status").get("register_produced_at"), "the register snapshot", 120, every=0.3)

    def queue(self):
        """What the kiosk still owes the office, and all it knows of."""
        rows = self.ctl_json("queue", "list")["enrolments"]
        arrived = ("acknowledged", "needs_review")  # the office has both; of the second a person there looks at something
        return [row for row in rows if row["state"] not in arrived], rows

    def start_kiosk(self):
        self.kiosk = self._processes.start("kiosk", [self._programs / "clips-kiosk", "--config", self.config])
        return self.kiosk

    def _run(self, program, *arguments):
        command = [str(self._programs / program), *[str(argument) for argument in arguments]]
        run = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=300)
        if run.returncode != 0:
            raise WalkError(f"{' '.join(command)}\nended with {run.returncode}: {(run.stderr or run.stdout).strip()[-800:]}")
        return run.stdout


def secret_service_is_there():
    """A keychain that runs, or that the session can start."""
    for question in ("NameHasOwner", "StartServiceByName"):
        more = ["uint32:0"] if question == "StartServiceByName" else []
        try:
            asked = subprocess.run(["dbus-send", "--session", "--print-reply", "--reply-timeout=3000",
                                    "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                                    f"org.freedesktop.DBus.{question}", "string:org.freedesktop.secrets", *more],
                                   capture_output=True, text=True, timeout=10)
        except (OSError, subprocess.TimeoutExpired):
            return False
        if asked.returncode == 0 and ("true" in asked.stdout or "uint32" in asked.stdout):
            return True
    return False


def _days_since(date):
    return (datetime.date.today() - datetime.date.fromisoformat(date)).days


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--programs", required=True, help="folder of the built programs")
    reader.add_argument("--data", required=True, help="folder of the demonstration's data; kept")
    reader.add_argument("--lang", choices=("it", "en"), default="it")
    reader.add_argument("--size", help="a window of this size, such as 1080x1920, instead of the full screen")
    reader.add_argument("--printer", default="", help="name of a CUPS queue; without one receipts are kept as PDF")
    options = reader.parse_args()

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    os.umask(0o077)
    processes = Processes(pathlib.Path(options.data) / "logs")
    try:
        demo = Demo(processes, options.programs, options.data)
        story = demo.make_municipality()
        office = demo.start_office()
        settings = {"language": options.lang, "queue": options.printer}
        if options.size:
            settings["full_screen"] = f"false\nwindow = \"{options.size}\""
        demo.pair_with_a_place_for_keys(office, settings)
        print(f"office   {office['url']}\nkiosk    {demo.config}\ndata     {options.data}")
        for operator in story.get("operators", []):
            print(f"sign in  {operator['display_name']}, PIN {operator['pin']}")
        family = story["walk_family"]
        print(f"family   {family['guardian']['given_name']} {family['guardian']['family_name']}, "
              f"tax code {family['guardian']['tax_code']}, document:")
        print("         " + "\n         ".join(family["guardian"]["mrz"]))
        print("Press Ctrl-C here to end everything.", flush=True)
        return demo.start_kiosk().wait()
    except KeyboardInterrupt:
        return 130
    except WalkError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    finally:
        processes.stop_all()


if __name__ == "__main__":
    sys.exit(main())
