#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mirror: who acts, in a picture, in a sentence and in a table, for who looks into it alone."""

import re

from harness import Desktop, eventually, make_demo, sign_in_as, step

SENTENCE = re.compile(r'^(Periode \d): Jij, of een collega-leraar, deed (\d+) van de (\d+) dingen; (\d+) keer kwam ')


def sentences(program):
    """What each period tells: its name, and the numbers of teachers, of all and of experts."""
    found = [SENTENCE.match(row.name) for row in program.find_all('panel', SENTENCE)]
    return {match[1]: tuple(int(number) for number in match.groups()[1:]) for match in found}


def drawn(program):
    """What the beams say that they show."""
    found = [re.match(r'(Periode \d): Leraar (\d+), Deskundige (\d+)$', image.name)
             for image in program.find_all('image', re.compile('Leraar'))]
    return {match[1]: (int(match[2]), int(match[3])) for match in found}


def row(program, name):
    """The numbers of a row of a table, by period."""
    found = program.wait('table row', re.compile(f'^{name}: Periode'))
    numbers = dict(re.findall(r'(Periode \d): (\d+)', found.name))
    assert [cell.name for cell in found.find_all('table cell')] == list(numbers.values()), found.name
    return {period: int(number) for period, number in numbers.items()}


def tab_to(desk, program, role, name, most=40):
    for _ in range(most):
        here = program.focused
        if here and here.role == role and re.search(name, here.name):
            return here
        desk.key('Tab')
        eventually(lambda before=here: program.focused and (not before or program.focused.reference != before.reference),
                   'the focus to go on')
    raise AssertionError(f'no Tab leads to {role} {name}')


def look(desk, program):
    with step('one key leads to the mirror, which says what it is'):
        program.wait('button', re.compile('Waarnemen'))
        desk.key('ctrl+m')
        program.wait('label', 'Mijn spiegel')
        assert program.find('label', re.compile('Alleen jij ziet dit.*geen oordeel.*niets van bewaard'))
    with step('each period tells in a sentence who acted, and the keyboard is there'):
        eventually(lambda: len(sentences(program)) == 3, 'three sentences')
        assert program.focused.name.startswith('Periode 1: '), program.focused.name
        desk.key('Tab', 'Tab')
        eventually(lambda: program.focused.name.startswith('Periode 3: '), 'the last sentence')
    with step('the numbers add up, and are those of the picture'):
        told = sentences(program)
        for teacher, all_, expert in told.values():
            assert teacher + expert == all_ and teacher > 0 and expert > 0, told
        assert drawn(program) == {period: (one[0], one[2]) for period, one in told.items()}, drawn(program)
        desk.shot('mirror')


def read_the_table(desk, program):
    with step('the levels stand in a table, row by row for the keyboard'):
        tab_to(desk, program, 'table row', '^Niveau 1: Periode 1: ')
        assert sum(row(program, 'Niveau 2').values()) > 0
    with step('under the fold are the same numbers, and Meijer’s sides'):
        assert not program.find('table row', re.compile('^Deskundige: '))
        for _ in range(5):
            desk.key('Tab')
        desk.key('Return')
        told = sentences(program)
        assert row(program, 'Leraar') == {period: one[0] for period, one in told.items()}
        assert row(program, 'Deskundige') == {period: one[2] for period, one in told.items()}
        assert row(program, 'Overnemen')['Periode 1'] == 1 and row(program, 'Begeleiden')['Periode 1'] == 0
        assert row(program, 'Samen')['Periode 2'] == 1
        desk.shot('mirror-table')


def act(desk, program):
    with step('one agreement more of my own is one more in the mirror'):
        before = sentences(program)['Periode 3']
        desk.key('ctrl+j')
        program.wait_focus('text', 'Afspraak in één regel')
        desk.type('Maatjes kiezen voor de rekenles / ik / over 2 weken')
        desk.key('Return')
        program.wait('check box', 'Gedaan: Maatjes kiezen voor de rekenles')
        desk.key('ctrl+m')
        program.wait('label', 'Mijn spiegel')
        eventually(lambda: sentences(program).get('Periode 3') == (before[0] + 1, before[1] + 1, before[2]),
                   'one more act of a teacher')
    with step('undone it is gone from it, while one looks'):
        desk.key('ctrl+z')
        eventually(lambda: sentences(program).get('Periode 3') == before, 'the numbers from before')
    with step('a way leads from the mirror to the levels and back'):
        program.find('button', re.compile('Wat we op elk niveau doen$')).press()
        program.wait('label', 'Basisaanbod in de groep')
        program.wait('button', re.compile('Mijn spiegel$')).press()
        program.wait('label', 'Mijn spiegel')


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school, password = make_demo(desk)
    program = desk.run(school)
    sign_in_as(desk, program, 'Anke', password)
    look(desk, program)
    read_the_table(desk, program)
    act(desk, program)
    with step('it closes without a complaint'):
        program.close()
    with step('the school leader has no mirror of others, nor a way to one'):
        program = desk.run(school)
        sign_in_as(desk, program, 'Rob', password)
        program.wait('button', 'Ontwikkelagenda')
        desk.key('ctrl+m')
        program.wait('label', 'Dit is het werk van anderen')
        assert not program.find('label', 'Mijn spiegel') and not sentences(program)
        program.close()
