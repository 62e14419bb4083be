#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program starts, shows its window in the language of the desktop and as large as it was, and closes."""

from harness import Desktop, eventually, step

for locale in ('nl_NL.UTF-8', 'en_US.UTF-8'):
    with Desktop(locale=locale) as desk:
        with step(f'the window appears in {locale}'):
            program = desk.run()
            program.wait('frame')
            desk.shot(f'window-{locale[:2]}')
        with step('it closes without a complaint'):
            program.close()

with Desktop(settings={'window-maximized': 'true'}) as desk:
    with step('a window that filled the screen does so again'):
        program = desk.run()
        program.wait('frame')
        eventually(lambda: 'MAXIMIZED_VERT' in ''.join(desk.x('xprop', '-id', one, '_NET_WM_STATE')
                                                       for one in program.windows()), 'the full screen')
    with step('and it remembers that when it closes'):
        program.close()
        assert 'window-maximized=true' in (desk.home / '.config/glib-2.0/settings/keyfile').read_text()
