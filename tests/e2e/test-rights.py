#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what, in the real window: the coordinator reads the plan of a teacher and puts a remark beside it, the
teacher finds it there; the school leader sees what the school learns, and nothing of groups and children."""

import re

from harness import Desktop, eventually, make_demo, sign_in_as, step

REMARK = 'Mooi hoe je eerst voordoet. Zullen we samen kijken?'


def read_along(desk, school, password):
    program = desk.run(school)
    sign_in_as(desk, program, 'Femke', password)
    with step('who coaches the teacher sees whose plan it is, and cannot write in it'):
        program.wait('button', 'Plannen', timeout=40).press()
        program.wait('label', re.compile('^Dit plan is van '))
        goal = program.wait('text', 'Doel')
        before = goal.text
        assert 'editable' not in goal.states, goal.states
        goal.click()
        desk.type('x')
        assert goal.text == before, goal.text
        desk.shot('rights-plan')
    with step('a remark stands beside the plan'):
        program.wait('page tab', re.compile('^Opmerkingen')).press()
        program.wait('button', re.compile('Een opmerking erbij zetten$')).press()
        program.wait_focus('text')
        desk.type(REMARK)
        desk.shot('rights-remark')
    program.close()


def find_remark(desk, school, password, teacher):
    program = desk.run(school)
    sign_in_as(desk, program, teacher, password)
    with step('the teacher writes the plan, and finds the remark'):
        goal = program.wait('text', 'Doel', timeout=40)
        assert 'editable' in goal.states, goal.states
        program.wait('page tab', re.compile('^Opmerkingen')).press()
        eventually(lambda: REMARK in program.tree(), 'the remark')
    program.close()


def lead(desk, school, password):
    program = desk.run(school)
    sign_in_as(desk, program, 'Rob', password)
    with step('for the school leader the circle begins with what the school learns'):
        program.wait('button', re.compile('Ontwikkelagenda openen$'), timeout=40)
        desk.shot('rights-circle')
    with step('nothing of the group is told or asked'):
        for place in ('Waarnemen', 'Begrijpen', 'Plannen', 'Uitvoeren', 'Leraar', 'Consultatie'):
            description = program.wait('button', place).description
            assert not re.search(r'\d+ (van|kind|leerling|behoefte|gesprek)', description), description
    with step('a page of the group stays closed, by the circle and by its shortcut'):
        program.wait('button', 'Plannen').press()
        program.wait(None, 'Dit is het werk van anderen')
        desk.shot('rights-closed')
        desk.key('ctrl+g')
        program.wait(None, 'Dit is het werk van anderen')
        assert program.find('text', 'Doel') is None
    with step('no note is asked of who does not write them'):
        desk.key('ctrl+n')
        assert 'sensitive' not in program.wait('button', re.compile('Notitie')).states
        assert program.find('dialog') is None
    program.close()


with Desktop(settings={'window-maximized': 'true'}) as desk:
    school, password = make_demo(desk)
    read_along(desk, school, password)
    find_remark(desk, school, password, 'Joris')
    lead(desk, school, password)
