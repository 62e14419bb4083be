#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of the school: its own names and limits, its periods and questions, and sharing them."""

import json
import re

from harness import ROSTER, Desktop, eventually, make_school, step, unlock


def button(words):
    return re.compile(re.escape(words) + '$')


def open_settings(desk, program):
    desk.key('F10')
    program.wait(None, re.compile('^Instellingen van de school…$')).press()
    program.wait_focus('list item', None)


def go_to(desk, program, name):
    """Chooses a page in the list at the side, which has the keyboard or gets it."""
    program.wait('label', name).click()
    program.wait_focus('list item', None)


def close_settings(desk, program):
    """The first Escape may be for a toast."""
    def closed():
        desk.key('Escape')
        return not program.find('label', 'Instellingen delen')
    eventually(closed, 'the settings to close')


def name_the_clusters(desk, program):
    with step('a cluster and a role get names of the school, with the keyboard alone'):
        open_settings(desk, program)
        desk.key('Down', 'Down', 'Down', 'Tab')
        program.wait_focus('text', 'Verdiept')
        desk.type('Doordenkers')
        desk.key(*['Tab'] * 4)
        program.wait_focus('text', 'Intern begeleider')
        desk.type('kwaliteitscoördinator')
        desk.shot('settings-names')
    with step('a limit is set'):
        go_to(desk, program, 'Grenzen')
        desk.key('Tab')
        program.wait_focus('spin button', 'Clusters naast elkaar')
        limit = program.wait_focus('spin button')
        desk.key('Up')
        eventually(lambda: limit.value == 4, 'four clusters')
        desk.shot('settings-limits')
        close_settings(desk, program)
    with step('the menu calls the person by the name of the school'):
        desk.key('F10')
        program.wait('label', re.compile('Marit de Zwaluw · kwaliteitscoördinator'))
        desk.key('Escape')
    with step('a new plan has the names of the school'):
        program.wait('combo box', 'Groep').find('button').click()
        desk.key('Down', 'Return')
        program.wait('button', 'Plannen').press()
        program.wait('button', re.compile('groepsplan')).click()
        program.wait('label', 'Doordenkers')
        program.wait('label', 'Basis')
        desk.shot('settings-plan')


def move_a_step(desk, program):
    with step('a step moves to another part of the circle, and the circle tells it'):
        desk.key('alt+Left')
        before = program.wait('button', 'Begrijpen').description
        assert '3 Onderwijsbehoeften benoemen' in before and 'Signaleren' not in before, before
        open_settings(desk, program)
        desk.key('Down', 'Tab', 'Down')
        program.wait_focus(None, re.compile('^2 · Signaleren'))
        desk.key('Return')
        program.wait('combo box', 'Deel van de cirkel').find('button').click()
        desk.key('Down', 'Return')
        program.wait('label', 'Begrijpen')
        close_settings(desk, program)
        eventually(lambda: '2 Signaleren' in program.find('button', 'Begrijpen').description, 'the step in the circle')
        desk.shot('settings-circle')


def change_the_periods(desk, program):
    with step('a period comes at the end and gets a name, and the list of periods follows'):
        open_settings(desk, program)
        desk.key('Tab')
        program.wait_focus('button', button('Toevoegen'))
        desk.key('Return')
        eventually(lambda: len(program.find_all('text', 'Naam van de periode')) == 4, 'four periods')
        program.wait_focus('text', 'Naam van de periode')
        desk.type('Zomer')
        desk.shot('settings-periods')
        close_settings(desk, program)
        program.wait('combo box', 'Periode').find('button').click()
        program.wait('label', 'Zomer')
        desk.key('Escape')
    with step('an unused period can go, one in which something was written has no way to'):
        open_settings(desk, program)
        names = eventually(lambda: program.find_all('text', 'Naam van de periode'), 'the periods')
        bins = program.find_all('button', 'Weghalen')
        assert len(names) == 4 and len(bins) == 3, (names, bins)
        bins[-1].click()
        eventually(lambda: len(program.find_all('text', 'Naam van de periode')) == 3, 'three periods')
        program.wait('label', 'De periode is weggehaald.')
        program.wait('button', re.compile('Ongedaan maken$')).click()
        eventually(lambda: len(program.find_all('text', 'Naam van de periode')) == 4, 'four periods')


def offer_beside(program, told):
    """The button of this message: the window behind may still offer to take the note back."""
    def look():
        middle = told.extents[1] + told.extents[3] / 2
        offers = program.find_all('button', re.compile('Ongedaan maken$'))
        return next((offer for offer in offers
                     if offer.extents[1] <= middle <= offer.extents[1] + offer.extents[3]), None)
    return eventually(look, 'the offer to undo')


def change_the_questions(desk, program):
    with step('a pattern of the school is added in a bank, moved with the keys, and counts at once'):
        go_to(desk, program, 'Kantelvragen')
        desk.key('Tab')
        program.wait_focus('button', button('Toevoegen'))
        desk.key('Tab')
        program.wait_focus('list item', 'Wat is het probleem met dit kind?')
        desk.key('Return')
        program.wait('text', 'Zorgvraag')
        first = program.wait('text', 'Patronen 1')
        before = first.text
        first.click()
        desk.key('End', 'Return')
        program.wait_focus('text', 'Patronen 2').wait_text('')
        desk.type('komt niet mee')
        desk.key('alt+Up')
        program.wait_focus('text', 'Patronen 1').wait_text('komt niet mee')
        assert program.find('text', 'Patronen 2').text == before
        desk.shot('settings-patterns')
        desk.key('alt+Left')
        program.wait_focus('list item', 'Wat is het probleem met dit kind?')
        close_settings(desk, program)
        desk.key('ctrl+n')
        program.wait_focus('text', 'Wat zie je?')
        desk.type('Hij komt niet mee.')
        program.wait('alert', re.compile('Wat heeft dit kind van mij nodig'))
        desk.key('Escape', 'ctrl+a', 'Delete', 'Escape')
        program.wait_gone('button', button('Bewaren'))
    with step('what came with the program comes back, and is taken away again by undo'):
        open_settings(desk, program)
        go_to(desk, program, 'Kantelvragen')
        program.wait('button', button('Terug naar het begin')).click()
        told = program.wait('label', re.compile('is weer zoals het programma'))
        offer_beside(program, told).press()
        program.wait('list item', 'Wat is het probleem met dit kind?').click()
        program.wait('text', 'Patronen 1').wait_text('komt niet mee')
        desk.key('alt+Left')


def add_a_tag(desk, program):
    with step('a tag of the school stands under a note at once'):
        go_to(desk, program, 'Labels')
        program.wait('label', 'Tijdens de les').click()
        program.wait('text', 'Naam')
        program.wait('button', button('Toevoegen')).click()
        program.wait_focus('text', 'Naam')
        desk.type('moestuin')
        desk.shot('settings-tag')
        desk.key('alt+Left', 'alt+Left')
        close_settings(desk, program)
        desk.key('ctrl+n')
        program.wait_focus('text', 'Wat zie je?')
        desk.type('Samen bonen geplant.')
        desk.key('Return')
        program.wait('button', 'Waarnemen').press()
        program.wait('list item', re.compile('^De groep')).click()
        program.wait(None, re.compile('moestuin$'))
        desk.key('alt+Left')
        program.wait('button', 'Waarnemen')
        open_settings(desk, program)


def share(desk, program, out, wrong):
    with step('the settings are handed on in a file'):
        go_to(desk, program, 'Instellingen delen')
        program.wait('button', button('Bewaren als…')).press()
        program.save_file(out)
        eventually(out.exists, 'the file')
        program.wait('label', re.compile('De instellingen staan in'))
        sections = json.loads(out.read_text(encoding='utf-8'))['sections']
        assert sections['names']['clusters']['enriched'] == 'Doordenkers', sections['names']
        assert set(sections) == {'names', 'limits', 'steps', 'tags', 'counter-questions'}, set(sections)
    with step('names and limits go back to how they came'):
        for name in ('Namen', 'Grenzen'):
            go_to(desk, program, name)
            program.wait('button', button('Terug naar het begin')).click()
            program.wait('label', re.compile('is weer zoals het programma'))
    with step('a wrong file is refused with the place of what is wrong, and nothing changes'):
        go_to(desk, program, 'Instellingen delen')
        for text, sentence in (('{\n  "format": binnencirkel\n}', r'^Regel 2, teken \d+: dit is niet te lezen als JSON'),
                               (out.read_text(encoding='utf-8').replace('"clusters" : 4', '"clusters" : "vier"'),
                                '^limits → clusters: hier hoort een heel getal')):
            wrong.write_text(text, encoding='utf-8')
            program.wait('button', button('Kies een bestand…')).click()
            program.choose_file(wrong)
            program.wait(None, re.compile(sentence))
        desk.shot('settings-refused')
        assert not program.find('button', button('Overnemen'))
    with step('a good file is looked at first, then taken over as one step'):
        program.wait('button', button('Kies een bestand…')).click()
        program.choose_file(out)
        program.wait('label', re.compile('Clusters naast elkaar: 3 wordt 4'))
        program.wait('label', re.compile('Verdiept: niets wordt “Doordenkers”'))
        assert not program.find(None, re.compile('^limits → clusters'))
        desk.shot('settings-preview')
        program.wait_focus('button', button('Overnemen'))
        desk.key('Return')
        program.wait('label', 'De instellingen zijn overgenomen.')
        go_to(desk, program, 'Namen')
        program.wait('text', 'Verdiept').wait_text('Doordenkers')
        desk.key('ctrl+z')
        program.wait('text', 'Verdiept').wait_text('')
        desk.key('ctrl+shift+z')
        program.wait('text', 'Verdiept').wait_text('Doordenkers')
        close_settings(desk, program)


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school = make_school(desk, 'vlieger', roster=ROSTER)
    program = unlock(desk, school)
    with step('the school opens'):
        program.wait('button', 'Waarnemen')
    name_the_clusters(desk, program)
    move_a_step(desk, program)
    change_the_periods(desk, program)
    add_a_tag(desk, program)
    change_the_questions(desk, program)
    share(desk, program, desk.folder / 'delen.json', desk.folder / 'fout.json')
    with step('it closes without a complaint, and tomorrow everything is there'):
        desk.key('ctrl+q')
        program.wait_end()
        program = unlock(desk, school)
        desk.key('alt+Left')
        eventually(lambda: '2 Signaleren' in program.wait('button', 'Begrijpen').description, 'the step in the circle')
        open_settings(desk, program)
        go_to(desk, program, 'Namen')
        program.wait('text', 'Verdiept').wait_text('Doordenkers')
        close_settings(desk, program)
        desk.key('ctrl+q')
        program.wait_end()
