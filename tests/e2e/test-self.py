#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a teacher writes for themselves alone: under a cover until they look, for nobody else in any way, and not lost
with a password for who kept a code of their own."""

import json
import os
import re
import subprocess

from harness import PASSWORD, ROSTER, Desktop, make_demo, sign_in_as, step

TOOL = os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl'
SECRET = 'Qxkobaltzwijn'
WRITTEN = f'Ik verwacht een {SECRET} in de klas.'
OWN = 'Ik zie mezelf als iemand die bouwt.'
LATER = 'een heel nieuwe zin'
LISTS = ('groups', 'pupils', 'staff', 'plans', 'agreements', 'questions', 'notes', 'observations', 'signals', 'answers',
         'evaluations', 'voices', 'factors', 'needs', 'arrangements', 'cards', 'week', 'check-ins', 'feedback',
         'adjustments', 'experiments', 'solutions')
PAPERS = (('groepsplan',), ('geschiedenis',), ('groepsoverzicht',), ('voorbereiding',), ('verslag',), ('jaarplanner',))


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def go_to_self(program):
    program.wait('button', 'Leraar').press()
    program.wait('list item', re.compile('Zelfverstaan')).click()
    program.wait('button', 'Zelfbeeld')


def go_back(program):
    program.wait('button', 'Terug naar de cirkel').press()
    program.wait('button', 'Leraar')


def answer_the_question(desk, program):
    with step('the circle says in one line that there is a question'):
        program.wait('list item', re.compile('Een vraag voor jou')).click()
        program.wait('label', 'Een vraag voor jou')
    with step('one question is there to be answered; what was written before is under a cover'):
        program.wait_focus('text', 'Welke verwachtingen heb ik?')
        assert 'Ik ben een juf' not in program.tree()
        desk.type(WRITTEN)
        program.wait_gone('button', button('Nu niet'))
        desk.shot('self-answer')
    with step('afterwards nothing is asked'):
        go_back(program)
        program.wait_gone('list item', re.compile('Een vraag voor jou'))


def look_back(desk, program):
    with step('who comes back finds the cover on what was written, today as well'):
        go_to_self(program)
        program.wait_focus('button', button('Toon wat ik schreef'))
        program.wait('button', 'Toekomstperspectief').press()
        program.wait('label', re.compile('Het is afgedekt'))
        assert SECRET not in program.tree()
        desk.shot('self-covered')
    with step('a press on the space bar takes it off'):
        desk.key('space')
        program.wait('text', 'Welke verwachtingen heb ik?').wait_text(WRITTEN)
    with step('the versions stand side by side from old to new'):
        program.wait('button', 'Zelfbeeld').press()
        program.wait('label', re.compile('^Ik ben een juf die alles'))
        shown = [program.wait('label', re.compile(words)).extents[0]
                 for words in ('^Ik ben een juf die alles', '^Ik ben een juf die graag', '^Ik ben een leraar die ruimte')]
        assert shown == sorted(shown) and len(set(shown)) == 3, shown
        desk.shot('self-growth')
        program.wait('button', button('Door de jaren')).press()
        program.wait('label', re.compile(r'^20\d\d–20\d\d$'))
        desk.shot('self-years')
    with step('leaving the page puts the cover back'):
        go_back(program)
        go_to_self(program)
        assert 'Ik ben een juf' not in program.tree() and SECRET not in program.tree()
        go_back(program)


def read_pdf(path):
    return subprocess.run(['pdftotext', str(path), '-'], capture_output=True, text=True, check=True).stdout


def ask_the_tool(desk, school, password):
    """Everything that the console tool can tell a colleague."""
    key = ('--user', 'Joris Blom', '--password-file', str(desk.folder / 'word'))
    (desk.folder / 'word').write_text(password, encoding='utf-8')
    with step('no list of the console tool says it'):
        said = 0
        for group in ('5/6', '1/2'):
            for kind in LISTS:
                done = subprocess.run([TOOL, 'list', str(school), kind, '--group', group, '--json', *key],
                                      capture_output=True, text=True, env=desk.env)
                assert SECRET not in done.stdout + done.stderr, kind
                said += done.returncode == 0 and len(done.stdout) > 2
        assert said > len(LISTS) // 2, said
    with step('nothing that the console tool prints says it'):
        printed = 0
        for group in ('5/6', '1/2'):
            for words in PAPERS:
                paper = desk.folder / 'paper.pdf'
                done = subprocess.run([TOOL, 'print', str(school), *words, '--group', group, '-o', str(paper), *key],
                                      capture_output=True, text=True, env=desk.env)
                if done.returncode == 0:
                    assert SECRET not in read_pdf(paper), words
                    printed += 1
        assert printed > 2, printed


def look_as_a_colleague(desk, school, password):
    program = desk.run(school)
    sign_in_as(desk, program, 'Joris', password)
    with step('a colleague is asked a question of their own, and may leave it'):
        program.wait('list item', re.compile('Een vraag voor jou'), timeout=60).click()
        program.wait('button', button('Nu niet')).press()
        program.wait_gone('button', button('Nu niet'))
        go_back(program)
        program.wait_gone('list item', re.compile('Een vraag voor jou'))
    with step('of what another wrote their centre shows nothing'):
        program.wait('button', 'Leraar').press()
        program.wait('list item', re.compile('Zelfverstaan'))
        assert SECRET not in program.tree()
        program.find('list item', re.compile('Zelfverstaan')).click()
        program.wait('button', 'Zelfbeeld').press()
        program.wait('button', button('Toon wat ik schreef')).press()
        program.wait('label', re.compile('^Ik ben een meester'))
        program.wait('button', 'Toekomstperspectief').press()
        program.wait('label', re.compile('^Nog niets van eerder'))
        program.wait('text', 'Welke verwachtingen heb ik?').wait_text('')
        assert SECRET not in program.tree()
        desk.shot('self-colleague')
    program.close()


def keep_a_code(desk, program):
    with step('before the first text one hears what losing the password means'):
        go_to_self(program)
        program.wait('label', 'Alleen jij kunt lezen wat je hier schrijft')
        assert program.find('text', 'Hoe zie ik mezelf als leraar?') is None
        desk.shot('self-notice')
    with step('a code of one’s own asks for the password and is shown once'):
        program.wait('button', button('Nu een code maken…')).press()
        program.wait('text', 'Je wachtwoord')
        desk.type('een verkeerd wachtwoord')
        desk.key('Return')
        program.wait('label', re.compile('wachtwoord past niet'))
        program.wait('text', 'Je wachtwoord')
        desk.key('ctrl+a')
        desk.type(PASSWORD)
        desk.key('Return')
        code = program.wait('label', re.compile(r'^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$')).name
        desk.shot('self-code')
        program.wait('button', re.compile('opgeschreven')).press()
    with step('then there is room to write'):
        program.wait('text', 'Hoe zie ik mezelf als leraar?').click()
        desk.type(OWN)
        desk.key('ctrl+q')
        program.wait_end()
    return code


def lose_the_password(desk, file, school_code, own_code):
    with step('with both codes a new password is chosen'):
        program = desk.run(file)
        program.wait('button', button('Wachtwoord vergeten?')).click()
        program.wait('text', 'Herstelcode van de school')
        desk.type(school_code)
        program.fill('Persoonlijke herstelcode, als je die hebt', own_code.lower())
        for name in ('Een nieuw wachtwoord van minstens acht tekens', 'Het nieuwe wachtwoord nog eens'):
            program.fill(name, LATER)
        desk.shot('self-reset')
        desk.key('Return')
        program.wait('button', button('Notitie'))
    with step('and what was written is there again, once one goes to it'):
        go_to_self(program)
        program.wait('button', button('Toon wat ik schreef')).press()
        program.wait('text', 'Hoe zie ik mezelf als leraar?').wait_text(OWN)
        desk.shot('self-again')
        desk.key('ctrl+q')
        program.wait_end()


def make_a_school(desk):
    """With its recovery code, which the console tool tells once."""
    file, word = desk.folder / 'vlieger.binnencirkel', desk.folder / 'password'
    word.write_text(PASSWORD, encoding='utf-8')
    made = subprocess.run([TOOL, 'create', str(file), '--name', 'De Vlieger', '--user', 'Marit de Zwaluw',
                           '--password-file', str(word), '--json'], check=True, capture_output=True, text=True,
                          env=desk.env)
    subprocess.run([TOOL, 'import', str(file), str(ROSTER), '--password-file', str(word)], check=True,
                   capture_output=True, env=desk.env)
    return file, json.loads(made.stdout)['recovery']


with Desktop(size=(1366, 768), settings={'window-maximized': 'true'}) as desk:
    school, password = make_demo(desk)
    program = desk.run(school)
    sign_in_as(desk, program, 'Anke', password)
    answer_the_question(desk, program)
    look_back(desk, program)
    program.close()
    ask_the_tool(desk, school, password)
    look_as_a_colleague(desk, school, password)

with Desktop(size=(1366, 768), settings={'window-maximized': 'true'}) as desk:
    file, school_code = make_a_school(desk)
    program = desk.run(file)
    program.wait('text', re.compile('achtwoord'))
    desk.type(PASSWORD)
    desk.key('Return')
    program.wait('button', button('Notitie'))
    own_code = keep_a_code(desk, program)
    lose_the_password(desk, file, school_code, own_code)
