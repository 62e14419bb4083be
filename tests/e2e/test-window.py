#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program starts, shows its window in the language of the desktop and as large as it was, and closes; a page
finds its shape in a large window and in a small one."""

import re

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


def places(program, name):
    """Left and top of the texts of that name, one for each cluster of the plan."""
    return [tuple(text.extents[:2]) for text in program.find_all('text', name)]


def line_up(program):
    """Whether each text stands at the same height in all clusters, side by side."""
    rows = [places(program, name) for name in ('Doel', 'Inhoud', 'Aanpak', 'Organisatie', 'Evaluatie')]
    return all(len({left for left, _ in row}) == 3 and len({top for _, top in row}) == 1 for row in rows)


with Desktop(locale='nl_NL.UTF-8', settings={'window-width': '1100', 'window-height': '700'}) as desk:
    with step('the texts of the clusters line up, however long one of them is'):
        program = desk.run('--demo')
        program.wait('button', 'Plannen').press()
        text = program.wait('text', 'Aanpak')
        eventually(lambda: line_up(program), 'the rows to line up')
        before = places(program, 'Organisatie')
        text.click()
        desk.type('Eerst samen, dan in tweetallen, dan alleen, en aan het eind vertellen wat hielp. ' * 2)
        eventually(lambda: places(program, 'Organisatie')[0][1] > before[0][1], 'the row to grow')
        assert line_up(program), program.tree()
        desk.shot('window-plan')
    with step('in a small window they go on below each other, and nothing is cut off'):
        program.resize(600, 700)
        eventually(lambda: len({left for left, _ in places(program, 'Doel')}) < 3, 'the clusters to wrap')
        right = max(x + width for x, _, width, _ in (one.extents for one in program.find_all('text')))
        assert right <= 600, right
        assert program.find('button', re.compile('PDF')).extents[0] < 300
        desk.shot('window-plan-small')
        program.close()
