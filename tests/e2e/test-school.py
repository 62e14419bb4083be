#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job of a small school: from a new file and a roster to a plan on paper, and back again tomorrow."""

import pathlib
import re
import subprocess
import sys

from harness import Desktop, eventually, step

ROSTER = pathlib.Path(__file__).resolve().parent.parent / 'data/rosters/edexml-2.1-klein.xml'
FILE_MANAGER = pathlib.Path(__file__).resolve().parent / 'harness/drag-source.py'
SAME = '40 hetzelfde'
PASSWORD = 'vliegeren op maandag'
GOAL = 'Vertelt met een prentenboek in drie zinnen'
SEEN = 'Bouwt graag hoog'
HELPS = 'Een maatje naast zich'
CLICKED = 'Telt hardop de blokken'
COLLEAGUE = 'Joris'


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def read_pdf(path):
    return subprocess.run(['pdftotext', '-layout', str(path), '-'], capture_output=True, text=True,
                          check=True).stdout


def pages_of(path):
    told = subprocess.run(['pdfinfo', str(path)], capture_output=True, text=True, check=True).stdout
    return int(re.search(r'Pages:\s+(\d+)', told)[1])


def words_of(path):
    return subprocess.run(['strings', '-n', '4', str(path)], capture_output=True, text=True, check=True).stdout


def make_school(desk, program, file):
    with step('a school is made, with a name, a person and a password'):
        program.wait('button', button('Een school maken')).click()
        program.wait('text', 'Naam van de school')
        desk.type('De Vlieger')
        desk.key('Tab')
        desk.type('Marit')
        program.fill('Je achternaam', 'de Zwaluw')
        for name in ('Een wachtwoord van minstens acht tekens', 'Hetzelfde wachtwoord nog eens'):
            program.fill(name, PASSWORD)
        program.wait('button', re.compile('bewaar')).click()
        program.save_file(file)
    with step('the recovery code is shown once'):
        code = program.wait('label', re.compile(r'^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$')).name
        program.wait('button', re.compile('opgeschreven')).click()
        assert file.exists()
    return code


def import_roster(desk, program):
    with step('the empty circle asks for a roster, and a look comes before the change'):
        program.wait('button', button('Leerlingenlijst inlezen…')).click()
        program.wait('button', button('Kies een bestand…')).click()
        program.choose_file(ROSTER)
        program.wait('label', '40 nieuw')
        desk.shot('school-preview')
    with step('the roster comes in'):
        program.wait_focus('button', button('Inlezen'))
        desk.key('Return')
        program.wait_gone('label', '40 nieuw')
        program.wait('button', button('Waarnemen openen'))


def drag_the_roster_again(desk, program):
    with step('a roster dragged into the window shows what it would change'):
        files = desk.run(FILE_MANAGER, ROSTER, program=sys.executable)
        start = files.wait('label', ROSTER.name).place()
        files.come_forward()

        def hint():
            return program.find('label', re.compile('^Laat de lijst los'))
        desk.drag(start, (desk.size[0] // 2, desk.size[1] * 3 // 4), until=lambda: hint() and desk.shot('school-drag'))
        program.wait('label', SAME)
        assert not hint()
    with step('all of it is in the school already: that is said, and there is nothing to press'):
        program.wait('label', re.compile('^Alles op deze lijst staat al in de school'))
        assert 'enabled' not in program.wait('button', button('Inlezen')).states
        desk.shot('school-nothing-new')
    with step('with that before it the window takes no other, and the dialog does'):
        files.come_forward()
        desk.drag(start, (20, desk.size[1] - 40))
        files.come_forward()
        desk.drag(start, program.wait('label', SAME).place(), until=hint)
        eventually(lambda: not hint(), 'the file to be taken')
        program.wait('label', SAME)
        assert len(program.windows()) == 2, program.windows()
        files.come_forward()
        files.close()
        desk.key('Escape')
        eventually(lambda: len(program.windows()) == 1, 'the dialog to go')


def walk_the_circle(desk, program):
    with step('the circle is walked with the arrow keys'):
        desk.key('shift+Tab')
        program.wait_focus('button', 'Bovenschools')
        for key, place in (('Home', 'Leraar'), ('Up', 'Waarnemen'), ('Right', 'Begrijpen'),
                           ('Right', 'Plannen'), ('Right', 'Uitvoeren'), ('Right', 'Waarnemen'),
                           ('Left', 'Uitvoeren'), ('Left', 'Plannen'), ('Down', 'Leraar')):
            desk.key(key)
            program.wait_focus('button', place)


def write_a_note(desk, program, pupil):
    with step('a note is written from anywhere, with the name completed'):
        desk.key('ctrl+n')
        program.wait_focus('text')
        desk.type(pupil[:3])
        program.wait('label', re.compile('^Tab vult aan: .*' + pupil))
        desk.key('Tab')
        program.wait('label', re.compile(f'^Over {pupil}'))
        desk.type('telt de trappen')
        desk.key('Return')
        program.wait_gone('button', button('Bewaren'))


def fill_two_cells(desk, program):
    with step('two cells of the overview are filled with the keyboard alone'):
        desk.key('ctrl+g')
        program.wait_focus()
        desk.type(SEEN)
        desk.key('Tab')
        desk.type(HELPS)
        desk.key('Return')
        program.wait('label', HELPS)
        program.wait('label', 'Bewaard')
        desk.shot('school-overview')


def click_away_while_writing(desk, program):
    with step('a click elsewhere ends the writing in a cell, which keeps its words'):
        program.wait('table cell', re.compile('^Elif .*Observatie$')).click()
        desk.type(CLICKED)
        program.wait('table cell', re.compile('^Elif .*Signaal$')).click()
        program.wait('label', CLICKED)
        desk.type('Vraagt om hulp')
        program.wait('button', button('Notitie')).click()
        program.wait_focus('text')
        desk.key('Escape')
        program.wait('table cell', re.compile('^Fien .*Signaal$')).click()
        program.wait('label', 'Vraagt om hulp')


def places_of_chips_are_told():
    """GTK 4.18 tells a wrong place for what stands in a flow box, so there no hand can find it."""
    version = subprocess.run(['pkg-config', '--modversion', 'gtk4'], capture_output=True, text=True, check=True).stdout
    return tuple(map(int, version.split('.')[:2])) < (4, 10)


def drag_a_pupil(desk, program):
    with step('a pupil is dragged to a cluster, and undo takes that back'):
        chip, card = program.wait('table cell', re.compile('^Noud ')), program.wait('label', 'Basis')
        desk.drag(chip.place(), card.place())
        program.wait('label', '1')
        desk.shot('school-dragged')
        desk.key('ctrl+z')
        program.wait('label', re.compile('^Teruggedraaid'))


def make_a_plan(desk, program, paper):
    with step('a plan is made and a goal written'):
        desk.key('alt+Left')
        program.wait('button', 'Plannen').press()
        program.wait('button', re.compile('groepsplan')).click()
        program.fill('Doel', GOAL)
        program.wait('label', 'Bewaard')
        desk.shot('school-plan')
    if places_of_chips_are_told():
        drag_a_pupil(desk, program)
    with step('the plan is one page of paper, with the goal on it'):
        program.wait('button', re.compile('PDF')).click()
        program.save_file(paper)
        eventually(paper.exists, 'the PDF')
        assert pages_of(paper) == 1
        assert GOAL in ' '.join(read_pdf(paper).split())
    with step('the print dialog opens, and closes again'):
        before = program.windows()
        desk.key('ctrl+p')
        eventually(lambda: desk.x('xdotool', 'getactivewindow').strip() not in before, 'the print dialog')
        desk.key('Escape')
        eventually(lambda: desk.x('xdotool', 'getactivewindow').strip() in before, 'the print dialog to go')


def let_a_colleague_in(desk, program):
    with step('a colleague gets a password of their own'):
        desk.key('F10')
        program.wait('menu item', re.compile('Wie deze school kan openen…$'))
        desk.key('w')
        program.wait('label', 'Collega').click()
        desk.key('End', 'Return')
        program.fill('Voornaam', COLLEAGUE)
        for name in ('Een wachtwoord van minstens acht tekens', 'Hetzelfde wachtwoord nog eens'):
            program.fill(name, 'drakenstaart')
        desk.shot('school-colleague')
        desk.key('Return')
        program.wait('label', COLLEAGUE)
        desk.key('Escape')
        program.wait_gone('text', 'Voornaam')


def recover(desk, file, code):
    with step('a forgotten password gives way to the recovery code'):
        program = desk.run(file)
        program.wait('button', button('Wachtwoord vergeten?')).click()
        program.wait('text', 'Herstelcode van de school')
        desk.type(code)
        for name in ('Een nieuw wachtwoord van minstens acht tekens', 'Het nieuwe wachtwoord nog eens'):
            program.fill(name, 'een heel nieuwe zin')
        desk.shot('school-recovery')
        desk.key('Return')
        program.wait('button', button('Notitie'))
        desk.key('ctrl+q')
        program.wait_end()
    with step('from then on the new password counts'):
        program = desk.run(file)
        program.wait('text', re.compile('achtwoord'))
        desk.type('een heel nieuwe zin')
        desk.key('Return')
        program.wait('button', button('Notitie'))
        desk.key('ctrl+q')
        program.wait_end()


def come_back(desk, file, pupil):
    with step('tomorrow the file asks who opens it'):
        program = desk.run(file)
        program.wait('text', re.compile('achtwoord'))
        desk.type('een verkeerd wachtwoord')
        desk.key('Return')
        program.wait('label', re.compile('wachtwoord past niet'))
    with step('the window is where it was, and everything is there'):
        desk.key('ctrl+a')
        desk.type(PASSWORD)
        desk.key('Return')
        eventually(lambda: any(field.text == GOAL for field in program.find_all('text', 'Doel')), 'the goal')
        desk.key('ctrl+g')
        program.wait('label', SEEN)
        program.wait('label', HELPS)
        desk.key('alt+Left')
        program.wait('button', 'Waarnemen').press()
        program.wait('label', re.compile('telt de trappen'))
        desk.shot('school-again')
    with step('it closes without a complaint'):
        desk.key('ctrl+q')
        program.wait_end()


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school = desk.folder / 'vlieger.binnencirkel'
    program = desk.run()
    code = make_school(desk, program, school)
    import_roster(desk, program)
    drag_the_roster_again(desk, program)
    walk_the_circle(desk, program)
    child = 'Ilyas'
    write_a_note(desk, program, child)
    fill_two_cells(desk, program)
    click_away_while_writing(desk, program)
    make_a_plan(desk, program, desk.folder / 'plan.pdf')
    let_a_colleague_in(desk, program)
    with step('it closes without a complaint, and the file says nothing to whoever has no key'):
        desk.key('ctrl+q')
        program.wait_end()
        words = words_of(school)
        assert child not in words and 'Vlieger' not in words and 'prentenboek' not in words
    come_back(desk, school, child)
    recover(desk, school, code)
