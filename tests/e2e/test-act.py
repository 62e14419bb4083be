#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan is carried out: does it fit, what is adjusted and why, and the next round."""

import json
import os
import re
import subprocess
import time

from harness import Desktop, eventually, step

PASSWORD = 'regenboog'
CHANGE = 'Korter uitleggen, en dan samen kijken'
WHY = 'Na vijf minuten haakt de helft af'
ADDED = 'en legt dat uit aan een maatje'
FEEDBACK = 'Nu weet ik waarmee ik begin'
SOLUTION = 'Een vrijdagmiddag ruilen'


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


class School:
    """The demo school in a file, and what the console tool reads in it."""

    def __init__(self, desk):
        self.desk = desk
        self.file = desk.folder / 'school' / 'demo.binnencirkel'
        self.password = desk.folder / 'password'
        self.file.parent.mkdir()
        self.password.write_text(PASSWORD, encoding='utf-8')
        self.ctl('demo', self.file)

    def ctl(self, *words):
        tool = os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl'
        return subprocess.run([tool, *map(str, words)], check=True, capture_output=True, text=True,
                              env=self.desk.env).stdout

    def list(self, kind):
        return json.loads(self.ctl('list', self.file, kind, '--group', '5/6', '--user', 'Anke', '--password-file',
                                   self.password, '--json'))

    def bytes(self):
        return [path.read_bytes() for path in sorted(self.file.parent.iterdir()) if 'shm' not in path.name]


def unlock(desk, school):
    program = desk.run(school.file)
    program.wait('text', re.compile('achtwoord'))
    desk.type(PASSWORD)
    desk.key('Return')
    return program


def words(program, name):
    """The buttons that say a word, whether they stay down or not."""
    return program.find_all('button', name)


def check_in(desk, program, school):
    before = school.list('check-ins')
    with step('a check-in is two clicks: the page, and a word'):
        program.wait('button', 'Uitvoeren').press()
        program.wait('label', 'Past het nu?')
        eventually(lambda: len(words(program, 'Deels')) == 4, 'a row for each cluster and one for the plan')
        assert len({word.extents[0] for word in words(program, 'Deels')}) == 1, 'the words do not line up'
        words(program, 'Deels')[1].click()
        program.wait('text', 'Wat verandert er?')
        new = eventually(lambda: [one for one in school.list('check-ins') if one not in before], 'the check-in')
        assert len(new) == 1 and new[0]['fits'] == 'partly' and new[0]['cluster'], new
        desk.shot('act-check-in')
    with step('and back by undo'):
        desk.key('ctrl+z')
        program.wait_gone('text', 'Wat verandert er?')
        eventually(lambda: school.list('check-ins') == before, 'the check-in to go')
        words(program, 'Deels')[1].click()
        program.wait('text', 'Wat verandert er?')
    with step('the keyboard is in the text that comes with the word'):
        program.wait_focus('text', 'Wat verandert er?')


def adjust(desk, program, school):
    with step('one key makes an adjustment of what changes'):
        desk.type(CHANGE)
        desk.key('ctrl+Return')
        program.wait_focus('text', 'Waarom')
        desk.type(WHY)
        program.wait('label', re.compile('^Versie 4 · '))
        desk.shot('act-adjustment')
        last = eventually(lambda: [one for one in school.list('adjustments') if one['why'] == WHY], 'the adjustment')
        assert CHANGE in last[0]['what'], last


def change_plan(desk, program, school):
    with step('opening the plan is counted on this PC, and not in the file'):
        before = school.bytes()
        program.wait('button', button('Open het plan')).press()
        goal = program.wait('text', 'Doel')
        assert school.bytes() == before
    with step('what changes in the plan is told on the page, with the week it was opened in'):
        goal.click()
        desk.key('ctrl+End')
        desk.type(f' {ADDED}')
        program.wait('label', 'Bewaard')
        desk.key('alt+Left')
        program.wait('button', 'Uitvoeren').press()
        program.wait('label', re.compile('^Sinds .* veranderd: doel van Verdiept'))
        program.wait('label', re.compile('Op deze pc geopend in week 5'))
        desk.shot('act-changed')
    with step('and belongs to the adjustment of today'):
        program.wait('button', button('Hoort bij die van vandaag')).press()
        program.wait_gone('label', re.compile('^Sinds .* veranderd'))


def read_history(desk, program, paper):
    with step('two versions are compared word for word, with when and why'):
        program.wait('button', button('Geschiedenis')).press()
        program.wait('label', re.compile(re.escape(ADDED)))
        program.wait('label', re.compile('^Versie 4 · .*' + WHY))
        program.wait('label', re.compile('van Basis naar Intensief'))
        desk.shot('act-history')
    with step('the history is saved as a PDF'):
        program.wait('button', re.compile('PDF')).click()
        program.save_file(paper)
        eventually(paper.exists, 'the PDF')
        said = subprocess.run(['pdftotext', str(paper), '-'], capture_output=True, text=True, check=True).stdout
        assert WHY in ' '.join(said.split())
        program.wait('button', 'Terug naar Uitvoeren').press()
        program.wait('label', 'Past het nu?')


def hear_others(desk, program, school):
    with step('feedback of a child is written down with the keyboard'):
        program.wait('button', button('Feedback erbij')).press()
        program.wait(None, 'Kind')
        desk.key('Return')
        program.wait_focus('text', 'Wat er gezegd werd')
        desk.type(FEEDBACK)
        eventually(lambda: [one for one in school.list('feedback') if one['text'] == FEEDBACK
                            and one['source'] == 'child'], 'the feedback')
    with step('a solution needs no more than a title'):
        program.wait('button', button('Oplossing erbij')).press()
        program.wait_focus('text', 'Mijn oplossing')
        desk.type(SOLUTION)
        found = eventually(lambda: [one for one in school.list('solutions') if one['title'] == SOLUTION],
                           'the solution')
        assert found[0]['state'] == 'idea' and not found[0]['shared'], found


def count_diffuse(school):
    """What is not clear yet, of all periods: what goes along to the next is there once more."""
    return sum(one['diffuse'] for kind in ('needs', 'signals') for one in school.list(kind))


def open_next_round(desk, program, school):
    before = school.list('plans')
    now = [plan for plan in before if plan['subject'] == 'rekenen'][-1]
    diffuse = count_diffuse(school)
    with step('each goal is looked back on'):
        program.wait('button', button('Volgende ronde…')).press()
        program.wait('label', 'Clusters die meegaan')
        assert not program.find('label', re.compile(r'\.;')), 'full stops within a line'
        words(program, 'Behaald')[0].click()
        found = eventually(lambda: [one for one in school.list('evaluations') if one['plan'] == now['id']],
                           'the evaluation')
        assert [(one['cluster'], one['goal'], one['result']) for one in found] \
            == [(now['clusters'][0]['id'], now['clusters'][0]['goal'], 'reached')], found
        desk.shot('act-next')
    with step('the next round takes along what is chosen'):
        feasible = program.wait('check box', 'Wat haalbaar was')
        assert 'checked' in feasible.states
        for _ in range(80):
            if 'focused' in feasible.states:
                break
            desk.key('Tab')
            time.sleep(0.1)   # A key takes a moment to arrive.
        program.wait_focus('check box', 'Wat haalbaar was')
        desk.key('space')
        eventually(lambda: 'checked' not in feasible.states, 'it to stay behind')
        program.wait('button', button('Open de volgende ronde')).press()
        program.wait('label', re.compile('Periode 4'))
        desk.shot('act-next-opened')
        plans = eventually(lambda: [plan for plan in school.list('plans') if plan['period'] > now['period']],
                           'the plan')
        assert len(plans) == 1 and plans[0]['status'] == 'draft', plans
        assert [(one['name'], one['pupils']) for one in plans[0]['clusters']] \
            == [(one['name'], one['pupils']) for one in now['clusters']]
        assert plans[0]['clusters'][0]['goal'] == '' and plans[0]['clusters'][1]['goal'] == now['clusters'][1]['goal']
        assert plans[0]['predecessor'] == now['id']
        assert any(one['cards'] for one in now['clusters']) and any(one['feasible'] for one in now['clusters'])
        assert [one['cards'] for one in plans[0]['clusters']] == [one['cards'] for one in now['clusters']]
        assert not any(one['feasible'] for one in plans[0]['clusters'])
        assert count_diffuse(school) > diffuse > 0
    with step('it is one step to take back, and then the old period is shown again'):
        desk.key('ctrl+z')
        program.wait('label', re.compile('Periode 3'))
        eventually(lambda: [plan['status'] for plan in school.list('plans')] == [plan['status'] for plan in before],
                   'the plans as they were')
        assert count_diffuse(school) == diffuse
    with step('and one step to do again'):
        desk.key('ctrl+shift+z')
        eventually(lambda: len(school.list('plans')) == len(before) + 1, 'the plan again')
        assert [plan for plan in school.list('plans') if plan['id'] == now['id']][0]['status'] == 'evaluated'


def come_back(desk, school):
    with step('tomorrow everything is there'):
        program = unlock(desk, school)
        program.wait('button', button('Notitie'))
        desk.key('alt+Left')
        program.wait('button', 'Uitvoeren').press()
        program.wait('label', re.compile('geëvalueerd'))
        program.wait('label', re.compile(WHY))
        program.wait('label', FEEDBACK)
        program.wait('label', SOLUTION)
        assert [field.text for field in program.find_all('text', 'Wat verandert er?')] == [CHANGE]
        desk.shot('act-again')
    with step('it closes without a complaint'):
        desk.key('ctrl+q')
        program.wait_end()


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school = School(desk)
    program = unlock(desk, school)
    check_in(desk, program, school)
    adjust(desk, program, school)
    change_plan(desk, program, school)
    read_history(desk, program, desk.folder / 'history.pdf')
    hear_others(desk, program, school)
    open_next_round(desk, program, school)
    with step('it closes without a complaint'):
        desk.key('ctrl+q')
        program.wait_end()
    come_back(desk, school)
