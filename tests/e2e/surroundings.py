"""What the kiosk finds around it on a counter, made for one walk and taken away after it: a screen with a window
manager, an unlocked keyring, the accessibility bus, a print server with one printer."""

import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36


class WalkError(Exception):
    """The walk cannot go on; the text says what was expected and what was there."""


def wait_until(condition, what, seconds=30.0, every=0.1):
    """Returns the first true value of condition(); raises when it does not become true in time."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() >= end:
            raise WalkError(f"after {seconds:.0f} s still waiting for {what}")
        time.sleep(every)


class Processes:
    """Children of the walk. Everything started here, and whatever those start, ends with the walk."""

    def __init__(self, log_dir):
        self._log_dir = pathlib.Path(log_dir)
        self._log_dir.mkdir(parents=True, exist_ok=True)
        self._running = []
        # Daemons that leave their parent come back to us, so that they can be ended by their id.
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)

    def start(self, name, command, **more):
        log = open(self._log_dir / f"{name}.log", "ab")
        more.setdefault("stdin", subprocess.DEVNULL)
        more.setdefault("stdout", log)
        process = subprocess.Popen(
            [str(part) for part in command], stderr=log,
            preexec_fn=lambda: ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM), **more)
        process.label = name
        self._running.append(process)
        return process

    def stop(self, process, seconds=10):
        """Asks a child to end and insists after a while."""
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if process in self._running:
            self._running.remove(process)

    def kill(self, process):
        """The power cord: no chance to tidy up."""
        process.kill()
        process.wait()
        self._running.remove(process)

    def log_of(self, name):
        path = self._log_dir / f"{name}.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def stop_all(self):
        for process in reversed(list(self._running)):
            self.stop(process, 5)
        for _ in range(50):
            orphans = _children_of(os.getpid())
            if not orphans:
                return
            for pid in orphans:
                _signal(pid, signal.SIGTERM)
            time.sleep(0.1)
            _reap()
        for pid in _children_of(os.getpid()):
            _signal(pid, signal.SIGKILL)
        _reap()


def _children_of(parent):
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            fields = pathlib.Path("/proc", entry, "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.append(int(entry))
    return found


def _signal(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def start_screen(processes, width, height):
    """A screen of this size with a window manager; sets DISPLAY."""
    reading, writing = os.pipe()
    processes.start("xvfb", ["Xvfb", "-displayfd", writing, "-screen", "0", f"{width}x{height}x24", "-dpi", "102",
                             "-nolisten", "tcp", "-noreset"], pass_fds=[writing])
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        raise WalkError("Xvfb did not start: " + processes.log_of("xvfb")[-500:])
    os.environ["DISPLAY"] = ":" + number
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    processes.start("openbox", ["openbox"])
    # Without a window manager a window never becomes active and the focus ring cannot be seen.
    wait_until(lambda: subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True)
               .stdout.count(b"window id") if shutil.which("xprop") else True, "the window manager")


def start_keyring(processes):
    """A Secret Service that is there and unlocked, as after a log-in."""
    daemon = processes.start("keyring", ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                             stdin=subprocess.PIPE)
    daemon.stdin.write(b"walk\n")
    daemon.stdin.close()
    wait_until(lambda: subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
         "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"], capture_output=True)
               .stdout.count(b"true"), "the keyring")


def start_accessibility(processes):
    processes.start("at-spi", ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    os.environ.pop("NO_AT_BRIDGE", None)
    wait_until(lambda: subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
         "org.a11y.Bus.GetAddress"], capture_output=True).returncode == 0, "the accessibility bus")


class PrintShop:
    """A private print server whose paper is a folder; see tests/support/cups.sh."""

    def __init__(self, script, folder):
        self._script = script
        self._folder = folder
        started = subprocess.run([script, "start", folder], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if started.returncode != 0:
            raise WalkError("no printer: " + started.stderr.strip()[-500:])
        self._values = dict(line.split("=", 1) for line in started.stdout.splitlines() if "=" in line)

    @property
    def server(self):
        return self._values["CUPS_SERVER"]

    @property
    def queue(self):
        return self._values["CLIPS_CUPS_QUEUE"]

    def paper(self):
        """The documents that came out, in order."""
        return sorted(pathlib.Path(self._values["CLIPS_CUPS_PRINTED"]).glob("*.pdf"))

    def close(self):
        subprocess.run([self._script, "stop", self._folder], stdin=subprocess.DEVNULL)


def in_own_session(mark="CLIPS_OWN_SESSION"):
    """Starts this program again on a message bus, in a home and with an environment of its own; then returns that home.
    The walk must find a machine as it is after installation, and leave nothing in anybody's home."""
    if os.environ.get(mark):
        home = pathlib.Path(os.environ["HOME"])
        (home / "pid").write_text(str(os.getpid()))
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        return home
    home = tempfile.mkdtemp(prefix="clips-walk-")
    # The print server's filters run as another user and must be able to pass.
    os.chmod(home, 0o711)
    runtime = pathlib.Path(home, "runtime")
    runtime.mkdir(mode=0o700)
    environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin") + ":/usr/sbin:/sbin", "HOME": home, mark: "1",
                   "XDG_RUNTIME_DIR": str(runtime), "LANG": "C.UTF-8", "TZ": os.environ.get("TZ", "Europe/Rome")}
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # A session of its own: Ctrl-C must not take the message bus away from those who still tidy up.
    child = subprocess.Popen(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment,
                             stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        code = child.wait()
    except (KeyboardInterrupt, SystemExit):
        _signal(int(pathlib.Path(home, "pid").read_text() or child.pid), signal.SIGTERM)
        code = child.wait() or 130
    finally:
        shutil.rmtree(home, ignore_errors=True)
    sys.exit(code)
