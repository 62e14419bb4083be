#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Begrijpen with the keyboard: a child is heard, a need gets words and support, and paper comes out."""

import json
import os
import pathlib
import re
import subprocess

from harness import Desktop, eventually, step

PASSWORD = 'vliegeren op maandag'
ROSTER = pathlib.Path(__file__).resolve().parent.parent / 'data/rosters/edexml-2.1-klein.xml'
SAID = 'Als jij het voordoet snap ik het.'
HELPS = 'Een maatje dat uitlegt'
HINDERS = 'Veel tegelijk op het bord'
NEED = 'een leraar die bij de start even langskomt'
CONTENT = 'opdrachten die beginnen met een voorbeeld'
GOAL = 'zelf durven beginnen'
DEED = 'Ik leg het voorbeeld klaar'


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def tool(desk, *words):
    done = subprocess.run([os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl', *map(str, words),
                           '--password-file', str(desk.folder / 'password')], capture_output=True, text=True,
                          check=True, env=desk.env)
    return done.stdout


def read_pdf(path):
    """The words on paper, one blank between them, and how many pages they take."""
    text = subprocess.run(['pdftotext', str(path), '-'], capture_output=True, text=True, check=True).stdout
    told = subprocess.run(['pdfinfo', str(path)], capture_output=True, text=True, check=True).stdout
    return ' '.join(text.split()), int(re.search(r'Pages:\s+(\d+)', told)[1])


def saved(program):
    program.wait('label', 'Bewaard')


def tab_to(desk, program, role, name, key='Tab'):
    """Goes on with Tab until such a widget has the keyboard."""
    here = eventually(lambda: program.focused, 'something with the keyboard')

    def elsewhere():
        widget = program.focused
        return widget if widget and widget.reference != here.reference else None

    for _ in range(80):
        desk.key(key)
        here = eventually(elsewhere, 'the focus to go on')
        if here.matches(role, name):
            return here
    raise AssertionError(f'{role} {name} is not to be reached')


def open_school(desk):
    file = desk.folder / 'vlieger.binnencirkel'
    (desk.folder / 'password').write_text(PASSWORD, encoding='utf-8')
    tool(desk, 'create', file, '--name', 'De Vlieger', '--user', 'Marit de Zwaluw')
    tool(desk, 'import', file, ROSTER)
    program = desk.run(file)
    program.wait('text', re.compile('achtwoord'))
    desk.type(PASSWORD)
    desk.key('Return')
    program.wait('button', 'Begrijpen').press()
    return file, program


def choose_a_pupil(desk, program):
    with step('the place opens on the group, with the list of its pupils in hand'):
        program.wait_focus('list item', 'De groep')
        program.wait('label', 'Hoe zit deze groep in elkaar?')
    with step('the arrows go through the pupils, the focus stays in the list'):
        desk.key('Down')
        first = program.wait_focus('list item', re.compile('^(?!De groep)')).name
        program.wait('label', first)
        desk.key('Down')
        child = program.wait_focus('list item', re.compile(f'^(?!De groep|{re.escape(first)})')).name
        eventually(lambda: len(program.find_all('label', child)) > 1, 'the name above the detail')
    with step('Enter goes into the detail, Escape back to the list'):
        desk.key('Return')
        program.wait_focus('button', button('Alles over deze leerling'))
        desk.key('Escape')
        program.wait_focus('list item', child)
    return child


def hear_the_child(desk, program):
    with step('who was not heard is an invitation, and the invitation starts the talk with its questions'):
        program.wait('label', 'De ouders zijn nog niet gehoord.')
        program.wait('label', 'Het kind zelf is nog niet gehoord.')
        program.wait('button', 'Begin een kindgesprek').press()
        program.wait_focus('text', 'Wat er gezegd werd')
        questions = program.wait('text', 'Vragen voor het gesprek')
        assert 'Waar ben je trots op?\n' in questions.text, questions.text
        program.wait_gone('label', 'Het kind zelf is nog niet gehoord.')
        desk.shot('understand-talk')
    with step('questions are chosen, and others written'):
        program.wait('button', button('Vragen kiezen')).press()
        chosen = program.wait_focus('check box', 'Waar ben je trots op?')
        assert 'checked' in chosen.states
        _, _, width, height = chosen.extents
        assert width > 3 * height, 'the questions are squeezed'
        desk.key('space')
        tab_to(desk, program, 'check box', 'Hoe kunnen ze thuis helpen?')
        desk.key('space', 'Escape')
        program.wait_focus('button', button('Vragen kiezen'))
        questions = program.wait('text', 'Vragen voor het gesprek')
        eventually(lambda: 'Waar ben je trots op?' not in questions.text
                   and 'Hoe kunnen ze thuis helpen?\nWat spreken we samen af' in questions.text, 'the questions')
        tab_to(desk, program, 'text', 'Vragen voor het gesprek')
        desk.key('ctrl+End', 'Return')
        desk.type('Hoe is het met je konijn?')
        saved(program)


def print_the_talk(desk, program, child):
    paper = desk.folder / 'gesprek.pdf'
    with step('the preparation is one page of paper, with the name and the questions'):
        program.wait('button', re.compile('PDF…$')).press()
        program.save_file(paper)
        eventually(paper.exists, 'the PDF')
        text, pages = read_pdf(paper)
        assert pages == 1
        for words in (child, 'Kindgesprek', 'Hoe kunnen ze thuis helpen?', 'Hoe is het met je konijn?'):
            assert words in text, text
        assert 'Waar ben je trots op?' not in text


def write_what_was_said(desk, program, child):
    with step('what the child said is kept, and stands in the list as heard'):
        tab_to(desk, program, 'text', 'Wat er gezegd werd')
        desk.type(SAID)
        row = program.wait('list item', child)
        eventually(lambda: row.description == 'Kind', 'the child among who was heard')
        saved(program)


def write_factors(desk, program):
    with step('what helps is typed line by line, what hinders beside it'):
        tab_to(desk, program, 'text', 'Stimulerend · Onderwijs')
        desk.type(HELPS)
        desk.key('Return')
        desk.type('Een vaste start')
        desk.key('Return')
        lines = program.find_all('text', 'Stimulerend · Onderwijs')
        assert [line.text for line in lines] == [HELPS, 'Een vaste start', ''], [line.text for line in lines]
        tab_to(desk, program, 'text', 'Belemmerend · Thuis')
        desk.type(HINDERS)
        saved(program)
    with step('a line that is emptied goes when it is left'):
        while tab_to(desk, program, 'text', 'Stimulerend · Onderwijs', 'shift+Tab').text != 'Een vaste start':
            pass
        desk.key('ctrl+a', 'BackSpace', 'Tab')
        eventually(lambda: [line.text for line in program.find_all('text', 'Stimulerend · Onderwijs')] == [HELPS, ''],
                   'the line to go')


def write_needs(desk, program):
    with step('a need about content alone gives a quiet hint'):
        tab_to(desk, program, 'text', 'Onderwijsbehoefte')
        desk.type('voorbeeld')
        program.wait('label', CONTENT)
        desk.key('Tab')
        program.find_all('text', 'Onderwijsbehoefte')[0].wait_text(CONTENT)
        program.wait('label', re.compile('gaat nu over de leerstof'))
        program.wait('label', 'Opdrachten')
        desk.shot('understand-hint')
    with step('such a need has room for what one does oneself, and that answers the hint'):
        tab_to(desk, program, 'text', 'Wat ik doe')
        desk.type(DEED)
        program.wait_gone('label', re.compile('gaat nu over de leerstof'))
        desk.shot('understand-deed')
        desk.key('ctrl+a', 'BackSpace')
        program.wait('label', re.compile('gaat nu over de leerstof'))
    with step('the hint begins a sentence about the teacher, which completes as one types'):
        program.wait('button', re.compile('^Begin met ‘een leraar die')).press()
        program.wait_focus('text', 'Onderwijsbehoefte').wait_text('een leraar die ')
        program.wait_gone('label', re.compile('gaat nu over de leerstof'))
        desk.type('st')
        program.wait('label', NEED)
        desk.shot('understand-sentence')
        desk.key('Down', 'Return')
        program.wait_focus('text', 'Onderwijsbehoefte').wait_text(NEED)
        program.wait('label', 'Een leraar die …')
    with step('Enter goes on to the next, and what fits no sentence stays as it is'):
        desk.key('Return')
        desk.type('rust na de pauze')
        desk.key('Return')
        assert [line.text for line in program.find_all('text', 'Onderwijsbehoefte')] == [
            CONTENT, NEED, 'rust na de pauze', '']
        saved(program)


def support_a_need(desk, program):
    with step('a goal is written, and the voice of the child supports the need'):
        tab_to(desk, program, 'check box', 'Nog diffuus', 'shift+Tab')
        desk.key('space')
        while tab_to(desk, program, 'text', 'Onderwijsbehoefte', 'shift+Tab').text != NEED:
            pass
        tab_to(desk, program, 'text', 'Doel')
        desk.type(GOAL)
        chip = tab_to(desk, program, 'check box', re.compile('^Kind ·'))
        desk.key('space')
        eventually(lambda: 'checked' in chip.states, 'the tick')
        saved(program)
        desk.shot('understand-support')


def take_away_and_back(desk, program):
    with step('a need that is taken away comes back'):
        program.find_all('button', 'Deze behoefte weghalen')[1].press()
        eventually(lambda: NEED not in [line.text for line in program.find_all('text', 'Onderwijsbehoefte')], 'it to go')
        program.wait('button', button('Ongedaan maken')).press()
        eventually(lambda: NEED in [line.text for line in program.find_all('text', 'Onderwijsbehoefte')], 'it back')
        saved(program)


def see_everything(desk, program, child):
    with step('everything about the child stands on one page'):
        program.wait('button', button('Alles over deze leerling')).press()
        program.wait('button', button('Verder met begrijpen'))
        for words in (SAID, HELPS, HINDERS, f'{NEED}\nDoel: {GOAL}\nGesteund door: Kind'):
            program.wait('label', re.compile(re.escape(words)))
        desk.shot('understand-pupil')
    with step('a line leads to where it is worked on'):
        tab_to(desk, program, 'list item', re.compile('^Kindgesprek'))
        desk.key('Return')
        program.wait('text', 'Onderwijsbehoefte')
    with step('another child is found by name, and Begrijpen shows that one'):
        desk.key('ctrl+k')
        program.wait_focus('text')
        desk.type('ily')
        desk.key('Return')
        program.wait('label', re.compile('^Wat heeft Ilyas nodig'))


def print_the_overview(desk, program, child):
    paper = desk.folder / 'overzicht.pdf'
    with step('from a name in the group overview one is with the child'):
        desk.key('ctrl+g')
        program.wait_focus('table cell')
        desk.key('ctrl+Home', 'Left')
        while program.wait_focus('button').name != child:
            desk.key('Down')
        desk.key('Return')
        program.wait('button', button('Verder met begrijpen'))
        program.wait('label', re.compile(re.escape(SAID)))
    with step('the group overview goes to paper, with what was written here'):
        desk.key('ctrl+g')
        program.wait_focus('button', child)
        program.wait('button', re.compile('PDF…$')).click()
        program.save_file(paper)
        eventually(paper.exists, 'the PDF')
        text, _ = read_pdf(paper)
        for words in (child.split()[0], HELPS, HINDERS, NEED.split(' bij ')[0]):
            assert words in text, text


def keep(desk, file, program, child):
    with step('it closes without a complaint, and everything is kept'):
        desk.key('ctrl+q')
        program.wait_end()
        needs = json.loads(tool(desk, 'list', file, 'needs', '--json'))
        assert [(need['pupil'], need['kind'], need['goal'], need['text'], need['voices'], need['diffuse'])
                for need in needs] == [(child, 'task', '', CONTENT, [], False),
                                       (child, 'teacher', GOAL, NEED, ['child'], False),
                                       (child, '', '', 'rust na de pauze', [], True)], needs
        factors = json.loads(tool(desk, 'list', file, 'factors', '--json'))
        assert [(factor['effect'], factor['area'], factor['text']) for factor in factors] == [
            ('stimulating', 'education', HELPS), ('hindering', 'home', HINDERS)], factors
        voices = json.loads(tool(desk, 'list', file, 'voices', '--json'))
        assert len(voices) == 1 and voices[0]['said'] == SAID, voices


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school, program = open_school(desk)
    pupil = choose_a_pupil(desk, program)
    hear_the_child(desk, program)
    print_the_talk(desk, program, pupil)
    write_what_was_said(desk, program, pupil)
    write_factors(desk, program)
    write_needs(desk, program)
    support_a_need(desk, program)
    take_away_and_back(desk, program)
    see_everything(desk, program, pupil)
    print_the_overview(desk, program, pupil)
    keep(desk, school, program, pupil)
