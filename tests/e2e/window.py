"""The window as somebody outside meets it: found by the names a screen reader would say, touched with the mouse and
the keyboard, looked at by screenshots. Nothing here knows the program from inside."""

import subprocess
import time

import pyatspi

from surroundings import WalkError, wait_until


class Thing:
    """One accessible object, read once: name, role, place and states at that moment."""

    def __init__(self, node, depth, clip):
        self.node = node
        self.depth = depth
        self.clip = clip  # left, top, right, bottom of what its parents let show
        self.name = (node.name or "").strip()
        self.role = node.getRole()
        self.states = node.getState()
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        self.x, self.y, self.width, self.height = box.x, box.y, box.width, box.height

    @property
    def centre(self):
        return self.x + self.width // 2, self.y + self.height // 2

    def has(self, state):
        return self.states.contains(state)

    @property
    def in_view(self):
        left, top, right, bottom = self.clip
        x, y = self.centre
        return left <= x < right and top <= y < bottom and self.width > 0 and self.height > 0

    @property
    def inside(self):
        """The part of its parents' clip that its own children can show in."""
        left, top, right, bottom = self.clip
        return (max(left, self.x), max(top, self.y), min(right, self.x + self.width), min(bottom, self.y + self.height))

    @property
    def enabled(self):
        return self.has(pyatspi.STATE_ENABLED) or self.has(pyatspi.STATE_SENSITIVE)

    @property
    def checked(self):
        return self.has(pyatspi.STATE_CHECKED) or self.has(pyatspi.STATE_PRESSED)

    @property
    def text(self):
        """What a field holds, or the name where there is no text to read."""
        try:
            reader = self.node.queryText()
            return reader.getText(0, reader.characterCount)
        except NotImplementedError:
            return self.name

    def __str__(self):
        mark = "" if self.enabled else " (disabled)"
        mark += " (checked)" if self.checked else ""
        return f"{self.node.getRoleName()} \"{self.name}\"{mark} at {self.x},{self.y} {self.width}x{self.height}"


class Window:
    BUTTONS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON)
    CHOICES = (pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON)
    FIELDS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT)
    LABELS = (pyatspi.ROLE_LABEL,)

    def __init__(self, application, width, height):
        self._application = application
        self._width = width
        self._height = height

    # --- looking ---

    def things(self):
        """Everything that shows now, in the order of the tree."""
        found = []
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            try:
                application = desktop.getChildAtIndex(index)
                if application is not None and application.name == self._application:
                    self._collect(application, 0, (0, 0, self._width, self._height), found)
            except Exception:  # an application that is just leaving the bus
                continue
        return found

    def _collect(self, node, depth, clip, found):
        for index in range(node.childCount):
            try:
                child = node.getChildAtIndex(index)
                if child is None or not child.getState().contains(pyatspi.STATE_SHOWING):
                    continue
                thing = Thing(child, depth, clip)
                found.append(thing)
                self._collect(child, depth + 1, thing.inside, found)
            except Exception:  # the page changed under our eyes; the next look will see the new one
                continue

    def describe(self):
        return "\n".join("  " * thing.depth + str(thing) for thing in self.things() if thing.name)

    def find(self, *names, roles=None, enabled=None, start=False):
        """The first thing that shows and has one of these names; None when there is none."""
        return self.pick(lambda thing: any(thing.name.startswith(name) if start else _same(thing.name, name)
                                           for name in names), roles, enabled)

    def pick(self, wanted, roles=None, enabled=None):
        for thing in self.things():
            if roles and thing.role not in roles:
                continue
            if enabled is not None and thing.enabled != enabled:
                continue
            if wanted(thing):
                return thing
        return None

    def wait_for(self, *names, roles=None, enabled=None, start=False, seconds=20):
        try:
            return wait_until(lambda: self.find(*names, roles=roles, enabled=enabled, start=start),
                              " or ".join(f"“{name}”" for name in names), seconds)
        except WalkError as error:
            raise WalkError(f"{error}; on the screen:\n{self.describe()}") from None

    def texts(self):
        return [thing.name for thing in self.things() if thing.name]

    def heading(self):
        """The question on top: the first words of the frame itself."""
        labels = [thing for thing in self.things() if thing.role == pyatspi.ROLE_LABEL and thing.name]
        return min(labels, key=lambda thing: thing.depth).name if labels else ""

    def signature(self):
        """What makes one page differ from the next: all its words and what is chosen."""
        return tuple((thing.name, thing.checked) for thing in self.things() if thing.name)

    def last_of_the_bottom_row(self):
        """The button at the end of the bar along the lower edge."""
        buttons = [thing for thing in self.things() if thing.role in self.BUTTONS and thing.enabled and thing.in_view]
        if not buttons:
            raise WalkError("no button shows")
        lowest = max(thing.centre[1] for thing in buttons)
        return max((thing for thing in buttons if abs(thing.centre[1] - lowest) < 20), key=lambda thing: thing.x)

    # --- touching ---

    def click(self, thing):
        x, y = self._brought_into_view(thing).centre
        _xdotool("mousemove", x, y, "click", 1)

    def press(self, *names, roles=BUTTONS, start=False, seconds=20):
        """Waits for an enabled button with one of these names and clicks it."""
        thing = self.wait_for(*names, roles=roles, enabled=True, start=start, seconds=seconds)
        self.click(thing)
        return thing

    def type(self, text, delay_ms=12):
        _xdotool("type", "--delay", delay_ms, "--", text)

    def key(self, *keys):
        _xdotool("key", "--delay", 12, *keys)

    def scan(self, *lines):
        """A keyboard wedge: all lines in one quick burst, with Enter at the end of each."""
        _xdotool(*[part for line in lines for part in ("type", "--args", 1, "--delay", 2, line, "key", "--delay", 2, "Return")])

    def picture(self, path):
        """Takes the whole screen once it has come to rest."""
        last = None
        for _ in range(12):
            now = subprocess.run(["import", "-window", "root", "-silent", "rgb:-"], capture_output=True).stdout
            if now == last:
                break
            last = now
            time.sleep(0.12)
        subprocess.run(["import", "-window", "root", "-silent", str(path)], check=True)

    def _brought_into_view(self, thing):
        """Turns the wheel over the list until the middle of the thing shows, as a finger would push it."""
        for _ in range(60):
            if thing.in_view:
                return thing
            left, top, right, bottom = thing.clip
            down = thing.centre[1] >= bottom
            _xdotool("mousemove", (left + right) // 2, (top + bottom) // 2, "click", 5 if down else 4)
            thing = self._once_moved(thing)
        raise WalkError(f"{thing} cannot be brought into view")

    def _once_moved(self, before):
        after = None
        for _ in range(10):
            after = self.pick(lambda other: other.name == before.name and other.role == before.role)
            if after is not None and after.y != before.y:
                return after
            time.sleep(0.05)
        raise WalkError(f"{before} is out of view and its list does not move")


def _same(name, wanted):
    return " ".join(name.replace("›", "").replace("‹", "").replace("&", "").split()) == wanted


def _xdotool(*arguments):
    subprocess.run(["xdotool", *[str(argument) for argument in arguments]], check=True)
