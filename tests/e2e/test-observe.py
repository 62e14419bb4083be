#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waarnemen: from a note in the lesson to a need and a cluster, and what the teacher looks back on, by keyboard."""

import os
import pathlib
import re
import subprocess

from harness import Desktop, eventually, step

ROSTER = pathlib.Path(__file__).resolve().parent.parent / 'data/rosters/edexml-2.1-klein.xml'
PASSWORD = 'regenboog'
ABOUT = 'Schrijf een notitie over '
SEEN = 'kan het na voordoen, de 2e keer zelf'
NEED = 'instructie die eerst voordoet'
MEANING = 'Kijken helpt meer dan luisteren'
LENS = 'Ik praat te lang'
LENS_FIELD = re.compile('^Mijn bril')
QUESTION = re.compile(r'\?$')


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def ctl(desk, *words):
    subprocess.run([os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl', *map(str, words)], check=True,
                   capture_output=True, env=desk.env)


def make_demo(desk):
    file = desk.folder / 'regenboog.binnencirkel'
    ctl(desk, 'demo', file)
    return file


def make_new_school(desk):
    """Pupils, and nothing written yet."""
    file, password = desk.folder / 'vlieger.binnencirkel', desk.folder / 'password'
    password.write_text(PASSWORD, encoding='utf-8')
    ctl(desk, 'create', file, '--name', 'De Vlieger', '--user', 'Marit', '--password-file', password)
    ctl(desk, 'import', file, ROSTER, '--password-file', password)
    return file


def open_as(desk, file, person=None):
    program = desk.run(file)
    program.wait('text', re.compile('achtwoord'))
    if person:
        program.wait('combo box').click()
        while not program.wait_focus('list item').find('label', re.compile(person)):
            desk.key('Down')
        desk.key('Return')
        program.wait('text', re.compile('achtwoord')).click()
    desk.type(PASSWORD)
    desk.key('Return')
    return program


def go_to_observe(program):
    program.wait('button', 'Waarnemen').press()
    program.wait('label', 'Wie heb ik niet gezien?')


def note_of(program, text):
    return eventually(lambda: next((row for row in program.find_all('list item')
                                    if text in row.description), None), f'a note with {text!r}')


def wait_pressed(program, name):
    eventually(lambda: any('pressed' in widget.states for widget in program.find_all(None, name)), f'{name} to be chosen')


def tab(desk, program, times, role, name):
    """So many times Tab, and there one is."""
    desk.key(*['Tab'] * times)
    return program.wait_focus(role, name)


def scroll_up(desk):
    desk.click(700, 600, button=4, times=40)


def go_to_note(desk, program, pupil):
    """The way by the keyboard: its name, and an arrow down."""
    desk.key('ctrl+shift+f')
    program.wait_focus('text', 'Toon de notities met een naam of label')
    desk.key('ctrl+a')
    desk.type(pupil.lower())
    desk.key('Down')
    program.wait_focus('list item', re.compile(pupil))


def write_a_note(desk, program):
    with step('a child that was not seen is one click away from a note'):
        chip = program.wait('button', re.compile(ABOUT))
        pupil = chip.name.removeprefix(ABOUT)
        chip.click()
        field = program.wait_focus('text')
        field.wait_text(pupil.split()[0] + ' ')
        desk.type(SEEN)
        desk.key('Return')
        note = note_of(program, SEEN)
        assert note.name.startswith(pupil)
        assert note.find('label', pupil), 'the day stands above it already'
        program.wait('label', 'Vandaag')
        program.wait_gone('button', ABOUT + pupil)
    return pupil


def find_it(desk, program, pupil):
    with step('its name is typed, and an arrow goes to the note'):
        go_to_note(desk, program, pupil)
        program.wait_gone('list item', re.compile('^Omar'))


def write_meaning_and_lens(desk, program, pupil):
    with step('Enter opens the note, and meaning and bril have fields of their own'):
        desk.key('Return')
        program.wait('text', LENS_FIELD)
        tab(desk, program, 5, 'text', 'Wat het kan betekenen')
        desk.type(MEANING)
        tab(desk, program, 1, 'text', LENS_FIELD)
        desk.type(LENS)
        program.wait('label', 'mijn bril')
        program.wait('label', 'Bewaard')
        assert program.find('text', 'Wat ik zag').text == f'{pupil.split()[0]} {SEEN}'
        desk.shot('observe-note')


def make_a_need(desk, program, pupil):
    with step('one key makes a need of it, worded right there'):
        desk.key('Escape')
        program.wait_focus('list item', re.compile(pupil))
        desk.key('b')
        program.wait_focus('text', 'Heeft nodig').wait_text(f'{pupil.split()[0]} {SEEN}')
        desk.type(NEED)
        program.wait('text', 'Heeft nodig').wait_text(NEED)
        program.wait('button', button('werd: behoefte'))
    with step('one key more, and the child is in a cluster'):
        desk.key('Escape')
        program.wait_focus('list item', re.compile(pupil))
        desk.key('3')
        wait_pressed(program, re.compile('Intensief$'))
        desk.shot('observe-need')
    with step('the need stands in the overview, and the child in the cluster'):
        desk.key('ctrl+g')
        program.wait('label', re.compile(re.escape(NEED)))
        desk.key('alt+Left')
        go_to_observe(program)


def take_it_back(desk, program, pupil):
    with step('a removed note goes, and undo brings it back'):
        go_to_note(desk, program, pupil)
        desk.key('Delete')
        eventually(lambda: not any(SEEN in row.description for row in program.find_all('list item')), 'the note to go')
        desk.key('ctrl+z')
        note_of(program, SEEN)
    with step('so does one click, as long as it is the last act'):
        go_to_note(desk, program, pupil)
        desk.key('Delete')
        program.wait('button', button('Ongedaan maken')).click()
        note_of(program, SEEN)


def make_other_things(desk, program, pupil):
    with step('a key makes a leervraag, and another says that it is not clear yet'):
        go_to_note(desk, program, pupil)
        desk.key('l')
        program.wait_focus('text', 'Mijn leervraag')
        desk.type('Hoe doe ik kort voor?')
        program.wait('button', button('werd: leervraag'))
        desk.key('Escape')
        desk.key('d')
        program.wait('label', 'nog diffuus')
        desk.key('Escape')


def stand_still_at_a_question(desk, program):
    with step('a basisvraag is passed by, and that leaves nothing'):
        asked = program.wait('text', QUESTION).name
        before = program.wait('label', re.compile('eerdere antwoorden$')).name
        program.wait('button', button('Andere vraag')).click()
        eventually(lambda: program.find('text', QUESTION).name != asked, 'another question')
        assert program.wait('label', re.compile('eerdere antwoorden$')).name == before
    with step('the next one is answered, and the answer is read again later'):
        desk.key('shift+Tab')
        program.wait_focus('text', QUESTION)
        desk.type('Dan kijken ze naar elkaar.')
        program.wait('label', 'Bewaard')
        program.wait('button', button('Andere vraag')).click()
        eventually(lambda: program.find('label', re.compile('eerdere antwoorden$')).name != before, 'one answer more')
        desk.key('Tab', 'space')
        program.wait('label', 'Dan kijken ze naar elkaar.')
        desk.shot('observe-question')


def look_back(desk, program):
    with step('the plan before is looked back on: how it went, what worked, how that comes'):
        scroll_up(desk)
        program.wait(None, 'Terugblik').click()
        program.wait(None, 'Nog niet').click()
        wait_pressed(program, 'Nog niet')
        for times, field, words in ((2, 'Wat werkte', 'Samen beginnen'), (1, 'Hoe komt dat?', 'De tijd was kort')):
            tab(desk, program, times, 'text', field)
            desk.key('ctrl+a')
            desk.type(words)
        program.wait('label', 'Bewaard')
        desk.shot('observe-look-back')
        scroll_up(desk)
        program.wait(None, 'Notities').click()


def add_a_signal(desk, program):
    with step('a signal is written down and reads back'):
        program.wait('button', button('Nieuw signaal')).press()
        program.wait_focus('text', 'Signaal')
        desk.type('Kijkt vaak naar buiten')
    with step('about whom it is, is one step back'):
        desk.key('shift+Tab')
        about = program.wait('combo box', 'Over wie')
        eventually(lambda: 'focused' in about.find('button').states, 'the keyboard on whom it is about')
        desk.key('Escape')
        program.wait('label', 'Kijkt vaak naar buiten')
        program.wait('label', 'Bewaard')


def come_back(desk, file, pupil):
    with step('tomorrow everything is there, in the order that was chosen'):
        program = open_as(desk, file, 'Anke')
        program.wait('label', 'Wie heb ik niet gezien?')
        wait_pressed(program, button('Per leerling'))
        row = note_of(program, SEEN)
        assert 'mijn bril' in row.description
        go_to_note(desk, program, pupil)
        desk.key('Return')
        program.wait('text', LENS_FIELD).wait_text(LENS)
        program.wait('text', 'Mijn leervraag').wait_text('Hoe doe ik kort voor?')
        program.close()


def come_as_a_colleague(desk, file, pupil):
    with step('a colleague reads the note and its meaning, and nothing of the bril or of the leervraag'):
        program = open_as(desk, file, 'Femke')
        program.wait('label', 'Wie heb ik niet gezien?')
        program.wait('combo box', 'Groep').click()
        desk.key('Home', 'Down', 'Down', 'Down', 'Return')
        program.wait('label', 'Groep 5/6')
        row = note_of(program, SEEN)
        assert 'bril' not in row.description
        go_to_note(desk, program, pupil)
        desk.key('Return')
        program.wait('text', 'Wat het kan betekenen').wait_text(MEANING)
        assert not program.find('text', LENS_FIELD)
        assert not program.find('text', 'Mijn leervraag')
        assert not program.find('label', 'mijn bril')
        desk.shot('observe-colleague')
        program.close()


def begin_anew(desk, file):
    with step('an empty Waarnemen invites to a first note'):
        program = open_as(desk, file)
        program.wait('label', 'Wat zag je vandaag?')
        desk.shot('observe-empty')
        program.wait('button', button('Schrijf een notitie')).click()
        program.wait_focus('text')
        desk.type('De start was rustig')
        desk.key('Return')
        assert note_of(program, 'De start was rustig').name.startswith('De groep')
    with step('a need is a child’s: the note asks about whom it is, and a name is typed'):
        desk.key('ctrl+shift+f')
        program.wait_focus('text', 'Toon de notities met een naam of label')
        desk.key('Down')
        program.wait_focus('list item', re.compile('^De groep'))
        desk.key('b')
        program.wait('label', re.compile('^Kies eerst'))
        program.choose_by_name('ily', 'Daan')
        program.wait('list item', re.compile('^Ilyas'))
    with step('then it becomes one, and where there is no plan yet it is made right there'):
        desk.key('Escape')
        program.wait_focus('list item', re.compile('^Ilyas'))
        desk.key('b')
        program.wait_focus('text', 'Heeft nodig')
        desk.type('een rustige start')
        program.wait('button', 'Maak het groepsplan').press()
        program.wait(None, re.compile('Kleine kring$'))
        desk.key('Escape', '2')
        wait_pressed(program, re.compile('Basis$'))
        program.close()


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school = make_demo(desk)
    with step('the teacher opens the school and goes to Waarnemen'):
        program = open_as(desk, school, 'Anke')
        go_to_observe(program)
    pupil = write_a_note(desk, program)
    find_it(desk, program, pupil)
    write_meaning_and_lens(desk, program, pupil)
    make_a_need(desk, program, pupil)
    take_it_back(desk, program, pupil)
    make_other_things(desk, program, pupil)
    stand_still_at_a_question(desk, program)
    look_back(desk, program)
    add_a_signal(desk, program)
    with step('the notes stand by pupil from now on'):
        scroll_up(desk)
        program.wait(None, button('Per leerling')).click()
        eventually(lambda: note_of(program, SEEN).find('label', re.compile(r'^\d+ \w+$')), 'the day in its place')
        program.wait('label', pupil)
        program.close()
    come_back(desk, school, pupil)
    come_as_a_colleague(desk, school, pupil)
    begin_anew(desk, make_new_school(desk))
