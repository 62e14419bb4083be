# SPDX-License-Identifier: GPL-3.0-or-later
"""The program under test: its process, what it printed, its windows and the widgets in them."""

import contextlib
import re
import subprocess
import time

from gi.repository import Gio, GLib

from . import steps
from .widget import Widget, eventually

# What GTK 4.18 says of itself when something is dragged over a window that has a dialog before it.
NOT_OURS = 'gtk_drop_target_async_handle_event: assertion'
REGISTRY = ('org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root')


class Program:
    """A started program; Desktop.run makes one."""

    def __init__(self, desktop, command, env):
        self.desktop = desktop
        self.log = desktop.folder / f'program-{len(desktop.programs)}.log'
        with open(self.log, 'wb') as log:
            self.process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log, cwd=desktop.home)
        steps.watch(self._testify)

    def _testify(self, _):
        return f'{self.log.read_text(errors="replace")}\n{self.tree()}'

    # --- widgets ----------------------------------------------------------------------------------

    @property
    def root(self):
        """The whole accessibility tree of the program, or None before it is there."""
        bus = self.desktop.accessibility
        for name, path in Widget(self.desktop, self, *REGISTRY).child_references():
            answer = bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus',
                                   'GetConnectionUnixProcessID', GLib.Variant('(s)', (name,)), None,
                                   Gio.DBusCallFlags.NONE, 5000, None)
            if answer[0] == self.process.pid:
                return Widget(self.desktop, self, name, path)
        return None

    def find(self, role=None, name=None):
        """The first shown widget of that role and name (see Widget.find_all), or None."""
        return next(iter(self.find_all(role, name)), None)

    def find_all(self, role=None, name=None):
        """All shown widgets of that role and name."""
        root = self.root
        return root.find_all(role, name) if root else []

    def wait(self, role=None, name=None, timeout=40):
        """Waits for a shown widget and returns it."""
        def look():
            assert self.process.poll() is None, f'the program ended with status {self.process.returncode}'
            return self.find(role, name)
        return eventually(look, f'{role or "widget"} {name or ""}', timeout)

    def fill(self, name, text):
        """Clicks the field of that name and types."""
        self.wait('text', name).click()
        time.sleep(0.3)   # An entry row tells nobody that it has the keyboard; on a busy machine it takes a moment.
        self.desktop.type(text)

    def wait_gone(self, role=None, name=None, timeout=40):
        """Waits until no such widget is shown."""
        eventually(lambda: not self.find(role, name), f'{role} {name} to go', timeout)

    @property
    def focused(self):
        """The widget that has the keyboard, or None."""
        found = None
        for widget in self.find_all():
            with contextlib.suppress(GLib.Error):   # What vanished meanwhile has no keyboard.
                found = widget if 'focused' in widget.states else found
        return found

    def wait_focus(self, role=None, name=None, timeout=30):
        """Waits until such a widget has the keyboard and returns it."""
        def look():
            widget = self.focused
            return widget if widget and widget.matches(role, name) else None
        return eventually(look, f'focus on {role or ""} {name or ""}', timeout)

    def tree(self):
        """The shown tree as text, to read when a step fails."""
        root = self.root
        return '\n'.join(root.lines()) if root else 'no accessibility tree'

    def choose_file(self, path):
        """Gives a path to the file dialog that is shown, at once as pasting does, and confirms it.

        Typed letter by letter, the dialog's own completion writes along.
        """
        time.sleep(0.5)   # The dialog takes the keyboard a moment after it is shown.
        self.desktop.key('slash')
        self._confirm_path(path)

    def save_file(self, path):
        """The same in a dialog that proposes a name: the path comes in its place."""
        time.sleep(0.5)
        self._confirm_path(path)

    def _confirm_path(self, path):
        def entry():
            widget = self.focused
            return widget if widget and widget.role == 'text' else None
        field = eventually(entry, 'the field for a path')
        field.set_text(path)
        eventually(lambda: field.text == str(path), f'{path} in the dialog')
        self.desktop.key('Return')

    def choose_by_name(self, typed, other):
        """With the keys, in the drop-down that has them: opens it, types, and takes what is left once other is not."""
        self.desktop.key('Return')
        self.take_by_name(typed, other)

    def take_by_name(self, typed, other):
        """The same in the list of a drop-down that was opened already."""
        eventually(lambda: self.focused and self.focused.role in ('list item', 'text'), 'the list to open')
        if self.focused.role == 'list item':   # Where GTK 4.8 begins; later ones begin in the search.
            self.desktop.key('shift+Tab')
        self.wait_focus('text')
        self.desktop.type(typed)
        eventually(lambda: not any(row.find('label', re.compile(other)) for row in self.find_all('list item')),
                   'the list to be searched')
        self.desktop.key('Tab')
        self.wait_focus('list item')
        self.desktop.key('Return')

    # --- windows ----------------------------------------------------------------------------------

    def windows(self):
        """X windows of the program that can be seen: {id: title}."""
        ids = self.desktop.x('xdotool', 'search', '--all', '--onlyvisible',
                             '--pid', str(self.process.pid), '--name', '.')
        return {one: self.desktop.x('xdotool', 'getwindowname', one).strip() for one in ids.split()}

    def origin(self, title):
        """Where the contents of the window with that title begin on the screen."""
        # While windows change places, the search may miss one.
        found = eventually(lambda: [one for one, name in self.windows().items() if name == title],
                           f'a window called {title!r}')
        active = self.desktop.x('xdotool', 'getactivewindow').strip()
        window = active if active in found else found[-1]
        geometry = self.desktop.x('xwininfo', '-id', window)
        x, y = (int(re.search(rf'Absolute upper-left {axis}:\s+(-?\d+)', geometry)[1]) for axis in 'XY')
        # A window that draws its own shadow counts it in; the accessible extents do not.
        frame = self.desktop.x('xprop', '-id', window, '_GTK_FRAME_EXTENTS')
        edges = [int(number) for number in re.findall(r'\d+', frame.partition('=')[2])]
        return (x + edges[0], y + edges[2]) if len(edges) == 4 else (x, y)

    def come_forward(self):
        """Brings its newest window before those of other programs."""
        newest = list(eventually(self.windows, 'a window'))[-1]
        self.desktop.x('xdotool', 'windowactivate', '--sync', newest)

    def resize(self, width, height):
        """Gives the active window another size."""
        window = self.desktop.x('xdotool', 'getactivewindow').strip()
        self.desktop.x('xdotool', 'windowsize', '--sync', window, str(width), str(height))

    # --- the end ----------------------------------------------------------------------------------

    def complaints(self):
        """Lines in which GLib, GTK or a sanitizer complained."""
        text = self.log.read_text(errors='replace')
        return [line for line in text.splitlines()
                if re.search(r'-WARNING \*\*|-CRITICAL \*\*|-ERROR \*\*|ERROR: \w+Sanitizer|runtime error:', line)
                and NOT_OURS not in line]

    def close(self, timeout=40):
        """Closes the window as a person does; the program must end well and have had no complaints."""
        eventually(lambda: self.desktop.x('xdotool', 'getactivewindow').strip() in self.windows(),
                   'the window to be the active one')
        # The window manager takes its keys anew when the keyboard changes, and may miss one meanwhile.
        for _ in range(4):
            self.desktop.key('alt+F4')
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(3)
                break
        self.wait_end(timeout)

    def wait_end(self, timeout=40):
        """Waits until the program ends by itself, well and without complaints."""
        status = self.process.wait(timeout)
        assert status == 0, f'the program ended with status {status}'
        assert not self.complaints(), self.complaints()
        steps.unwatch(self._testify)

    def kill(self):
        """Takes the program away at once, as a power cut does."""
        self.process.kill()
        self.process.wait(10)
        steps.unwatch(self._testify)
