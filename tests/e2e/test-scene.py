#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A note in the lesson becomes a need, a place in a cluster, and one A4 for the substitute: in under 25 acts."""

import re
import subprocess

from harness import Desktop, eventually, make_demo, step

PUPIL = 'Noor Zandstra'
SEEN = 'snapt het pas na voordoen, 2e keer zelf'
NEED = 'instructie die voordoet'
MOST = 25


class Hands:
    """What a teacher does, counted: a key, a text typed, a click."""

    def __init__(self, desk):
        self.desk, self.acts = desk, 0

    def key(self, *keys):
        self.acts += len(keys)
        self.desk.key(*keys)

    def type(self, text):
        self.acts += 1
        self.desk.type(text)

    def click(self, widget):
        self.acts += 1
        widget.click()

    def save(self, program, path):
        """The name of the file is one text and one key."""
        self.acts += 2
        program.save_file(path)


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def open_demo(desk):
    file, password = make_demo(desk)
    program = desk.run(file)
    program.wait('text', re.compile('achtwoord'))
    desk.type(password)
    desk.key('Return')
    program.wait('button', 'Waarnemen')
    return program


def note_in_the_lesson(hands, program):
    with step('in the lesson three acts are enough, and nothing about a child is to be seen'):
        hands.key('ctrl+n')
        program.wait_focus('text')
        assert not program.find_all('label', re.compile(PUPIL))
        hands.type(f'Noor Zandstra {SEEN}')
        hands.key('Return')
        program.wait('label', 'De notitie is bewaard.')
        assert hands.acts == 3


def need_after_school(hands, program):
    with step('after school one key makes a need of the note'):
        hands.click(program.wait('button', 'Waarnemen'))
        program.wait('label', 'Wie heb ik niet gezien?')
        hands.key('ctrl+shift+f')
        program.wait_focus('text', 'Toon de notities met een naam of label')
        hands.type('noor z')
        hands.key('Down')
        program.wait_focus('list item', re.compile(PUPIL))
        hands.key('b')
        program.wait_focus('text', 'Heeft nodig')
        hands.type(NEED)
        program.wait('text', 'Heeft nodig').wait_text(NEED)
    with step('and another puts the child in a cluster'):
        hands.key('Escape')
        program.wait_focus('list item', re.compile(PUPIL))
        hands.key('3')
        program.wait('label', re.compile(f'^{PUPIL} zit nu in'))


def paper_for_the_substitute(hands, program, paper):
    with step('the plan is one A4, with the child in its cluster and without what was noted'):
        hands.key('alt+Left')
        hands.click(program.wait('button', 'Plannen'))
        hands.click(program.wait('button', re.compile('PDF')))
        hands.save(program, paper)
        eventually(paper.exists, 'the PDF')
        words = subprocess.run(['pdftotext', '-layout', str(paper), '-'], capture_output=True, text=True,
                               check=True).stdout
        told = subprocess.run(['pdfinfo', str(paper)], capture_output=True, text=True, check=True).stdout
        assert re.search(r'Pages:\s+1\b', told)
        assert 'Noor' in words and SEEN not in words


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    program = open_demo(desk)
    hands = Hands(desk)
    note_in_the_lesson(hands, program)
    need_after_school(hands, program)
    paper_for_the_substitute(hands, program, desk.folder / 'plan.pdf')
    with step(f'all of it took fewer than {MOST} acts'):
        print(f'# {hands.acts} acts', flush=True)
        assert hands.acts < MOST
        desk.key('ctrl+q')
        program.wait_end()
