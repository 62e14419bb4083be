#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A leervraag is asked, shared, taken up by the school and followed; a step is promised something and gets it."""

import json
import os
import re
import subprocess

from harness import Desktop, eventually, make_demo, sign_in_as, step

ASKED = 'Wanneer laat ik een stilte duren'
STEP = 'Drie lessen tien tellen voor ik help'
NEED = 'Iemand die meetelt'
PROMISE = 'Femke telt woensdag mee'
SHARE = 'Deel met collega’s'


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def elsewhere(program, before):
    """What has the keyboard, once that is not what had it before."""
    widget = program.focused
    return widget if widget and widget.reference != before.reference else None


def tab_to(desk, program, role, name):
    here = program.focused
    while not here.matches(role, name):
        desk.key('Tab')
        here = eventually(lambda before=here: elsewhere(program, before), 'the focus to go on')
    return here


def card_of(program, text):
    """The card that says so."""
    return next((panel for panel in program.find_all('panel', text) if panel.find('text')), None)


def share_switch(card):
    """GTK 4.8 calls a switch a check box."""
    return card.find('check box', SHARE) or card.find('button', SHARE)


def waits_for(program):
    """Whether the promise stands with what is waited for."""
    return any(panel.find('label', PROMISE) for panel in program.find_all('panel', 'Toezegging'))


def saved(program):
    program.wait('label', 'Bewaard')


def back_to_circle(desk, program):
    """A school opens where somebody was last, but for what is their own."""
    desk.key('alt+Left')
    program.wait('button', 'Ontwikkelagenda')


def to_questions(program):
    program.wait('button', 'Ontwikkelagenda').press()
    program.wait('button', button('Mijn leervragen')).press()
    return program.wait_focus('text', 'Wat wil ik leren?')


def listed(desk, school, user):
    """The texts of the leervragen that somebody reads with the console tool."""
    done = subprocess.run([os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl', 'list', str(school), 'questions',
                           '--user', user, '--password-file', str(desk.folder / 'demo-password'), '--json'],
                          capture_output=True, text=True, check=True, env=desk.env)
    return [one['text'] for one in json.loads(done.stdout)]


def ask(desk, program):
    with step('anything one types is a question, kept with Enter'):
        to_questions(program)
        desk.type(ASKED)
        desk.key('Return')
        eventually(lambda: card_of(program, ASKED), 'the card of the question')
        program.wait_focus('text', 'Wat wil ik leren?').wait_text('')
        desk.shot('questions')
    with step('nothing came of it yet, and that is said kindly'):
        card = card_of(program, ASKED)
        assert card.find('label', re.compile('^Hij staat er, en dat is genoeg voor nu'))
        assert card.find('label', re.compile('^Van jou alleen'))
    with step('it is shared by keyboard, with exactly who reads it then'):
        tab_to(desk, program, 'text', 'Mijn leervraag')
        desk.key('Tab')
        switch = eventually(lambda: program.focused if program.focused.name == SHARE else None, 'focus on the switch')
        assert 'directie' in switch.description, switch.description
        desk.key('space')
        eventually(lambda: card_of(program, ASKED).find('label', re.compile('^Alle leraren en de intern begeleider lezen')),
                   'who reads it')
        saved(program)


def take_up(desk, program):
    with step('the coordinator reads it in the workshop, and takes it up for the school'):
        back_to_circle(desk, program)
        program.wait('button', 'Ontwikkelagenda').press()
        label = program.wait('label', ASKED)
        card = next(panel for panel in program.find_all('panel', re.compile('^Anke de Wit'))
                    if panel.find('label', ASKED))
        assert label and not card.find('text')
        card.find('button', 'Naar de school').press()
        program.wait_focus('text', 'Systeemvraag').wait_text(ASKED)
        own = next(panel for panel in program.find_all('panel', 'Systeemvraag')
                   if panel.find('text') and panel.find('text').text == ASKED)
        own.find('button', 'Naar een ontwikkelpunt').press()
        program.wait_focus('text', 'In een paar woorden')
        desk.type('Stilte durven')
        saved(program)


def follow(desk, program):
    with step('its owner sees what became of it, and that it stays shared'):
        back_to_circle(desk, program)
        to_questions(program)
        card = card_of(program, ASKED)
        assert card.find('button', f'Systeemvraag: {ASKED}')
        assert card.find('button', 'Schoolontwikkelpunt: Stilte durven')
        assert card.find('label', re.compile('^De school ging ermee verder'))
        assert 'sensitive' not in share_switch(card).states
        desk.shot('questions-course')
    with step('the way there and back'):
        card.find('button', 'Doorwerking').press()
        program.wait_focus('button', re.compile('^Leervraag · van hier')).press()
        program.wait_focus('text', 'Mijn leervraag').wait_text(ASKED)
    with step('what became of it in own words is kept'):
        card.find('text', 'In mijn eigen woorden').click()
        desk.type('Ik tel nu tot vijf.')
        saved(program)


def take_a_step(desk, program):
    with step('a step follows from it'):
        card_of(program, ASKED).find('button', 'Kies een ontwikkelstap').press()
        program.wait_focus('text', 'Mijn stap')
        desk.type(STEP)
        card = eventually(lambda: card_of(program, STEP), 'the card of the step')
        assert card.find('combo box', 'Volgt uit mijn leervraag').find('label', ASKED)
    with step('it says what it needs, and what was promised'):
        card.find('button', 'Wat ik ervoor nodig heb').press()
        program.wait_focus('text', 'Wat ik nodig heb')
        desk.type(NEED)
        desk.key('Tab')
        program.wait_focus('text', 'Wat er is toegezegd')
        desk.type(PROMISE)
        eventually(lambda: waits_for(program), 'what was promised among what is waited for')
        saved(program)
        desk.shot('steps')
    with step('once it is delivered it is waited for no more'):
        tab_to(desk, program, 'check box', 'Geleverd')
        desk.key('space')
        eventually(lambda: not waits_for(program), 'nothing to wait for')
        assert card_of(program, STEP).find('check box', re.compile(r'^Geleverd · \d'))
        saved(program)


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school, password = make_demo(desk)
    (desk.folder / 'demo-password').write_text(password, encoding='utf-8')
    program = desk.run(school)
    sign_in_as(desk, program, 'Anke', password)
    ask(desk, program)
    program.close()
    with step('who works with groups reads it, and the school leader does not'):
        assert ASKED in listed(desk, school, 'Bram van der Linde')
        assert ASKED not in listed(desk, school, 'Rob Jansma')
    program = desk.run(school)
    sign_in_as(desk, program, 'Femke', password)
    take_up(desk, program)
    program.close()
    program = desk.run(school)
    sign_in_as(desk, program, 'Anke', password)
    follow(desk, program)
    take_a_step(desk, program)
    with step('it closes without a complaint'):
        program.close()
