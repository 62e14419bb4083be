#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching the whole school by keyboard alone, and being brought to what was found."""

import re

from harness import DemoSchool, Desktop, eventually, step

SEALED = 'Hier werd ik zélf kwartelmoe van'
NOTE = 'Vandaag lag er een vlijmscherp kwartelei op de vensterbank'


def look_for(desk, program, words):
    desk.key('ctrl+f')
    program.wait_focus('text', 'Wat je zoekt')
    desk.type(words)


def plain(text):
    """Without accents, as somebody types who is in a hurry."""
    return text.translate(str.maketrans('éëèïöüá', 'eeeioua'))


def find_pupil(desk, program, school):
    pupil = next(one for one in school.read('list', 'pupils', '--group', '3') if one['surname'])
    with step('nothing stands there before something is typed'):
        look_for(desk, program, '')
        program.wait('label', 'Vind het terug')
        assert not program.find_all('list item', re.compile('Groep 3'))
        desk.shot('search-empty')
    with step('a pupil of another group is first in the list, by two beginnings of the name'):
        desk.type(plain(f'{pupil["given_name"][:3]} {pupil["surname"][:4]}').lower())
        row = program.wait('list item', re.compile(f'^{re.escape(pupil["name"])}, Groep 3'))
        eventually(lambda: 'selected' in row.states, 'the first to be chosen')
        desk.shot('search-pupil')
    with step('Enter goes to the pupil, in the group of the pupil'):
        desk.key('Return')
        program.wait_gone('label', 'Wat er is gevonden')
        program.wait('label', re.compile(re.escape(pupil['name'])))
        eventually(lambda: program.wait('combo box', 'Groep').find('label', 'Groep 3'), 'the group of the pupil')


def find_note(desk, program, school):
    with step('a note that was written a moment ago is found once it is saved'):
        desk.key('ctrl+n')
        program.wait_focus('text')
        desk.type(NOTE)
        desk.key('Return')
        program.wait_gone('dialog')
        eventually(lambda: school.read('search', 'kwartelei'), 'the note in the index')
    with step('who types and presses Enter at once is brought to the note, and its words have the focus'):
        look_for(desk, program, 'VLIJMSCHERP kwart')
        desk.key('Return')
        field = program.wait_focus('text', 'Wat ik zag')
        assert field.text == NOTE, field.text
        desk.shot('search-note-marked')


def seal(desk, program, school):
    with step('mijn bril is written, for the author alone'):
        desk.key('Tab', 'Tab')
        program.wait_focus('text', re.compile('^Mijn bril'))
        desk.type(SEALED)
    with step('and found by its author, once it is saved'):
        eventually(lambda: school.read('search', 'kwartelmoe'), 'the text to be saved')
        look_for(desk, program, 'kwartelmoe')
        program.wait('list item', re.compile('verzegeld, alleen voor jou'))
        desk.shot('search-sealed')
        desk.key('Return')
        assert program.wait_focus('text', re.compile('^Mijn bril')).text == SEALED


def narrow(desk, program):
    with step('the kinds are chosen by keyboard, and the list follows'):
        look_for(desk, program, 'kwart')
        program.wait('list item', re.compile('Notitie'))
        desk.key('Tab')
        desk.key('space')
        program.wait_focus('list item')
        desk.key('Down', 'Return')
        program.wait('label', 'Niets met deze woorden')
        desk.shot('search-nothing')
    with step('Escape goes back to where one was'):
        desk.key('Escape')
        program.wait_gone('label', 'Niets met deze woorden')
        program.wait_focus('text', re.compile('^Mijn bril'))


def colleague(desk, school):
    program = school.open_as('Joris')
    with step('a colleague finds the note and nothing that is sealed in it'):
        look_for(desk, program, 'kwartelei')
        program.wait('list item', re.compile('Notitie'))
        desk.key('ctrl+a')
        desk.type('kwartelmoe')
        program.wait('label', 'Niets met deze woorden')
        desk.key('Escape')
        program.close()


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school = DemoSchool(desk)
    program = school.open_as('Anke')
    find_pupil(desk, program, school)
    find_note(desk, program, school)
    seal(desk, program, school)
    narrow(desk, program)
    program.close()
    colleague(desk, school)
