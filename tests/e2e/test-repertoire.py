#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A card becomes one's own and is shared; a colleague finds who can help, chooses it, and says what it brought."""

import re

from harness import DemoSchool, Desktop, eventually, step

STARTER = 'Complimenten over de aanpak'
NAME = 'Zeg wat je zag'
HELP = 'Kinderen laten vertellen hoe ze dachten'
SECRET = 'Gitaar'
EFFECT = 'Na een week zeiden ze het tegen elkaar'
PATIENCE = 30


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def view(program, name):
    program.wait('page tab', name).press()


def of_card(program, label, title):
    """The button that says this at that card."""
    return next((one for one in program.find_all('button', label) if one.description == title), None)


def take(desk, program):
    with step('a starter is taken over, and is ready to be changed'):
        program.wait('label', 'Om mee te beginnen')
        eventually(lambda: of_card(program, 'Overnemen', STARTER), 'the starter').press()
        program.wait_focus('text', 'Naam', timeout=PATIENCE)
        eventually(lambda: not of_card(program, 'Overnemen', STARTER), 'the starter to go')
        desk.key('ctrl+a')
        desk.type(NAME)
        program.wait('button', NAME)
        desk.shot('repertoire-own')
    with step('it is shared'):
        program.wait('check box', 'Deel met collega’s').click()
        program.wait('button', f'{NAME} · gedeeld')
        program.wait('label', 'Bewaard')
    with step('another is put aside, and can be found again'):
        title = 'Leren met een maatje'
        of_card(program, 'Niet voor mij', title).press()
        program.wait('button', '1 kaart die je weglegde').press()
        eventually(lambda: of_card(program, 'Leg terug', title), 'the card that was put aside').press()
        eventually(lambda: of_card(program, 'Overnemen', title), 'the card on the shelf again')


def offer(desk, program):
    with step('what one can help with is written down and shared'):
        view(program, 'Wie kan helpen')
        program.wait('button', button('Schrijf iets op')).press()
        program.wait_focus('text', 'Naam', timeout=PATIENCE)
        desk.type(HELP)
        desk.key('Return')
        program.wait_focus('text', 'Hoe je kunt helpen', timeout=PATIENCE)
        desk.type('Kom een keer luisteren')
        desk.key('Tab', 'space')
        program.wait('button', f'{HELP} · gedeeld')
        program.wait('label', 'Bewaard')
        desk.shot('repertoire-talent')


def find(desk, program):
    with step('a colleague finds who can help, by the beginning of a word'):
        view(program, 'Wie kan helpen')
        program.wait('text', 'Wie kan mij helpen?').click()
        desk.type('vertel dach')
        program.wait('label', f'Anke de Wit · {HELP}')
        program.wait_gone('label', re.compile('^Bram'))
        desk.shot('repertoire-help')
    with step('and not what is not shared'):
        desk.key('ctrl+a')
        desk.type(SECRET)
        program.wait('label', re.compile('^Nog niemand deelt iets met deze woorden'))
        assert not program.find('label', re.compile(SECRET)), 'that is Anke\'s alone'


def choose(desk, program):
    with step('the shared card is chosen into a plan'):
        desk.key('alt+Left')
        program.wait('button', re.compile('^Plannen')).press()
        view(program, 'Arrangementen')
        program.wait('button', 'Kaart kiezen…').press()
        program.wait('text', 'Zoek in de kaarten')
        desk.type('zag')
        desk.key('Return')
        program.wait_focus('list item', NAME, timeout=PATIENCE)
        desk.key('Return')
        eventually(lambda: of_card(program, 'Naar de kaart', NAME), 'the card in the plan')
    with step('and what it brought is written beside it'):
        card = eventually(lambda: next((one for one in program.find_all(None, NAME)
                                        if one.find('text', 'Wat bracht het hier?')), None), 'the card as a whole')
        card.find('text', 'Wat bracht het hier?').click()
        desk.type(EFFECT)
        program.wait('label', 'Bewaard')
        desk.shot('repertoire-effect')
    with step('the card on the shelf tells it too'):
        of_card(program, 'Naar de kaart', NAME).press()
        program.wait('label', 'Wat werkte waar')
        program.wait('text', 'Wat bracht het hier?').wait_text(EFFECT)
        desk.shot('repertoire-used')
    with step('and leads back to the plan'):
        program.wait('button', re.compile('^Groep 1/2 · Periode 3 · ')).press()
        eventually(lambda: of_card(program, 'Naar de kaart', NAME), 'the card in the plan')


def read(desk, program):
    with step('whose card it is finds it open, and reads what it brought there'):
        program.wait('label', f'Wat het hier bracht: {EFFECT}')
        desk.shot('repertoire-elsewhere')
    with step('the card goes off the shelf, and comes back by undo'):
        program.wait('button', button('Haal deze kaart van de plank')).press()
        program.wait_gone('button', f'{NAME} · gedeeld')
        desk.key('ctrl+z')
        program.wait('button', f'{NAME} · gedeeld')


def listed(school):
    with step('the console tool lists what is shared, and nobody else\'s own'):
        theirs = school.read('list', 'talents', user='Joris')
        assert HELP in [one['title'] for one in theirs]
        assert all(one['shared'] or one['owner'] == 'Joris Blom' for one in theirs), theirs
        assert any(not one['shared'] and one['owner'] == 'Anke de Wit' for one in school.read('list', 'talents', user='Anke'))
        assert all(one['shared'] or one['owner'] == 'Joris Blom' for one in school.read('list', 'repertoire', user='Joris'))


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school = DemoSchool(desk)
    program = school.open_as('Anke')
    with step('the centre of the circle leads to the repertoire'):
        program.wait('button', re.compile('^Leraar')).press()
        program.wait('list item', re.compile('^Repertoire')).click()
    take(desk, program)
    offer(desk, program)
    with step('it closes without a complaint'):
        program.close()
    listed(school)
    program = school.open_as('Joris')
    find(desk, program)
    choose(desk, program)
    of_card(program, 'Naar de kaart', NAME).press()
    program.wait('label', 'Wat werkte waar')
    program.close()
    program = school.open_as('Anke')
    read(desk, program)
    with step('it closes without a complaint once more'):
        program.close()
