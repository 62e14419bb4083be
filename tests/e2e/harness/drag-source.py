#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands for the file manager: a small window from which one file can be dragged into another program."""

import sys

import gi

gi.require_version('Gdk', '4.0')
gi.require_version('Gtk', '4.0')
from gi.repository import Gdk, Gio, Gtk  # noqa: E402


def activate(application, file):
    label = Gtk.Label(label=file.get_basename(), margin_top=24, margin_bottom=24, margin_start=24, margin_end=24)
    source = Gtk.DragSource(content=Gdk.ContentProvider.new_for_value(Gdk.FileList.new_from_list([file])))
    label.add_controller(source)
    Gtk.ApplicationWindow(application=application, title=file.get_basename(), child=label).present()


program = Gtk.Application(flags=Gio.ApplicationFlags.NON_UNIQUE)
program.connect('activate', activate, Gio.File.new_for_path(sys.argv[1]))
program.run()
