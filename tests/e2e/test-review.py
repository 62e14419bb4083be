#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A group review as it is lived: the coordinator reads on one page what stands ready, leads the talk on a screen that
everybody looks at, and leaves with the report and the agreements; the teacher agrees, and sees what changes after."""

import re
import subprocess

from harness import Desktop, choose_group, eventually, make_demo, sign_in_as, step

SHARED = 'Hoe houd ik mijn uitleg kort, en toch duidelijk voor wie het nog niet ziet?'
OWN = 'Hoe laat ik kinderen elkaar echt helpen?'
# Nobody else in the group is called so.
PUPIL = 'Noor'
NOTED = 'Om de beurt begint een kind het rekenspel.'
LATER = ' Vanaf maandag ook bij taal.'


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def prepare(desk, program):
    with step('the coordinator comes to the group review of 5/6'):
        program.wait('button', 'Plannen', timeout=40)
        choose_group(desk, program, 'Groep 5/6')
        program.wait('button', 'Groepsbespreking').press()
        program.wait('label', 'Groepsbespreking 5/6')
        program.wait('label', '1. Wat lukt')
        program.wait('label', '8. Afspraken: wie, wat, wanneer')
    with step('on one page stand the plan, what is agreed, signals, who was not seen and what the teacher shares'):
        for fold in program.find_all('button', re.compile('^Er staan .* klaar$')):
            if 'expanded' not in fold.states:
                fold.press()
        tree = eventually(lambda: SHARED in program.tree() and program.tree(), 'what the teacher shares')
        for words in ('Elke dag pre-teaching', 'Signalen', 'niet gezien', 'over de niveaus', 'past het', 'Veranderd'):
            assert words in tree, (words, tree)
        assert OWN not in tree
        desk.shot('review-preparation')
    with step('the minutes of a point are set, and a key moves it'):
        minutes = program.find_all('spin button', 'Minuten')[0]
        minutes.click(0.15)
        desk.key('Up')
        program.wait('label', 'Voorbereiding · 75 minuten samen')
        desk.key('alt+Down')
        program.wait('label', '2. Wat lukt')
        desk.key('ctrl+z')
        program.wait('label', '1. Wat lukt')


def lead(desk, program):
    with step('the talk begins in large type, with its first point'):
        program.wait('button', button('Bespreking beginnen')).press()
        program.wait('label', '1. Wat lukt')
        program.wait('label', re.compile('^Begonnen om '))
        program.wait('button', re.compile('Anke de Wit, Femke Boersma'))
        program.wait('label', '0 van 10 minuten')
    with step('what is said is typed, and a key goes on to the next point'):
        program.wait('text', 'Notities').click()
        desk.type(NOTED)
        desk.key('alt+Next')
        program.wait('label', '2. Terugblik op de afspraken')
        program.wait('list item', '1. Wat lukt, besproken')
        desk.shot('review-talk')
    with step('an agreement in one line says how it is understood before it is kept'):
        program.fill('Afspraak in één regel', f'{PUPIL} pre-teaching / juf Anke / 12-12')
        program.wait('label', re.compile(f'^{PUPIL} pre-teaching · Anke de Wit, voor 12 december · over {PUPIL} '))
        desk.key('Return')
        program.wait('label', 'Anke de Wit, voor 12 december')
        desk.type('Kijkt mee bij rekenen / ik / vrijdag')
        desk.key('Return')
        program.wait('label', 'Kijkt mee bij rekenen')
        desk.shot('review-agreement')
    with step('a child goes on to a pupil review, a question to the teacher and nameless to the school'):
        program.wait('combo box', 'Welk kind').find('button').press()
        program.take_by_name(PUPIL, 'Welk kind')
        program.wait('button', button('Naar leerlingbespreking')).press()
        program.wait('label', 'Leerlingbespreking')
        program.fill('Een vraag die verder gaat', f'Wanneer laat ik {PUPIL} zelf kiezen?')
        program.wait('button', 'Ook voor de school').press()
        program.wait('label', f'Wanneer laat ik {PUPIL} zelf kiezen?')
        program.wait('label', 'Wanneer laat ik … zelf kiezen?')
        desk.shot('review-onward')


def report(desk, program):
    with step('at the end the report stands there, with the agreements'):
        program.wait('button', button('Bespreking afronden')).press()
        program.wait('label', re.compile('^Verslag · begonnen om '))
        program.wait('text', 'Wat lukt').wait_text(NOTED)
        program.wait('label', f'{PUPIL} pre-teaching')
        program.wait('label', 'De leraar van de groep heeft nog geen akkoord gegeven.')
        desk.shot('review-report')
    with step('its PDF says who was there, what was said, agreed and what goes on'):
        paper = desk.home / 'verslag.pdf'
        program.wait('button', button('PDF…')).press()
        program.save_file(paper)
        eventually(paper.exists, 'the PDF')
        words = read(paper)
        for part in ('Verslag · Groepsbespreking 5/6', 'Anke de Wit, Femke Boersma', NOTED,
                     f'- {PUPIL} pre-teaching (Anke de Wit, 12 december)', 'Kijkt mee bij rekenen (Femke Boersma',
                     f'Leerlingbespreking: {PUPIL} ', 'Vraag voor de school: Wanneer laat ik … zelf kiezen?'):
            assert part in words, (part, words)
        assert OWN not in words, words
    with step('from the group review the report is found again'):
        program.wait('button', 'Terug naar de cirkel').press()
        program.wait('button', 'Groepsbespreking').press()
        eventually(lambda: program.find_all('list item', re.compile(r'^\d+ \w+$')), 'held reviews')[0].press()
        program.wait('label', re.compile('^Verslag · begonnen om '))


def read(paper):
    return ' '.join(eventually(
        lambda: subprocess.run(['pdftotext', str(paper), '-'], capture_output=True, text=True).stdout.split(),
        'words in the PDF'))


def agree(desk, school, password):
    program = desk.run(school)
    sign_in_as(desk, program, 'Anke', password)
    with step('the teacher reads the report, and agrees'):
        program.wait('label', NOTED, timeout=40)
        program.wait('label', re.compile(rf'^- {PUPIL} pre-teaching \(Anke de Wit, 12 december\)'))
        assert program.find('text', 'Wat lukt') is None
        program.wait('button', button('Akkoord')).press()
        program.wait('label', re.compile(r'^Anke de Wit, \d+ \w+$'))
        program.wait_gone('button', button('Akkoord'))
        desk.shot('review-agreed')
    program.close()


def change(desk, school, password):
    program = desk.run(school)
    sign_in_as(desk, program, 'Femke', password)
    with step('what changes after that is marked'):
        program.wait('text', 'Wat lukt', timeout=40).click()
        desk.key('ctrl+End')
        desk.type(LATER)
        program.wait('label', re.compile('^Anke de Wit, .*; daarna is er iets veranderd$'))
        program.wait('button', 'Wat er daarna veranderde').press()
        program.wait('label', re.compile(re.escape(f'{NOTED} [nieuw:{LATER}]')))
        desk.shot('review-changed')
    with step('on the page of the whole school the question of the teacher names no child'):
        program.wait('button', 'Terug naar de cirkel').press()
        program.wait('button', 'Ontwikkelagenda').press()
        program.wait('label', 'Anke de Wit · Groep 5/6')
        eventually(lambda: program.find_all('label', 'Wanneer laat ik … zelf kiezen?'), 'the question without a name')
        assert not program.find('label', f'Wanneer laat ik {PUPIL} zelf kiezen?')
    program.close()


with Desktop(settings={'window-maximized': 'true'}) as desk:
    school, password = make_demo(desk)
    program = desk.run(school)
    sign_in_as(desk, program, 'Femke', password)
    prepare(desk, program)
    lead(desk, program)
    report(desk, program)
    program.close()
    agree(desk, school, password)
    change(desk, school, password)
