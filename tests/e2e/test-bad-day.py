#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong on a school day: another file, another PC, a power cut, a change of mind."""

import os
import re

from harness import PASSWORD, ROSTER, Desktop, eventually, make_school, step, unlock

CROWD = 10000


def button(words):
    return re.compile(re.escape(words) + '$')


def refuse_files(desk):
    with step('a file that is no school is refused with a sentence'):
        other = desk.folder / 'brief.binnencirkel'
        other.write_text('Beste ouders', encoding='utf-8')
        program = desk.run(other)
        program.wait('label', re.compile('sleutelbestand|geen school'))
        program.wait('button', button('Een school maken'))
        assert other.read_text(encoding='utf-8') == 'Beste ouders'
        program.close()


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def meet_closed_folders(desk, file):
    with step('in a folder that is closed no school is made, and what was filled in stays'):
        closed = desk.folder / 'gesloten'
        closed.mkdir()
        closed.chmod(0o500)
        program = desk.run()
        program.wait('button', button('Een school maken')).click()
        program.wait('text', 'Naam van de school')
        desk.type('De Vlieger')
        desk.key('Tab')
        desk.type('Marit')
        for name in ('Een wachtwoord van minstens acht tekens', 'Hetzelfde wachtwoord nog eens'):
            program.fill(name, PASSWORD)
        program.wait('button', re.compile('bewaar')).click()
        program.save_file(closed / 'vlieger.binnencirkel')
        program.wait('label', re.compile('kan niet geschreven worden'))
        program.wait('text', 'Naam van de school').wait_text('De Vlieger')
        desk.shot('bad-day-closed-folder')
        assert not contents(closed)
        program.close()
    with step('a school in a folder that is closed is not opened, and nothing in it changes'):
        before = contents(file.parent)
        file.parent.chmod(0o500)
        program = unlock(desk, file)
        program.wait('label', re.compile('kan niet geschreven worden'))
        program.wait('text', re.compile('achtwoord'))
        desk.shot('bad-day-read-only')
        program.close()
        file.parent.chmod(0o700)
        assert contents(file.parent) == before
    with step('a key file that one may not read is not called anything else'):
        keys = file.with_name(file.name + '.keys')
        keys.chmod(0)
        program = desk.run(file)
        program.wait('label', re.compile('sleutelbestand.*niet openen'))
        keys.chmod(0o600)
        program.close()
        assert contents(file.parent) == before


def meet_a_closed_roster(desk, program):
    with step('a roster that one may not read is refused with a sentence'):
        roster = desk.folder / 'gesloten.xml'
        roster.write_bytes(ROSTER.read_bytes())
        roster.chmod(0)
        desk.key('F10')
        program.wait('menu item', re.compile('Leerlingenlijst inlezen…$'))
        desk.key('l')
        program.wait('button', button('Kies een bestand…')).click()
        program.choose_file(roster)
        program.wait('label', re.compile('mag dit bestand niet openen'))
        desk.shot('bad-day-closed-roster')
        desk.key('Escape')
        eventually(lambda: len(program.windows()) == 1, 'the dialog to go')


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
        program.wait('label', re.compile(r'^Groep \d+$'), timeout=120)
        program.wait('label', re.compile('Over 0 van de 25'), timeout=60)
        desk.shot('bad-day-crowd')


def meet_what_is_gone(desk, here, gone):
    with step('a school that is not there now is named, and cannot be chosen'):
        away = gone.parent.rename(desk.folder / 'stick')
        program = desk.run()
        program.wait('label', re.compile('^Nu niet te vinden: .*' + gone.name))
        assert 'sensitive' not in program.find('list item', gone.stem).states
        assert 'sensitive' in program.find('list item', here.stem).states
        desk.shot('bad-day-recent')
        away.rename(gone.parent)
    with step('a folder that never answers does not hold up the window'):
        keys = here.with_name(here.name + '.keys')
        aside = keys.rename(desk.folder / 'keys')
        os.mkfifo(keys)   # Whoever opens this waits for ever.
        program.find('list item', here.stem).click()
        program.wait('label', re.compile('ogenblik|moment'))
        desk.shot('bad-day-never')
        program.wait('button', 'Terug').click()
        program.wait('button', button('Een school maken'))
        program.close()
        aside.rename(keys)


with Desktop(locale='nl_NL.UTF-8') as desk:
    refuse_files(desk)
    school = make_school(desk, 'vlieger', ROSTER)
    meet_closed_folders(desk, school)
    program = meet_another_pc(desk, school)
    meet_a_closed_roster(desk, program)
    program = cut_the_power(desk, program, school)
    with step('it closes without a complaint'):
        desk.key('ctrl+q')
        program.wait_end()
    crowd = make_school(desk, 'menigte')
    program = unlock(desk, crowd)
    import_a_crowd(desk, program)
    with step('it closes without a complaint with all of them'):
        desk.key('ctrl+q')
        program.wait_end()
    meet_what_is_gone(desk, school, crowd)
