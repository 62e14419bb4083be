#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From starting a program to something on the screen: ours against an empty window of libadwaita.

Seen from outside, as a person would: the clock starts just before the process does and stops when its window
shows more than an even colour. Both are started in turns in the same private desktop.
"""

import ctypes
import os
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / 'e2e'))
from harness import Desktop, eventually  # noqa: E402

RUNS = 9
COLOURS = 4       # different ones: a text is there
ROW = 2           # pixels high, the strips that are looked at
STRIPS = 12
ZPIXMAP = 2
ALL_PLANES = 0xffffffff


class Image(ctypes.Structure):
    """As much of an XImage as is needed."""
    _fields_ = [('width', ctypes.c_int), ('height', ctypes.c_int), ('xoffset', ctypes.c_int),
                ('format', ctypes.c_int), ('data', ctypes.c_void_p)]


# A window that is not there yet is no reason to end.
IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)


class Screen:
    """What one can see of the windows of an X server, without a program's help."""

    def __init__(self, desktop):
        x = self.x = ctypes.CDLL('libX11.so.6')
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
        x.XGetImage.restype = ctypes.POINTER(Image)
        x.XFree.argtypes = [ctypes.c_void_p]
        x.XSetErrorHandler(IGNORE)
        self.display = ctypes.c_void_p(x.XOpenDisplay(desktop.env['DISPLAY'].encode()))
        self.root = ctypes.c_ulong(x.XDefaultRootWindow(self.display))
        self.list = ctypes.c_ulong(x.XInternAtom(self.display, b'_NET_CLIENT_LIST', 0))

    def window(self):
        """The window that the window manager has on the screen, or None."""
        kind, form, count, rest = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
        data = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XGetWindowProperty(self.display, self.root, self.list, ctypes.c_long(0), ctypes.c_long(1), 0,
                                  ctypes.c_ulong(0), *map(ctypes.byref, (kind, form, count, rest, data)))
        if not data:
            return None
        found = data[0] if count.value else None
        self.x.XFree(data)
        return found

    def size(self, window):
        root, numbers = ctypes.c_ulong(), [ctypes.c_uint() for _ in range(6)]
        self.x.XGetGeometry(self.display, ctypes.c_ulong(window), ctypes.byref(root), *map(ctypes.byref, numbers))
        return numbers[2].value, numbers[3].value

    def colours(self, window):
        """How many colours there are in some strips of a window."""
        width, height = self.size(window)
        seen = set()
        for strip in range(STRIPS):
            image = self.x.XGetImage(self.display, ctypes.c_ulong(window), 0, strip * (height - ROW) // STRIPS,
                                     width, ROW, ctypes.c_ulong(ALL_PLANES), ZPIXMAP)
            if not image:
                return 0
            seen.update(memoryview(ctypes.string_at(image.contents.data, width * ROW * 4)).cast('I'))
            self.x.XFree(image.contents.data)
            self.x.XFree(image)
        return len(seen)


def first_frame(desktop, screen, program):
    """Seconds from start to the first frame."""
    start = time.monotonic()
    started = desktop.run(program=program)
    window = None
    while not window or screen.colours(window) < COLOURS:
        assert time.monotonic() - start < 30, f'nothing to be seen of {program}'
        window = screen.window()
    taken = time.monotonic() - start
    started.kill()
    eventually(lambda: not screen.window(), 'the window to go')
    return taken


programs = {'ours': os.environ['E2E_PROGRAM'], 'empty': os.environ['BENCH_EMPTY']}
times = {name: [] for name in programs}
with Desktop(locale='nl_NL.UTF-8') as desk:
    screen = Screen(desk)
    for run in range(RUNS + 1):
        for name, program in programs.items():
            taken = first_frame(desk, screen, program)
            if run:   # the first fills the caches
                times[name].append(taken)
ours, empty = (1000 * min(times[name]) for name in ('ours', 'empty'))
print(f'start to first frame: {ours:.0f} ms, an empty window {empty:.0f} ms, ratio {ours / empty:.2f}')
