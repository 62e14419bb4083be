#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A group plan from needs to paper: proposals, levels, what is desirable and what is feasible, cards, the week, more
plans beside each other, and an invaller's A4 on which no wish stands."""

import json
import os
import pathlib
import re
import subprocess
import time

from harness import Desktop, eventually, step

CTL = os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl'
WISH = 'Elke ochtend een uur met dit groepje alleen'
KEPT = 'Twee ochtenden een kwartier'
REASON = 'De rest wacht dan te lang'
QUESTION = 'Hoe houd ik dit naast de rest vol?'
# Looking for the keyboard goes through the whole page, which is large.
PATIENCE = 60


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def ctl(*words):
    return subprocess.run([CTL, *map(str, words)], capture_output=True, text=True, check=True).stdout


def make_demo(folder):
    """A demo school on disk, and what the console tool needs to read it."""
    school = folder / 'regenboog.binnencirkel'
    made = json.loads(ctl('demo', school, '--json'))
    password = folder / 'wachtwoord'
    password.write_text(made['password'], encoding='utf-8')
    return school, ('--user', 'Anke de Wit', '--password-file', password, '--json'), made['password']


def open_school(desk, school, password):
    program = desk.run(school)
    program.wait('text', re.compile('achtwoord'))
    desk.type(password)
    desk.key('Return')
    with step('the keyboard does not begin in the name of the plan, where a key would change it'):
        program.wait('button', 'Plannen', timeout=40).press()
        program.wait('text', 'Doel')
        eventually(lambda: program.focused and program.focused.role != 'text', 'the focus beside the name')
    return program


def tab_to(desk, program, role, name):
    """Goes on with Tab, as who has no pointer does, until the keyboard is there."""
    for _ in range(80):
        focused = eventually(lambda: program.focused, 'a focus', PATIENCE)
        if focused.matches(role, name):
            return focused
        desk.key('Tab')
    raise AssertionError(f'Tab does not come to {role} {name}')


def view(program, name):
    program.wait('page tab', re.compile('^' + name)).press()


def last_button(program, name):
    """Of the buttons with that name the last; on a page that has just come they take a moment."""
    return eventually(lambda: program.find_all('button', name), f'button {name}')[-1]


def proposals(program):
    """How many stand on the tab."""
    name = program.wait('page tab', re.compile('^Voorstellen')).name
    return int(re.search(r'\((\d+)\)', name)[1]) if '(' in name else 0


def water(program, pattern):
    program.wait('label', re.compile(pattern))


def cover_everybody(desk, program):
    with step('who is in no cluster is named, and goes to the basic one with one click'):
        name = tab_to(desk, program, 'table cell', None).name.split()[0]
        desk.key('Delete')
        program.wait('button', f'Zet {name} in Basis').press()
        program.wait_gone('button', f'Zet {name} in Basis')
        desk.key('ctrl+z')
        program.wait('button', f'Zet {name} in Basis')
        desk.shot('plan-nowhere')
        program.wait('button', button('Zet allemaal in Basis')).press()
        program.wait_gone('button', button('Zet allemaal in Basis'))


def go_through_the_board(desk, program):
    def wait_pupil(other=None):
        def look():
            focused = program.focused
            return focused if focused and focused.role == 'table cell' and focused.name != other else None
        return eventually(look, 'the focus on a pupil', PATIENCE).name

    with step('the pupils of a cluster are one stop of Tab, and the arrows go from one to the other'):
        tab_to(desk, program, 'text', 'Doel')
        desk.key('shift+Tab')
        last = wait_pupil()
        desk.key('Left')
        wait_pupil(last)
        desk.key('Tab')
        tab_to(desk, program, 'text', 'Doel')
        desk.key('shift+Tab')
        wait_pupil()
        desk.key('shift+Tab')
        eventually(lambda: program.focused.role != 'table cell', 'the focus before the pupils', PATIENCE)
    with step('from a name that is being written the keyboard goes to the text that is clicked, and stays'):
        desk.key('shift+Tab', 'shift+Tab', 'Return')
        goal = program.wait('text', 'Doel')
        before = goal.text
        goal.click()
        program.wait_focus('text', 'Doel', timeout=PATIENCE)
        # It went back a moment later once.
        time.sleep(0.5)
        desk.key('ctrl+End')
        desk.type(' Zo.')
        goal.wait_text(before + ' Zo.')
        desk.shot('plan-renamed')
        desk.key('ctrl+z')
        goal.wait_text(before)


def take_proposals(desk, program):
    with step('a proposal says why, is taken with one press and given back with another'):
        view(program, 'Voorstellen')
        reason = program.wait('label', re.compile('hetzelfde (nodig|gezien): ‘')).name
        before = proposals(program)
        assert before > 1, before
        desk.shot('plan-proposals')
        program.wait('button', button('Overnemen')).press()
        program.wait_gone('label', reason)
        desk.key('ctrl+z')
        program.wait('label', reason)
    with step('a proposal that was waved away stays away, and can be brought back'):
        program.wait('button', button('Wuif weg')).press()
        eventually(lambda: proposals(program) == before - 1, 'a proposal to go')
        program.wait('button', 'Haal weggewuifde voorstellen terug (1)').press()
        eventually(lambda: proposals(program) == before, 'the proposal to be back')


def choose_levels(desk, program):
    with step('level 3 offers a consultation that may be passed by'):
        view(program, 'Plan')
        last_button(program, re.compile('^Niveau 2')).click()
        program.wait_focus('list item', re.compile('^Niveau 2'), timeout=PATIENCE)
        desk.key('Down', 'Return')
        program.wait('button', button('Consultatie vragen…'))
        desk.shot('plan-offer')
        program.wait('button', button('Nu niet')).press()
        program.wait_gone('button', button('Nu niet'))
        program.wait_focus('button', re.compile('^Niveau 3'), timeout=PATIENCE)
    with step('level 4 is reached by way of a question in the teacher\'s own words'):
        desk.key('Return')
        program.wait_focus('list item', re.compile('^Niveau 3'), timeout=PATIENCE)
        desk.key('Down', 'Return')
        program.wait('text', 'Je vraag')
        desk.type(QUESTION)
        desk.shot('plan-consultation')
        desk.key('ctrl+Return')
        program.wait('button', re.compile('^Niveau 4'))


def arrange(desk, program):
    with step('what is desirable and what is feasible stand side by side'):
        view(program, 'Arrangementen')
        program.wait('button', 'Arrangement erbij').press()
        program.wait_focus('text', 'Wenselijk', timeout=PATIENCE)
        desk.type(WISH)
        desk.key('Tab')
        desk.type(KEPT)
        desk.key('Tab')
        desk.type(REASON)
        desk.shot('plan-arrangement')
        program.wait('label', 'Bewaard')
    with step('a card is found by its words, drawn, and marked'):
        ticks = len(program.find_all('check box', 'Past bij mij'))
        program.wait('button', 'Kaart kiezen…').press()
        program.wait('text', 'Zoek in de kaarten')
        desk.type('taakbrief')
        desk.key('Return')
        program.wait_focus('list item', re.compile('^Taakbrief'), timeout=PATIENCE)
        desk.key('Return')
        eventually(lambda: len(program.find_all('check box', 'Past bij mij')) == ticks + 1, 'the card')
        tick = program.find('check box', 'Past bij mij')
        tick.click()
        eventually(lambda: 'checked' in tick.states, 'the mark')
        desk.shot('plan-cards')


def ask_for_one_child(desk, program):
    with step('before one child gets a way of its own the clusters that fit are shown'):
        program.wait('button', 'Eigen aanpak voor een kind…').press()
        program.wait('label', 'Past dit in een cluster?')
        who = program.wait('combo box', 'Over wie gaat het?')
        eventually(lambda: 'focused' in who.find('button').states, 'the focus on who it is about')
        program.choose_by_name('Stijn', 'Adam')
        eventually(lambda: program.find('button', button('Nee, een eigen aanpak')), 'the answer')
        program.wait('button', re.compile('^Zet Stijn in '))
        desk.shot('plan-fit')
        program.wait('button', button('Nee, een eigen aanpak')).press()
        program.wait_focus('text', 'Wenselijk', timeout=PATIENCE)
        water(program, '^2 van 2 aanpakken voor één kind')


def plan_the_week(desk, program):
    with step('a moment is added, moved with the keys, taken away and brought back'):
        view(program, 'Week')
        program.wait('button', 'Moment erbij op vrijdag').press()
        program.wait('text', 'Wat')
        desk.key('Tab', 'Tab', 'Tab')
        program.wait_focus('text', 'Wat', timeout=PATIENCE)
        desk.type('samen rekenen')
        desk.key('Return')
        slot = re.compile('samen rekenen$')
        program.wait_focus('button', slot, timeout=PATIENCE)
        began = program.wait_focus(None).name
        desk.key('ctrl+Down')
        eventually(lambda: program.focused.name != began, 'another time')
        desk.key('ctrl+Left')
        eventually(lambda: program.focused.name.endswith('samen rekenen'), 'the focus to go along')
        desk.shot('plan-week')
        desk.key('Delete')
        program.wait_gone('button', slot)
        desk.key('ctrl+z')
        program.wait('button', slot)


def rise_above_the_line(desk, program):
    with step('more clusters than the school finds feasible is said, and nothing more'):
        view(program, 'Plan')
        water(program, '^3 van 3 clusters')
        program.wait('button', button('Cluster erbij')).press()
        water(program, '^4 van 3 clusters')
        program.wait('label', re.compile('Wat kan eraf, of wie kan helpen'))
        desk.shot('plan-waterline')
        desk.type('Vlinders')
        desk.key('Return')
        program.wait('label', 'Vlinders')


def put_on_paper(desk, program, paper):
    with step('the paper for whoever stands in has what is feasible, and no wish'):
        program.wait('button', re.compile('PDF')).press()
        program.save_file(paper)
        eventually(paper.exists, 'the PDF')
        words = ' '.join(subprocess.run(['pdftotext', '-layout', str(paper), '-'], capture_output=True, text=True,
                                        check=True).stdout.split())
        told = subprocess.run(['pdfinfo', str(paper)], capture_output=True, text=True, check=True).stdout
        assert 'Pages:           1\n' in told, told
        for part in ('Twee ochtenden', 'Taakbrief', 'Vlinders', 'donderdag', 'niveau 4'):
            assert part in words, (part, words)
        for wish in (WISH, REASON, QUESTION):
            assert wish[:25] not in words, words


def open_plans(program):
    last_button(program, 'Plannen van deze groep').click()


def make_another_plan(desk, program):
    with step('another plan comes beside it, and the first is one choice away'):
        open_plans(program)
        program.wait(None, re.compile('Nieuw plan…$')).press()
        program.wait('list item', 'Vakoverstijgend')
        desk.shot('plan-new')
        desk.key('Return')
        program.wait_gone('list item', 'Vakoverstijgend')
        eventually(lambda: program.find('text', 'Vak').text == '', 'the new plan')
        program.wait('button', button('Zet allemaal in Basis'))
    with step('it is taken away and brought back'):
        open_plans(program)
        program.wait(None, re.compile('Dit plan weghalen$')).press()
        eventually(lambda: program.find('text', 'Vak').text == 'rekenen', 'the other plan')
        desk.key('ctrl+z')
        eventually(lambda: program.find('text', 'Vak').text == '', 'the new plan')
    with step('it is put into use, and the first one is as it was'):
        program.wait('button', button('In gebruik nemen')).press()
        program.wait('label', 'in gebruik')
        program.wait_gone('button', button('In gebruik nemen'))
        open_plans(program)
        program.wait(None, re.compile('^rekenen · ')).press()
        eventually(lambda: program.find('text', 'Vak').text == 'rekenen', 'the first plan')


def look_afterwards(school, key):
    with step('everything is in the file'):
        plans = json.loads(ctl('list', school, 'plans', '--group', '5/6', *key))
        plan = next(one for one in plans if one['subject'] == 'rekenen' and one['status'] == 'active')
        names = [cluster['name'] for cluster in plan['clusters']]
        assert names == ['Verdiept', 'Basis', 'Intensief', 'Vlinders'], names
        assert plan['clusters'][2]['level'] == 4 and plan['not_placed'] == []
        assert KEPT in plan['clusters'][0]['feasible'] and len(plans) == 5
        kept = [line for line in json.loads(ctl('list', school, 'arrangements', '--group', '5/6', *key))
                if line['desirable'] == WISH]
        assert [(line['feasible'], line['reason']) for line in kept] == [(KEPT, REASON)], kept


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school, key, password = make_demo(desk.folder)
    program = open_school(desk, school, password)
    cover_everybody(desk, program)
    go_through_the_board(desk, program)
    take_proposals(desk, program)
    choose_levels(desk, program)
    arrange(desk, program)
    ask_for_one_child(desk, program)
    plan_the_week(desk, program)
    rise_above_the_line(desk, program)
    put_on_paper(desk, program, desk.folder / 'plan.pdf')
    make_another_plan(desk, program)
    with step('it closes without a complaint'):
        desk.key('ctrl+q')
        program.wait_end()
    look_afterwards(school, key)
