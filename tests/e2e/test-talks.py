#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A leerlingbespreking around the teacher's question, whose outcome stands in the groepsplan with the way there and
back; a consultatie in which a need is shared and a card answered, and both are still there after a restart."""

import json
import os
import re
import subprocess

from harness import Desktop, choose_group, eventually, step

CTL = os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl'
PUPIL = 'Noor Zandstra'
QUESTION = 'Hoe begin ik zo dat zij weet waar ze moet beginnen?'
WORKS = 'Met een voorbeeld ernaast begint ze meteen'
OUTCOME = 'De eerste som doe ik hardop voor'
AGREEMENT = 'Noor krijgt de eerste som vooraf / Femke / 12 december'
FOLD = 'Stap voor stap, met de incidentmethode'
NEEDED = 'Iemand die een keer meekijkt'
# Of the demo school, prepared and shared with nobody.
DEMO_QUESTION = 'Hoe praat ik met ouders over wat hun kind juist goed kan, ook als er zorgen zijn?'
DEMO_NEED = 'Een keer samen voorbereiden'
CARD = 'Ik wil het zelf leren'
# Looking for the keyboard goes through the whole page, which is long.
PATIENCE = 60


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def ctl(*words):
    return subprocess.run([CTL, *map(str, words)], capture_output=True, text=True, check=True).stdout


def saved(program):
    program.wait('label', 'Bewaard')


def open_school(desk, school, password, place, person=None):
    program = desk.run(school)
    program.wait('text', re.compile('achtwoord'))
    if person:
        program.wait('combo box').click()
        while not program.wait_focus('list item').find('label', re.compile(person)):
            desk.key('Down')
        desk.key('Return')
        program.wait('text', re.compile('achtwoord')).click()
    desk.type(password)
    desk.key('Return')
    program.wait('combo box', 'Groep', timeout=40)
    desk.key('alt+Left')
    program.wait('button', place, timeout=40).press()
    return program


def tab_to(desk, program, role, name, key='Tab'):
    """Goes on with Tab until such a widget has the keyboard."""
    here = eventually(lambda: program.focused, 'something with the keyboard', PATIENCE)

    def elsewhere():
        widget = program.focused
        return widget if widget and widget.reference != here.reference else None

    for _ in range(60):
        if here.matches(role, name):
            return here
        desk.key(key)
        here = eventually(elsewhere, 'the focus to go on', PATIENCE)
    raise AssertionError(f'{role} {name} is not to be reached')


def write(desk, program, title, words):
    tab_to(desk, program, 'text', title)
    desk.type(words)
    program.wait('text', title).wait_text(words)


def prepare_a_review(desk, program):
    with step('a leerlingbespreking is prepared, and asks first who it is about'):
        program.wait('button', button('Leerlingbespreking voorbereiden')).press()
        about = program.wait('combo box', 'Over wie gaat het?')
        program.wait('label', 'Kies een kind')
        eventually(lambda: 'focused' in about.find('button').states, 'the focus on who it is about')
        program.choose_by_name('Noor', 'Adam')
        program.wait('label', re.compile(f'^Leerlingbespreking {PUPIL}, '))
    with step('the question of the teacher is the first of its texts, and what works the second'):
        texts = [text.name for text in program.find_all('text') if 'focusable' in text.states]
        assert texts[:3] == ['De vraag van de leraar', 'Wat lukt', 'Wat al geprobeerd is'], texts
        write(desk, program, 'De vraag van de leraar', QUESTION)
        write(desk, program, 'Wat lukt', WORKS)
        desk.shot('talks-review')


def step_through(desk, program):
    with step('the incidentmethode goes step by step with a clock, and can be left'):
        tab_to(desk, program, None, FOLD)
        desk.key('Return')
        program.wait('label', re.compile('^Stap 1 van 6 · '))
        program.wait('label', '5:00')
        program.wait('button', button('Klok starten')).press()
        program.wait('label', re.compile('^4:5'))
        program.wait('button', button('Volgende stap')).press()
        program.wait('label', re.compile('^Stap 2 van 6 · '))
        program.wait('label', '10:00')
        desk.shot('talks-incident')
        tab_to(desk, program, None, FOLD, 'shift+Tab')
        desk.key('Return')
        program.wait_gone('label', re.compile('^Stap 2 van 6 · '))


def decide(desk, program):
    """Where the outcome stands: the name of the cluster."""
    with step('whether it fits in a cluster is asked before anything for one child'):
        write(desk, program, 'Wat eruit komt', OUTCOME)
        program.wait('label', 'Past dit in een cluster?')
        program.wait('button', 'Een arrangement voor dit kind')
        program.wait('button', re.compile("^Zet het bij ‘Intensief’, voor Noor$")).press()
        program.wait('button', 'Staat hier')
        program.wait_focus('list item', 'Intensief', timeout=PATIENCE)
        desk.shot('talks-outcome')
    with step('an agreement is understood in one line'):
        tab_to(desk, program, 'text', 'Afspraak in één regel')
        desk.type(AGREEMENT)
        desk.key('Return')
        program.wait(None, re.compile('^Femke Boersma, voor 12 december'))
        saved(program)


def follow_both_ways(desk, program):
    with step('the way to the plan: there it stands, with the talk it came from'):
        tab_to(desk, program, 'list item', 'Intensief', 'shift+Tab')
        desk.key('Return')
        stands = program.wait('button', re.compile('^Uit de leerlingbespreking van '))
        eventually(lambda: [text for text in program.find_all('text', 'Haalbaar') if text.text == OUTCOME],
                   'the outcome among what is feasible')
        desk.shot('talks-plan')
    with step('the way back: to the talk itself, not to the list'):
        links = program.find_all('button', re.compile('^Uit de leerlingbespreking van '))
        assert links, stands
        links[-1].press()
        program.wait('label', re.compile(f'^Leerlingbespreking {PUPIL}, '))
        program.wait('text', 'De vraag van de leraar').wait_text(QUESTION)


def put_it_on_paper(desk, program):
    with step('the talk on paper begins with the question, and has the outcome and the agreement'):
        paper = desk.folder / 'leerlingbespreking.pdf'
        program.wait('button', re.compile('PDF…$')).press()
        program.save_file(paper)
        eventually(paper.exists, 'the PDF')
        words = ' '.join(subprocess.run(['pdftotext', str(paper), '-'], capture_output=True, text=True,
                                        check=True).stdout.split())
        for part in (PUPIL, QUESTION, WORKS, OUTCOME, 'Femke Boersma'):
            assert part in words, words
        assert words.index(QUESTION) < words.index(WORKS) < words.index(OUTCOME)


def review_stands(school, asking):
    with step('the console tool finds the change in the plan, with its talk'):
        found = [entry for entry in json.loads(ctl('list', school, 'arrangements', *asking))
                 if entry['feasible'] == OUTCOME]
        assert len(found) == 1 and found[0]['cluster'] and found[0]['talk'], found


def consult(desk, program):
    with step('a consultatie needs no child'):
        program.wait('button', button('Consultatie voorbereiden')).press()
        program.wait('label', re.compile('^Consultatie 5/6, '))
        write(desk, program, 'De vraag van de leraar', QUESTION)
    with step('what the teacher needs is theirs alone until they share it'):
        write(desk, program, 'Ik heb nodig …', NEEDED)
        program.wait('label', 'Dit is van jou alleen, tot je het deelt.')
        program.wait('button', 'Toerusten').press()
        share = eventually(lambda: [found for found in program.find_all('button', button('Delen met collega’s'))
                                    if 'sensitive' in found.states], 'a way to share')
        share[0].press()
        program.wait('label', 'Je collega’s kunnen dit lezen en erover meedenken.')
        program.wait('button', re.compile('Terugnemen$'))
    with step('a card is answered; the others stay open'):
        tab_to(desk, program, None, 'Overnemen of begeleiden')
        desk.key('Return')
        program.wait('button', 'Begeleiden').press()
        write(desk, program, 'In je eigen woorden', CARD)
        desk.shot('talks-card')
        saved(program)


def open_talk(desk, program, question):
    row = eventually(lambda: next((row for row in program.find_all('list item', re.compile('^Consultatie 5/6, '))
                                   if row.description == question), None), f'the talk about {question}')
    row.click()
    program.wait('label', 'Wat de leraar nodig heeft')


def read_as_colleague(desk, program):
    with step('a colleague reads what was shared'):
        choose_group(desk, program, 'Groep 5/6')
        open_talk(desk, program, QUESTION)
        eventually(lambda: [row for row in program.find_all('list item') if NEEDED in row.description],
                   'what the teacher needs')
        assert not program.find('text', 'Ik heb nodig …')
    with step('and nothing of what was not'):
        program.wait('button', re.compile('lle gesprekken$')).press()
        open_talk(desk, program, DEMO_QUESTION)
        program.wait('label', 'De inbrenger schrijft het; wat gedeeld is, staat hier.')
        assert DEMO_NEED not in program.tree()


def still_there(desk, program):
    with step('after a restart the card and what was shared are there'):
        open_talk(desk, program, QUESTION)
        program.wait('text', 'Ik heb nodig …').wait_text(NEEDED)
        program.wait('label', 'Je collega’s kunnen dit lezen en erover meedenken.')
        card = program.wait(None, 'Overnemen of begeleiden')
        assert card.description == f'Begeleiden · {CARD}', card.description


def take_away(desk, program):
    with step('a talk that is taken away comes back with one key'):
        program.wait('button', 'Haal dit gesprek weg').press()
        program.wait('label', 'Het gesprek is weggehaald. Wat eruit kwam, blijft staan.')
        program.wait('button', button('Consultatie voorbereiden'))
        assert not [item for item in program.find_all('list item') if item.description == QUESTION]
        desk.key('ctrl+z')
        eventually(lambda: [item for item in program.find_all('list item') if item.description == QUESTION],
                   'the talk in the list again')


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school = desk.folder / 'regenboog.binnencirkel'
    password = json.loads(ctl('demo', school, '--json'))['password']
    (desk.folder / 'wachtwoord').write_text(password, encoding='utf-8')
    asking = ('--user', 'Anke de Wit', '--password-file', desk.folder / 'wachtwoord', '--json')
    program = open_school(desk, school, password, 'Leerlingbespreking')
    prepare_a_review(desk, program)
    step_through(desk, program)
    decide(desk, program)
    follow_both_ways(desk, program)
    put_it_on_paper(desk, program)
    saved(program)
    program.close()
    review_stands(school, asking)
    program = open_school(desk, school, password, 'Consultatie')
    consult(desk, program)
    program.close()
    program = open_school(desk, school, password, 'Consultatie')
    still_there(desk, program)
    take_away(desk, program)
    saved(program)
    program.close()
    program = open_school(desk, school, password, 'Consultatie', 'Femke')
    read_as_colleague(desk, program)
    program.close()
