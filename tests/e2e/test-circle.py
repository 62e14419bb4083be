#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The circle of a group of which nothing was written yet: each place is reached by the keys, says its name and what it
is, and opens in any order; nothing anywhere tells how far one is. And the levels of support need no colour.

The article: the binnencirkel is essential, and must not be filled in as steps to tick off."""

import re
import subprocess

from harness import Desktop, eventually, step
from harness.school import ROSTER, make_demo, make_school, unlock

PLACES = ('Leraar', 'Waarnemen', 'Begrijpen', 'Plannen', 'Uitvoeren', 'Groepsbespreking', 'Ontwikkelagenda',
          'Leerlingbespreking', 'Consultatie', 'Bovenschools')
# How a program tells somebody that they are behind, or may not go on yet.
SCOLDS = re.compile(r'\d\s?%|procent|voltooid|onvolledig|nog niet klaar|eerst .*(invullen|afmaken)|verplicht',
                    re.IGNORECASE)


def words(program):
    """All that can be read, and all that a screen reader says of it."""
    said = []
    for widget in program.find_all():
        said += [widget.name, widget.description]
    return said


def meet_every_place(desk, program):
    with step('with the keys alone one meets every place, and each says its name and how it is there'):
        assert not [text for text in words(program) if SCOLDS.search(text)]
        desk.key('shift+Tab')
        eventually(lambda: program.focused and program.focused.name in PLACES, 'the keyboard in the circle')
        desk.key('Home')
        program.wait_focus('button', 'Leraar')
        met = []
        for _ in PLACES:
            place = program.focused
            assert place.role == 'button' and place.description.strip(), place
            met.append(place.name)
            desk.key('Tab')
            eventually(lambda: program.focused and program.focused.name != met[-1], 'the next place')
        assert tuple(met) == PLACES, met
    with step('Enter opens one, also the last of the four while nothing is in the first three'):
        desk.key('shift+Tab')
        program.wait_focus('button', PLACES[-1])
        for key, place in (('Home', 'Leraar'), ('Up', 'Waarnemen'), ('Left', 'Uitvoeren')):
            desk.key(key)
            program.wait_focus('button', place)
        desk.key('Return')
        see_page(desk, program, 'Uitvoeren')


def see_page(desk, program, place):
    """The page of a place: it asks for nothing before it and counts nothing; then back to the circle."""
    program.wait_gone('button', 'Leraar')
    program.wait('label', 'Nog geen groepsplan' if place == 'Plannen' else place)
    said = [text for text in words(program) if SCOLDS.search(text)]
    assert not said, said
    assert not program.find('progress bar') and not program.find('level bar')
    desk.shot(f'circle-empty-{place.lower()}')
    desk.key('alt+Left')
    program.wait('button', 'Leraar')


def open_in_any_order(desk, program, order):
    with step(f'{", ".join(order)}: each opens, with something to do and nothing to finish first'):
        for place in order:
            program.wait('button', place).press()
            see_page(desk, program, place)


def pixels(path, x, y, width, height):
    """The greys of a part of a picture, each either dark or light, as rows of 0 and 1."""
    told = subprocess.run(['convert', str(path), '-crop', f'{width}x{height}+{x}+{y}', '+repage', '-colorspace', 'Gray',
                           '-normalize', '-threshold', '50%', '-compress', 'none', 'pbm:-'],
                          check=True, capture_output=True, text=True).stdout.split()
    return told[3:]


def open_demo(desk):
    file, password = make_demo(desk)
    program = desk.run(file)
    program.wait('text', re.compile('achtwoord'))
    desk.type(password)
    desk.key('Return')
    return program


def list_badges(program):
    """The badges that are on the screen as a whole, one for each level."""
    badges = {}
    for badge in program.find_all('image', re.compile('^Niveau [1-5]$')):
        _, y, _, height = badge.extents
        if y > 60 and y + height < 700:
            badges.setdefault(badge.name, badge)
    return badges if len(badges) > 1 else None


def tell_levels_apart(desk, program):
    with step('levels are told apart by a number and a pattern, without their colours'):
        program.wait('button', 'Plannen', timeout=40).press()
        program.wait('text', 'Doel')
        badges = eventually(lambda: list_badges(program), 'levels on the screen')
        picture = desk.shot('circle-levels')
        patterns = set()
        for badge in badges.values():
            left, top = badge.place(0, 0)
            _, _, width, height = badge.extents
            patterns.add(tuple(pixels(picture, left + 2, top + 2, int(width * 0.4) - 3, height - 4)))
        assert len(patterns) == len(badges), badges
        for pattern in patterns:
            assert {'0', '1'} == set(''.join(pattern)), pattern
    with step('and there are five to choose from, each with its badge'):
        program.find('button', re.compile('^Niveau 2')).click()
        program.wait_focus('list item', re.compile('^Niveau 2'), timeout=60)
        rows = program.find_all('list item', re.compile('^Niveau'))
        names = {badge.name for row in rows for badge in row.find_all('image', re.compile('^Niveau'))}
        desk.shot('circle-five-levels')
        assert names == {f'Niveau {level}' for level in range(1, 6)}, names
        desk.key('Escape')


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    program = unlock(desk, make_school(desk, 'vlieger', ROSTER))
    program.wait('button', 'Waarnemen', timeout=40)
    meet_every_place(desk, program)
    open_in_any_order(desk, program, ('Plannen', 'Uitvoeren', 'Begrijpen', 'Waarnemen'))
    with step('it closes without a complaint'):
        desk.key('ctrl+q')
        program.wait_end()
    program = open_demo(desk)
    tell_levels_apart(desk, program)
    with step('and again'):
        desk.key('ctrl+q')
        program.wait_end()
