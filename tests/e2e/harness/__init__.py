# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program in a desktop of its own. README.md tells how."""

from .desktop import Desktop
from .program import Program
from .steps import step
from .widget import Widget, eventually

__all__ = ['Desktop', 'Program', 'Widget', 'eventually', 'step']
