#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vragenkantelaar: a care question meets another question, which is taken over or let be, by keyboard alone."""

import re

from harness import Desktop, eventually, step

NEEDED = 'Wat heeft dit kind van mij nodig om …?'
EXPERT = 'Wat wil ik zelf leren of proberen, en wie kan mij daarbij helpen?'


def button(words):
    return re.compile(re.escape(words) + '$')


def write_a_note(desk, program):
    with step('in the quick note another question comes beside a care question, with nothing about any child'):
        desk.key('ctrl+n')
        program.wait_focus('text')
        desk.type('Noor blijft stil. Wat is het probelem met haar?')
        card = program.wait('alert')
        assert card.name == f'Andersom gevraagd: {NEEDED}', card.name
        assert card.find('label', NEEDED)
        assert program.focused.description == card.name, 'a screen reader is not told'
        desk.shot('tilter-note')
    with step('taken over it stands on a line of its own, its dots ready to be typed over'):
        desk.key('ctrl+Return')
        field = program.wait_focus('text', 'De vraag die je meeneemt')
        program.wait_gone('alert')
        desk.type('hardop mee te denken')
        field.wait_text('Wat heeft dit kind van mij nodig om hardop mee te denken?')
        desk.shot('tilter-note-taken')
        desk.key('Return')
        program.wait_gone('button', button('Bewaren'))
    with step('the note holds both lines, and the first is as it was typed'):
        program.wait('button', 'Waarnemen').press()
        program.wait('label', 'Noor blijft stil. Wat is het probelem met haar?\n'
                              'Wat heeft dit kind van mij nodig om hardop mee te denken?')


def write_in_a_field(desk, program):
    with step('in a text of the plan it is waved away, and stays away'):
        desk.key('alt+Left')
        program.wait('button', 'Plannen').press()
        field = program.wait('text', 'Aanpak')
        field.click()
        desk.key('ctrl+End')
        before = field.text
        desk.type(' Welke deskundige kan ik inschakelen?')
        program.wait('label', EXPERT)
        desk.shot('tilter-plan')
        desk.key('Escape')
        program.wait_gone('alert')
        program.wait_focus('text', 'Aanpak')
        desk.type(' Of welke specialist?')
        field.wait_text(before + ' Welke deskundige kan ik inschakelen? Of welke specialist?')
        assert not program.find('alert')
    with step('another care question in the same text is still answered, and undo takes back what was taken over'):
        typed = field.text + ' Wat mankeert hem?'
        desk.type(' Wat mankeert hem?')
        program.wait('label', NEEDED)
        desk.key('Tab', 'Tab', 'space')
        field.wait_text(typed + '\n' + NEEDED)
        program.wait_focus('text', 'Aanpak')
        desk.key('ctrl+z')
        field.wait_text(typed)
    with step('it goes when one writes elsewhere'):
        desk.type(' Is hij hier wel op zijn plek?')
        program.wait('alert')
        desk.key('shift+Tab')
        program.wait_gone('alert')


def write_in_the_overview(desk, program):
    with step('in the overview it comes below the table, and a line is added to the cell'):
        desk.key('ctrl+g')
        program.wait_focus()
        desk.key('Return')
        desk.type(' Wat heeft hij toch?')
        program.wait('label', NEEDED)
        desk.shot('tilter-overview')
        desk.key('ctrl+Return')
        desk.key('Tab')
        program.wait('label', re.compile(r'Wat heeft hij toch\?\n' + re.escape(NEEDED)))
        program.wait_gone('alert')


def ask(desk, program, field, end):
    """Types a care question in a text, takes the answer over, and lets undo take that back."""
    typed = (field.text + ' Welke deskundige kan ik inschakelen?').lstrip()
    field.click()
    desk.key('ctrl+End')
    desk.type(typed[len(field.text):])
    program.wait('label', EXPERT)
    eventually(lambda: program.focused.description == f'Andersom gevraagd: {EXPERT}', 'a screen reader to be told')
    desk.shot(f'tilter-{field.name.split()[0].strip(",").lower()}')
    desk.key('ctrl+Return')
    field.wait_text(typed + end + EXPERT)
    program.wait_gone('alert')
    desk.key('ctrl+z')
    field.wait_text(typed)
    assert not program.find('alert')


def go_to(desk, program, place):
    if program.find('button', place) is None:
        desk.key('alt+Left')
    program.wait('button', place).press()


def write_in_a_note(desk, program):
    with step('in every text of a note it is there, in the sealed one too'):
        go_to(desk, program, 'Waarnemen')
        program.wait('label', 'Wie heb ik niet gezien?')
        program.wait('list item').click()
        for name in ('Wat ik zag', 'Wat het kan betekenen', re.compile('^Mijn bril')):
            ask(desk, program, program.wait('text', name), '\n')
        desk.key('Escape')


def write_about_a_child(desk, program):
    with step('in Begrijpen beside what somebody said, and beside a line of a list, which stays a line'):
        go_to(desk, program, 'Begrijpen')
        program.wait_focus('list item', 'De groep')
        desk.key('Down')
        ask(desk, program, program.wait('text', re.compile('^Stimulerend · ')), ' ')


def write_in_the_way(desk, program):
    with step('in Uitvoeren it comes before the adjustment that the same keys make'):
        go_to(desk, program, 'Uitvoeren')
        program.wait('label', 'Past het nu?')
        [one for one in program.find_all(None, 'Deels') if 'button' in one.role][0].click()
        ask(desk, program, program.wait('text', 'Wat verandert er?'), '\n')


def say_nothing(desk, program):
    with step('what a school day brings meets nothing'):
        desk.key('ctrl+n')
        program.wait_focus('text')
        desk.type('Wat heeft Noor van mij nodig om mee te doen?')
        program.wait('label', re.compile('^Over Noor'))
        assert not program.find('alert')
        desk.key('ctrl+a', 'Delete', 'Escape')
        program.wait_gone('button', button('Bewaren'))


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    program = desk.run('--demo')
    with step('the demo school opens'):
        program.wait('button', 'Waarnemen')
    write_a_note(desk, program)
    write_in_a_field(desk, program)
    write_in_the_overview(desk, program)
    write_in_a_note(desk, program)
    write_about_a_child(desk, program)
    write_in_the_way(desk, program)
    say_nothing(desk, program)
    with step('it closes without a complaint'):
        eventually(lambda: program.find('label', 'Bewaard'), 'everything to be saved')
        desk.key('ctrl+q')
        program.wait_end()
