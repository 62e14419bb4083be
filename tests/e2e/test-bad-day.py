#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong on a school day: another file, another PC, a power cut, a change of mind."""

import os
import pathlib
import re
import subprocess

from harness import Desktop, eventually, step

PASSWORD = 'vliegeren op maandag'
ROSTER = pathlib.Path(__file__).resolve().parent.parent / 'data/rosters/edexml-2.1-klein.xml'
CROWD = 10000


def button(words):
    return re.compile(re.escape(words) + '$')


def make_school(desk, name, roster=None):
    """A school made beforehand by the console tool."""
    file, password = desk.folder / f'{name}.binnencirkel', desk.folder / 'password'
    password.write_text(PASSWORD, encoding='utf-8')
    tool = os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl'
    calls = [('create', file, '--name', name, '--user', 'Marit de Zwaluw')]
    if roster:
        calls.append(('import', file, roster))
    for words in calls:
        subprocess.run([tool, *map(str, words), '--password-file', str(password)], check=True, capture_output=True,
                       env=desk.env)
    return file


def unlock(desk, *arguments):
    program = desk.run(*arguments)
    program.wait('text', re.compile('achtwoord'))
    desk.type(PASSWORD)
    desk.key('Return')
    return program


def refuse_files(desk):
    with step('a file that is no school is refused with a sentence'):
        other = desk.folder / 'brief.binnencirkel'
        other.write_text('Beste ouders', encoding='utf-8')
        program = desk.run(other)
        program.wait('label', re.compile('sleutelbestand|geen school'))
        program.wait('button', button('Een school maken'))
        assert other.read_text(encoding='utf-8') == 'Beste ouders'
        program.close()


def meet_another_pc(desk, file):
    with step('while one PC has the school open, another is told so'):
        program = unlock(desk, file)
        program.wait('button', button('Notitie'))
        before = file.read_bytes()
        with Desktop(locale='nl_NL.UTF-8') as other:
            second = unlock(other, file)
            second.wait('label', re.compile('al open'))
            other.shot('bad-day-second')
            second.close()
        assert file.read_bytes() == before
    return program


def cut_the_power(desk, program, file):
    with step('what was called saved is there after a power cut'):
        desk.key('ctrl+g')
        program.wait_focus()
        desk.type('Bouwt een toren tot de deurklink')
        desk.key('Return')
        program.wait('label', 'Bewaard')
        program.kill()
        program = unlock(desk, file)
        program.wait('label', 'Bouwt een toren tot de deurklink')
    return program


def import_a_crowd(desk, program):
    roster = desk.folder / 'menigte.csv'
    with open(roster, 'w', encoding='utf-8') as text:
        text.write('Leerlingnummer;Roepnaam;Achternaam;Groep\n')
        for number in range(CROWD):
            text.write(f'{number};Kind{number};Naam{number};Groep {number % 400 + 1}\n')

    def begin():
        program.wait('button', button('Leerlingenlijst inlezen…')).click()
        program.wait('button', button('Kies een bestand…')).click()
        program.choose_file(roster)
        program.wait('label', f'{CROWD} nieuw', timeout=60)
        program.wait_focus('button', button('Inlezen'))
        desk.key('Return')

    with step('ten thousand pupils can be stopped, and then nothing has changed'):
        begin()
        desk.shot('bad-day-progress')
        desk.key('Escape')   # while it comes in, closing means: stop
        program.wait('label', f'{CROWD} nieuw', timeout=60)
        desk.key('Escape')
        eventually(lambda: len(program.windows()) == 1, 'the dialog to go')
    with step('and they come in after all'):
        begin()
        program.wait('label', 'Groep 1', timeout=120)
        program.wait('label', re.compile('Over 0 van de 25'), timeout=60)
        desk.shot('bad-day-crowd')


with Desktop(locale='nl_NL.UTF-8') as desk:
    refuse_files(desk)
    school = make_school(desk, 'vlieger', ROSTER)
    program = meet_another_pc(desk, school)
    program = cut_the_power(desk, program, school)
    with step('it closes without a complaint'):
        desk.key('ctrl+q')
        program.wait_end()
    program = unlock(desk, make_school(desk, 'menigte'))
    import_a_crowd(desk, program)
    with step('it closes without a complaint with all of them'):
        desk.key('ctrl+q')
        program.wait_end()
