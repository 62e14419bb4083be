# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program in a desktop of its own. README.md tells how."""

from .desktop import Desktop
from .program import Program
from .school import PASSWORD, ROSTER, DemoSchool, choose_group, make_demo, make_school, sign_in_as, unlock
from .steps import step
from .widget import Widget, eventually

__all__ = ['PASSWORD', 'ROSTER', 'DemoSchool', 'Desktop', 'Program', 'Widget', 'choose_group', 'eventually', 'make_demo',
           'make_school', 'sign_in_as', 'step', 'unlock']
