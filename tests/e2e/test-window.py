#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program starts, shows its window in the language of the desktop, and closes."""

from harness import Desktop, step

for locale in ('nl_NL.UTF-8', 'en_US.UTF-8'):
    with Desktop(locale=locale) as desk:
        with step(f'the window appears in {locale}'):
            program = desk.run()
            program.wait('frame')
            desk.shot(f'window-{locale[:2]}')
        with step('it closes without a complaint'):
            program.close()
