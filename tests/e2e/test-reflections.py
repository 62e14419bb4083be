#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Thinking back: a reflection in a minute from the circle, found on its page, shared with colleagues, answered by one of
them; after that its author can take it back no more."""

import re

from harness import Desktop, eventually, make_demo, sign_in_as, step

SITUATION = 'Het puzzelen lukte toen ik wachtte.'
ACTING = 'Ik ging op mijn handen zitten.'
ATTEMPT = 'Morgen een minuut langer.'
REMARK = 'Mooi. Wat deden ze in die minuut?'


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def open_page(desk, program):
    desk.key('alt+Left')
    program.wait('button', 'Leraar').press()
    program.wait('list item', 'Reflecties').click()
    program.wait('button', button('Nieuwe reflectie'))


def card(program, name):
    return program.wait('button', re.compile(name))


def write_one(desk, program):
    with step('a reflection is written from the circle, by a shortcut, and shows no child'):
        desk.key('ctrl+shift+n')
        program.wait('dialog', 'Reflectie')
        program.wait_focus('text', 'Wat gebeurde er?')
        desk.shot('reflection-window')
        desk.type(SITUATION)
        desk.key('Tab')
        program.wait_focus('text', 'Wat deed ik zelf?')
        desk.type(ACTING)
        desk.key('Tab', 'Tab')
        program.wait_focus('text', 'Wat wil ik proberen?')
        desk.type(ATTEMPT)
        desk.key('ctrl+Return')
        program.wait_gone('dialog', 'Reflectie')
    with step('escape asks nothing, and nothing is kept where nothing was written'):
        desk.key('ctrl+shift+n')
        program.wait_focus('text', 'Wat gebeurde er?')
        desk.key('Escape')
        program.wait_gone('dialog', 'Reflectie')


def share_it(desk, program):
    with step('on entering the page there is no word of it, but a day'):
        open_page(desk, program)
        card(program, '^Vandaag · Alleen voor mij')
        assert len(program.find_all('button', re.compile('^Vandaag · '))) == 1
        assert SITUATION not in program.tree()
        desk.shot('reflections-folded')
    with step('opened it says what was written'):
        card(program, '^Vandaag').press()
        program.wait('text', 'Wat gebeurde er?').wait_text(SITUATION)
        program.wait('text', 'Wat deed ik zelf?').wait_text(ACTING)
        desk.shot('reflections-open')
    with step('it is shared by choice, and can be taken back and shared again'):
        program.wait('label', re.compile('^Alleen jij kunt dit lezen'))
        program.wait('button', button('Deel met collega’s')).press()
        card(program, '^Vandaag · Gedeeld')
        program.wait('button', button('Neem terug')).press()
        card(program, '^Vandaag · Alleen voor mij')
        program.wait('button', button('Deel met collega’s')).press()
        card(program, '^Vandaag · Gedeeld')
    with step('what is written later is not shared by itself'):
        program.wait('button', button('Ongedaan maken'))
        program.wait('text', 'Wat bracht het?').click()
        desk.type('Rust')
        program.wait('button', button('Deel de nieuwe tekst'))
        program.wait('label', re.compile('^Je hebt er sinds het delen'))
        # It would take back what was typed, and stands there no longer with the words about sharing.
        program.wait_gone('button', button('Ongedaan maken'))
    with step('it becomes an experiment of one’s own, which says plainly that it is not sealed'):
        program.wait('button', button('Maak er een proef van')).press()
        program.wait('text', 'Wat ik probeer').wait_text(ATTEMPT)
        program.wait('label', re.compile('verborgen en niet verzegeld'))
        desk.shot('reflections-experiment')
    with step('who leaves the page and comes back finds it folded'):
        open_page(desk, program)
        card(program, '^Vandaag · Gedeeld')
        assert SITUATION not in program.tree()


def answer(desk, program):
    with step('a colleague reads what was shared, and no more than that'):
        open_page(desk, program)
        card(program, '^Anke de Wit · ').press()
        program.wait('label', SITUATION)
        program.wait('label', ATTEMPT)
        assert program.find('label', 'Rust') is None
        assert program.find('button', re.compile('^Vandaag')) is None
    with step('they put a remark beside it, and try it too'):
        program.wait('button', button('Een opmerking erbij zetten')).press()
        program.wait_focus('text', re.compile('Joris Blom'))
        desk.type(REMARK)
        program.wait('button', button('Dit wil ik ook proberen')).press()
        program.wait('text', 'Wat ik probeer').wait_text(ATTEMPT)
        desk.shot('reflections-colleague')


def find_answer(desk, program):
    with step('the author finds the remark, and that it stays shared because of whom'):
        open_page(desk, program)
        card(program, '^Vandaag · Gedeeld').press()
        program.wait('label', re.compile('^Wat collega’s lezen blijft gedeeld: Joris'))
        eventually(lambda: REMARK in program.tree(), 'the remark')
        assert program.find('button', button('Neem terug')) is None
        desk.shot('reflections-answered')
    with step('one’s own text can go all the same; what a colleague answered stays'):
        program.wait('button', button('Haal deze reflectie weg')).press()
        program.wait_gone('button', re.compile('^Vandaag'))
        card(program, '^Anke de Wit · ')
        desk.key('ctrl+z')
        card(program, '^Vandaag · Gedeeld')


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    file, password = make_demo(desk)

    def come_in(name):
        program = desk.run(file)
        sign_in_as(desk, program, name, password)
        return program

    program = come_in('Anke')
    write_one(desk, program)
    share_it(desk, program)
    with step('it closes without a complaint'):
        program.close()
    program = come_in('Joris')
    with step('who comes next does not begin in what is for oneself alone'):
        assert program.find('button', 'Plannen') and not program.find('button', button('Nieuwe reflectie'))
    answer(desk, program)
    program.close()
    program = come_in('Anke')
    find_answer(desk, program)
    with step('it closes without a complaint once more'):
        program.close()
