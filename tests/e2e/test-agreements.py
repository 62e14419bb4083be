#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was agreed, when the group reviews are over the year, and support from outside."""

import re
import subprocess

from harness import DemoSchool, Desktop, eventually, step

LINE = 'Maatjes kiezen voor de rekenles / ik / over 2 weken'
WHAT = 'Maatjes kiezen voor de rekenles'
PURPOSE = 'Samen spelen op het plein'
DEED = 'Ik loop de eerste week mee'
GIVEN = 'Een halve bladzijde over het buitenspelen'


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


class School(DemoSchool):
    """The demo school, and what the console tool says of what this is about."""

    def agreement(self):
        return next((one for one in self.read('list', 'agreements', '--group', '5/6') if one['what'] == WHAT), None)

    def year(self):
        """The words of the year planner on paper."""
        paper = self.desk.folder / 'year.pdf'
        self.ctl('print', 'jaarplanner', '-o', paper)
        return subprocess.run(['pdftotext', '-layout', paper, '-'], check=True, capture_output=True, text=True).stdout


def open_count(program):
    """How many agreements the card beside the circle says are open."""
    label = program.find('label', re.compile(r'^\d+ open'))
    return int(label.name.split()[0]) if label else 0


def agree(desk, program, school):
    with step('beside the circle stands how many of my agreements are open, and no name'):
        program.wait('list item', 'Jouw afspraken')
        before = open_count(program)
        assert before > 0
    with step('an agreement is one line, and how it is understood stands below it'):
        desk.key('ctrl+j')
        program.wait_focus('text', 'Afspraak in één regel')
        desk.type(LINE)
        program.wait('label', re.compile(f'^{WHAT} · Anke de Wit, voor '))
        desk.key('Return')
        program.wait('check box', f'Gedaan: {WHAT}')
        kept = eventually(school.agreement, 'the agreement in the file')
        assert kept['staff'] == 'Anke de Wit' and kept['status'] == 'open' and kept['due'], kept
        desk.shot('agreements-added')
    with step('it counts beside the circle'):
        desk.key('alt+Left')
        program.wait('list item', 'Jouw afspraken')
        eventually(lambda: open_count(program) == before + 1, 'one more open agreement')
        card = program.find('list item', 'Jouw afspraken')
        assert WHAT not in card.description and not program.find('label', re.compile(WHAT)), 'the digibord may see it'
        desk.shot('agreements-circle')
    with step('the card leads to the list, where it is ticked'):
        program.wait('list item', 'Jouw afspraken').click()
        program.wait('check box', f'Gedaan: {WHAT}').click()
        program.wait_gone('check box', f'Gedaan: {WHAT}')
        eventually(lambda: school.agreement()['status'] == 'done', 'the tick in the file')
    with step('and opened again by undo'):
        desk.key('ctrl+z')
        program.wait('check box', f'Gedaan: {WHAT}')
        eventually(lambda: school.agreement()['status'] == 'open', 'the tick to go')


def find_talk(program):
    with step('an agreement leads to the report of the talk it came from'):
        program.wait('button', re.compile('^Uit de groepsbespreking van ')).press()
        program.wait_gone('text', 'Nieuwe afspraak')
        program.wait('label', re.compile('Verslag'))


def days(program, group):
    """The days in the year view of a group that are still to come."""
    found = [one.name for one in program.find_all('button', re.compile(f'^{re.escape(group)}, gepland op '))]
    return list(dict.fromkeys(found))   # A menu button may show twice: with the button in it.


def plan_year(desk, program, school):
    with step('the coordinator plans what is missing of the year in one step'):
        program.wait('button', 'Groepsbespreking').press()
        program.wait('button', button('Jaarplanner')).press()
        program.wait('label', re.compile('^Nog niet gepland: '))
        before = days(program, 'Groep 5/6')
        program.wait('button', button('Plan de rondes')).press()
        program.wait('label', 'Elke ronde die nog komt, is gepland.')
        assert not program.find('button', button('Plan de rondes'))
        planned = days(program, 'Groep 5/6')
        assert len(planned) > len(before), (before, planned)
        desk.shot('year-planned')
    with step('undo takes the whole step back, and it is done again'):
        desk.key('ctrl+z')
        program.wait('label', re.compile('^Nog niet gepland: '))
        eventually(lambda: days(program, 'Groep 5/6') == before, 'what was before')
        program.wait('button', button('Plan de rondes')).press()
        eventually(lambda: days(program, 'Groep 5/6') == planned, 'what was planned')
    with step('a review is dragged to another month, and moved back with the keys'):
        month = re.escape(planned[-1].split()[-1])
        chip = program.wait('button', planned[-1])
        x, y, width, height = chip.extents
        desk.drag((x + width // 2, y + height // 2), (x + width // 2 - 75, y + height // 2))
        program.wait_gone('button', planned[-1])
        moved = eventually(lambda: [one for one in days(program, 'Groep 5/6') if one not in planned], 'the other day')[0]
        assert not re.search(month, moved), moved
        program.wait('button', moved).click()
        program.wait('label', moved)
        desk.key('Escape')
        program.wait_focus('button', moved)
        desk.key('ctrl+Right')
        program.wait_gone('button', moved)
        back = eventually(lambda: [one for one in days(program, 'Groep 5/6') if re.search(month, one)], 'its month')
        assert len(days(program, 'Groep 5/6')) == len(planned) and back
        desk.shot('year-moved')
    with step('what was moved by hand is not planned twice'):
        assert program.find('label', 'Elke ronde die nog komt, is gepland.')
    with step('the year is on paper'):
        number = re.search(r'gepland op (\d+)', back[0])[1]
        line = eventually(lambda: next((row for row in school.year().splitlines() if '5/6' in row
                                        and re.search(rf'\b{number}\b', row)), None), 'the day on paper')
        assert len(re.findall(r'\d+', line)) >= len(planned) + 2, line


def lead_on(desk, program):
    with step('a day of the year leads to the preparation of that group'):
        program.wait('button', re.compile('^Groep 7, gepland op ')).click()
        program.wait('button', button('Naar de voorbereiding')).press()
        program.wait('label', 'Groepsbespreking 7')


def go_outside(desk, program):
    program.wait('button', 'Groepsbespreking')
    desk.key('Home', 'Up', 'Up', 'Up')
    program.wait_focus('button', 'Bovenschools')
    desk.key('Return')
    program.wait('button', button('Voeg ondersteuning toe'))


def ask_outside(desk, program):
    with step('support from outside without all words stays a draft, and is kept'):
        go_outside(desk, program)
        program.wait('button', button('Voeg ondersteuning toe')).press()
        program.wait_focus('text', 'Waarvoor')
        desk.type(PURPOSE)
        program.wait('label', re.compile('^Nog een concept: schrijf erbij wat de leraar doet'))
        program.wait('label', 'Bewaard')
    with step('with what the teacher does it is whole'):
        program.wait('text', 'Wat de leraar doet').click()
        desk.type(DEED)
        program.wait('button', 'Expertise naar de klas').click()
        program.wait('label', 'Bewaard')
        desk.shot('external-support')
    with step('what was given is written down'):
        program.wait('button', button('Leg een verstrekking vast')).press()
        program.wait_focus('text', 'Aan wie')
        desk.type('Speladviseur')
        program.wait('text', 'Wat').click()
        desk.type(GIVEN)
        program.wait('label', 'Bewaard')
        program.wait('list item', re.compile('Speladviseur · gegeven door Anke de Wit'))
        desk.shot('external-given')


def find_outside(desk, program):
    with step('after a restart it is all there'):
        go_outside(desk, program)
        program.wait('label', PURPOSE)
        given = program.wait('list item', re.compile('Speladviseur · gegeven door Anke de Wit'))
        assert GIVEN in given.description, given.description


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school = School(desk)
    program = school.open_as('Anke')
    agree(desk, program, school)
    find_talk(program)
    desk.key('alt+Left')
    program.wait('list item', 'Jouw afspraken')
    ask_outside(desk, program)
    with step('it closes without a complaint'):
        program.close()
    program = school.open_as('Anke')
    program.wait('button', 'Menu')
    desk.key('alt+Left')
    find_outside(desk, program)
    program.close()
    program = school.open_as('Femke')
    program.wait('button', 'Menu')
    desk.key('alt+Left')
    plan_year(desk, program, school)
    lead_on(desk, program)
    with step('it closes without a complaint once more'):
        program.close()
