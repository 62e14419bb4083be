# SPDX-License-Identifier: GPL-3.0-or-later
"""One widget as a screen reader meets it: AT-SPI over D-Bus, asked anew each time."""

import contextlib
import re
import time

from gi.repository import Gio, GLib

PREFIX = 'org.a11y.atspi.'

# The numbers of AT-SPI. Where GTK 4.8 and later ones differ, both get the same word.
ROLES = {
    2: 'alert', 7: 'check box', 8: 'check menu item', 11: 'combo box', 16: 'dialog', 20: 'filler', 23: 'frame',
    26: 'icon', 27: 'image', 29: 'label', 31: 'list', 32: 'list item', 33: 'menu', 34: 'menu bar', 35: 'menu item',
    37: 'page tab', 38: 'page tab list', 39: 'panel', 40: 'password', 41: 'popup menu', 42: 'progress bar',
    43: 'button', 44: 'radio button', 45: 'radio menu item', 48: 'scroll bar', 49: 'scroll pane', 50: 'separator',
    51: 'slider', 52: 'spin button', 54: 'status bar', 55: 'table', 56: 'table cell', 57: 'column header',
    58: 'row header', 61: 'text', 62: 'button', 63: 'tool bar', 64: 'tool tip', 65: 'tree',
    66: 'tree table', 69: 'window', 73: 'paragraph', 75: 'application', 79: 'text', 81: 'caption', 83: 'heading',
    85: 'section', 88: 'link', 90: 'table row', 91: 'tree item', 98: 'list', 99: 'grouping', 101: 'notification',
    103: 'level bar', 109: 'article', 110: 'landmark', 116: 'static', 129: 'button', 130: 'button',
}
LABELLED_BY = 2
STATES = {
    1: 'active', 4: 'checked', 7: 'editable', 8: 'enabled', 9: 'expandable', 10: 'expanded', 11: 'focusable',
    12: 'focused', 16: 'modal', 20: 'pressed', 23: 'selected', 24: 'sensitive', 25: 'showing', 30: 'visible',
    36: 'invalid', 41: 'checkable', 42: 'has popup', 43: 'read only',
}


def eventually(look, what, timeout=40):
    """Calls look until it returns something; an error from the bus means "not yet"."""
    end = time.monotonic() + timeout
    while True:
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        assert time.monotonic() < end, f'waited {timeout} s in vain for {what}'
        time.sleep(0.08)


class Widget:
    """A widget; it may vanish at any time, and then asking raises GLib.Error."""

    def __init__(self, desktop, program, bus_name, path, window=None):
        self.desktop = desktop
        self.program = program
        self.reference = (bus_name, path)
        self.window = window

    def __repr__(self):
        return f'<{self.role} {self.name!r}>'

    # --- asking -----------------------------------------------------------------------------------

    def _call(self, interface, method, signature=None, *arguments):
        parameters = GLib.Variant(signature, arguments) if signature else None
        return self.desktop.accessibility.call_sync(*self.reference, interface, method, parameters, None,
                                                    Gio.DBusCallFlags.NONE, 10000, None).unpack()

    def _property(self, interface, name):
        return self._call('org.freedesktop.DBus.Properties', 'Get', '(ss)', PREFIX + interface, name)[0]

    def child_references(self):
        return self._call(PREFIX + 'Accessible', 'GetChildren')[0]

    @property
    def children(self):
        """All children, shown or not."""
        return [Widget(self.desktop, self.program, *reference, window=self.window)
                for reference in self.child_references()]

    @property
    def role(self):
        number = self._call(PREFIX + 'Accessible', 'GetRole')[0]
        return ROLES.get(number, str(number))

    @property
    def name(self):
        """What a screen reader says: its own name, or else the words of what labels it."""
        return self._property('Accessible', 'Name') or ' '.join(
            Widget(self.desktop, self.program, *label).text
            for kind, labels in self._call(PREFIX + 'Accessible', 'GetRelationSet')[0] if kind == LABELLED_BY
            for label in labels)

    @property
    def description(self):
        return self._property('Accessible', 'Description')

    @property
    def states(self):
        """A set of words: 'focused', 'checked', 'sensitive' …"""
        low, high = self._call(PREFIX + 'Accessible', 'GetState')[0]
        bits = low | high << 32
        return {word for number, word in STATES.items() if bits >> number & 1}

    @property
    def text(self):
        """The text in an entry or text field."""
        length = self._property('Text', 'CharacterCount')
        return self._call(PREFIX + 'Text', 'GetText', '(ii)', 0, length)[0]

    @property
    def value(self):
        """The number of a spin button, slider or level bar."""
        return self._property('Value', 'CurrentValue')

    @property
    def extents(self):
        """x, y, width, height within the window."""
        return self._call(PREFIX + 'Component', 'GetExtents', '(u)', 1)[0]

    # --- looking ----------------------------------------------------------------------------------

    def matches(self, role=None, name=None):
        """Whether role and name fit; a name is exact text or a compiled pattern to search for."""
        if role is not None and self.role != role:
            return False
        if name is None:
            return True
        return bool(name.search(self.name)) if isinstance(name, re.Pattern) else self.name == name

    def shown(self, depth=0):
        """This widget and all below it that can be seen: (depth, widget), from the top down."""
        yield depth, self
        try:
            children = [child for child in self.children if child.states & {'showing', 'visible'}]
            for child in children:
                child.window = self.window or child
            if self.window:
                children = self._without_covered_pages(children)
        except GLib.Error:
            return
        for child in children:
            yield from child.shown(depth + 1)

    def _without_covered_pages(self, children):
        """Leaves out the pages of a stack that lie under the one on top: GTK calls them visible too.

        A page under another has no children since GTK 4.10; before that, a point tells what is on top.
        """
        places = {}
        for child in children:
            if 'focusable' not in child.states:
                places.setdefault(child.extents, []).append(child)
        covered = set()
        for (x, y, width, height), pages in places.items():
            if not width * height:   # pages that were never shown
                covered.update(page.reference for page in pages)
                continue
            if len(pages) < 2:
                continue
            filled = [page for page in pages if page.child_references()]
            if len(filled) == 1 and filled[0].role == 'panel':
                covered.update(page.reference for page in pages if page is not filled[0])
                continue
            chains = [self._chain_at(x + width * across, y + height * down)
                      for across, down in ((.5, .5), (.1, .1), (.9, .1), (.1, .9), (.9, .9))]
            on_top = {page.reference for page in pages if any(page.reference in chain for chain in chains)}
            if on_top:
                covered.update(page.reference for page in pages if page.reference not in on_top)
        return [child for child in children if child.reference not in covered]

    def _chain_at(self, x, y):
        """The references of what lies on top at a point of the window, and of its parents up to here."""
        reference = self.window._call(PREFIX + 'Component', 'GetAccessibleAtPoint', '(iiu)', int(x), int(y), 1)[0]
        chain = set()
        while reference[1] not in ('/org/a11y/atspi/null', self.reference[1], self.window.reference[1]):
            chain.add(tuple(reference))
            reference = Widget(self.desktop, self.program, *reference)._property('Accessible', 'Parent')
        return chain

    def find_all(self, role=None, name=None):
        """All shown widgets below (and this one) of a role, and of a name: text or compiled pattern."""
        found = []
        for _, widget in self.shown():
            try:
                if widget.matches(role, name):
                    found.append(widget)
            except GLib.Error:
                continue
        return found

    def find(self, role=None, name=None):
        """The first of them, or None."""
        return next(iter(self.find_all(role, name)), None)

    def lines(self):
        """The tree as lines of text."""
        for depth, widget in self.shown():
            try:
                states = ' '.join(sorted(widget.states & {'focused', 'checked', 'selected', 'expanded', 'pressed'}))
                faint = '' if 'sensitive' in widget.states or depth < 2 else ' (insensitive)'
                yield f'{"  " * depth}{widget.role} {widget.name!r} {states}{faint}'.rstrip()
            except GLib.Error:
                continue

    # --- doing ------------------------------------------------------------------------------------

    def set_text(self, text):
        """Puts another text in an entry, as pasting over it does."""
        self._call(PREFIX + 'EditableText', 'SetTextContents', '(s)', str(text))

    def _resting_extents(self):
        """Its extents, or None while what it stands in is scrolling or unfolding."""
        before = self.extents
        time.sleep(0.06)
        return before if self.extents == before else None

    def place(self, across=0.5, down=0.5):
        """The point of the screen that lies so far across and down this widget."""
        left, top = self.program.origin(self.window.name)
        x, y, width, height = eventually(self._resting_extents, f'{self!r} to stand still')
        return round(left + x + width * across), round(top + y + height * down)

    def click(self, across=0.5, down=0.5, button=1, times=1):
        """Clicks with the pointer, in the middle unless told otherwise."""
        self.desktop.click(*self.place(across, down), button=button, times=times)

    def hover(self, across=0.5, down=0.5):
        """Lets the pointer rest on it."""
        self.desktop.point(*self.place(across, down))

    def press(self):
        """Does what a screen reader's "activate" does; also works in a popover.

        Since GTK 4.10 a menu button has no such action: the button in it has.
        """
        inner = [child for child in self.children if child.role == 'button']
        for widget in (self, *inner):
            with contextlib.suppress(GLib.Error):
                if widget._call(PREFIX + 'Action', 'DoAction', '(i)', 0)[0]:
                    return
        self.click()

    def focus(self):
        """Gives it the keyboard, as a screen reader does."""
        self._call(PREFIX + 'Component', 'GrabFocus')

    def enter(self, text):
        """Focuses the field, replaces what stands in it, and types."""
        self.click()
        self.desktop.key('ctrl+a')
        self.desktop.type(text)

    def wait_text(self, text, timeout=30):
        """Waits until this field holds exactly that text."""
        eventually(lambda: self.text == text, f'the text {text!r} (now {self.text!r})', timeout)
