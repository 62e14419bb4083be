#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ontwikkelagenda: two groups ask alike, the school asks it without names, promises, and it is traced."""

import json
import os
import re
import subprocess

from harness import Desktop, eventually, make_demo, sign_in_as, step

ASKED = 'Hoe leggen we kort en duidelijk uit'
TITLE = 'Kort uitleggen'
PROMISE = 'Een ochtend om bij elkaar te kijken'


def button(words):
    """The name of a button: with GTK 4.8 a mnemonic stands in it, before the words one sees."""
    return re.compile(re.escape(words) + '$')


def tool(desk, *words):
    done = subprocess.run([os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl', *map(str, words), '--user',
                           'Femke Boersma', '--password-file', str(desk.folder / 'demo-password')],
                          capture_output=True, text=True, check=True, env=desk.env)
    return done.stdout


def saved(program):
    program.wait('label', 'Bewaard')


def elsewhere(program, before):
    """What has the keyboard, once that is not what had it before."""
    widget = program.focused
    return widget if widget and widget.reference != before.reference else None


def see_the_layers(desk, program):
    with step('the four layers stand side by side, with what is shared in each'):
        program.wait('button', 'Ontwikkelagenda').press()
        tops = [program.wait('label', name).extents[1] for name in
                ('Leraar als onderzoeker', "IB'er als onderzoeker", 'Werkplaats voor leervragen', 'Systeemvragen')]
        assert len(set(tops)) == 1, tops
        program.wait('list item', 'Groep 1/2')
        program.wait('list item', re.compile('^Bram van der Linde · Groep 7'))
        desk.shot('agenda-layers')
    with step('what a teacher keeps is not there for a colleague'):
        assert program.find('label', re.compile('Ik heb nodig: '))
        assert not program.find('label', re.compile('Ik heb nodig: iemand die een les met mij terugkijkt'))
        assert not program.find('label', 'Hoe laat ik kinderen elkaar echt helpen?')


def gather(desk, program):
    with step('two groups ask alike, and it is said by which words'):
        program.wait('label', re.compile('^2 groepen vragen hetzelfde: “uitleg”'))
    with step('the proposal is put aside, and comes back'):
        program.wait('button', 'Wuif weg').press()
        program.wait_gone('button', 'Neem samen')
        program.wait('button', re.compile('^Haal weggewuifde voorstellen terug')).press()
        program.wait('button', 'Neem samen')
    with step('the text can be changed, and a name in it is not kept'):
        field = program.wait('text', 'Zo vraagt de school het')
        field.click()
        desk.key('ctrl+a')
        desk.type(f'{ASKED}, zoals Anke?')
        program.wait('label', re.compile('Anke.* wordt niet bewaard'))
    with step('gathered it is one question of the school, without the name'):
        program.wait('button', 'Neem samen').press()
        program.wait_gone('button', 'Neem samen')
        asked = eventually(lambda: next((text for text in program.find_all('text', 'Systeemvraag')
                                         if text.text.startswith(ASKED)), None), 'the question of the school')
        assert asked.text == f'{ASKED}, zoals …?', asked.text
        program.wait_focus('text', 'Systeemvraag').wait_text(f'{ASKED}, zoals …?')
        saved(program)
    with step('also one that is typed in keeps nobody, and says so'):
        desk.key('ctrl+a')
        desk.type(f'{ASKED}? Bram weet het')
        program.wait('label', re.compile('Bram.* wordt niet bewaard'))
        desk.key('ctrl+a')
        desk.type(f'{ASKED}?')
        saved(program)


def promise(desk, program):
    with step('it becomes something the school works on, with a promise'):
        program.wait('button', 'Naar een ontwikkelpunt').press()
        program.wait_focus('text', 'In een paar woorden')
        desk.type(TITLE)
        program.wait('button', 'Een toezegging erbij').press()
        program.wait_focus('text', 'Wat er is toegezegd')
        desk.type(PROMISE)
        saved(program)
        desk.shot('agenda-point')
    with step('what was promised is delivered on a day'):
        here = program.wait_focus('text', 'Wat er is toegezegd')
        while not here.matches('check box', 'Geleverd'):
            desk.key('Tab')
            here = eventually(lambda before=here: elsewhere(program, before), 'the focus to go on')
        desk.key('space')
        program.wait_focus('check box', re.compile(r'^Geleverd · \d'))
        desk.key('space')
        program.wait_focus('check box', 'Geleverd')
        saved(program)


def card_of(program, text):
    """The card of the question of the school that asks so."""
    return next((panel for panel in program.find_all('panel', 'Systeemvraag')
                 if panel.find('text') and panel.find('text').text.startswith(text)), None)


def stop(program, kind):
    return program.wait('button', re.compile(f'^{kind}'))


def be_at_the_point(program):
    """The card is open, with the cursor in what is still to be written."""
    program.wait_focus('text', 'Waar we voor gaan')
    program.wait('text', 'In een paar woorden').wait_text(TITLE)


def trace(desk, program):
    with step('the path goes from the questions of teachers to the promise, drawn from left to right'):
        card_of(program, ASKED).find('button', 'Doorwerking').press()
        stops = [program.wait_focus('button', re.compile(f'^Systeemvraag · van hier: {ASKED}')),
                 stop(program, f'Schoolontwikkelpunt: {TITLE}'), stop(program, f'Toegezegd: Tijd: {PROMISE}')]
        asked = program.find_all('button', re.compile('^Leervraag: '))
        assert len(asked) == 2, asked
        at = [asked[0].extents[0]] + [one.extents[0] for one in stops]
        assert at == sorted(set(at)), at
        assert 'Komt uit: ' in stops[0].description and f'Leidt naar: {TITLE}.' in stops[0].description
    with step('of a colleague one reads the question and not the note behind it'):
        assert stop(program, 'Notitie: Wat erin staat, blijft in de groep')
        desk.shot('agenda-trace')
    with step('the arrow keys follow it there and back'):
        desk.key('Right')
        program.wait_focus('button', re.compile(f'^Schoolontwikkelpunt: {TITLE}'))
        desk.key('Right')
        program.wait_focus('button', re.compile('^Toegezegd: Tijd'))
        desk.key('Left', 'Left')
        program.wait_focus('button', re.compile('^Systeemvraag'))
        desk.key('Left')
        program.wait_focus('button', asked[0].name)
        desk.key('Down')
        program.wait_focus('button', asked[1].name)
    with step('a click goes to where it is worked on, and the way back is one button'):
        stop(program, f'Schoolontwikkelpunt: {TITLE}').click()
        be_at_the_point(program)
        card_of(program, ASKED).find('button', 'Doorwerking').press()
        program.wait_focus('button', re.compile('^Systeemvraag · van hier'))
        program.wait('button', button('Naar de ontwikkelagenda')).press()
        program.wait_focus('text', 'Systeemvraag').wait_text(f'{ASKED}?')
    with step('and so does Enter'):
        card_of(program, ASKED).find('button', 'Doorwerking').press()
        program.wait_focus('button', re.compile('^Systeemvraag · van hier'))
        desk.key('Right')
        program.wait_focus('button', re.compile('^Schoolontwikkelpunt'))
        desk.key('Return')
        be_at_the_point(program)


def numbers(row):
    return [int(number) for number in re.findall(r'Niveau \d: (\d+)', row)]


def see_the_levels(desk, program, file):
    with step('the levels of the school stand in its own words'):
        program.wait('button', button('Niveaus van ondersteuning')).press()
        program.wait('label', 'Basisaanbod in de groep')
        program.wait('label', 'In het groepsplan, bij het cluster.')
    with step('the table says the numbers of the picture, for the group and for the school'):
        program.wait('image', re.compile('^Een beeld van de niveaus'))
        rows = [row.name for row in program.find_all('table row', re.compile('^Periode .*Niveau 5'))]
        assert rows and all(len(numbers(row)) == 5 for row in rows), rows
        program.wait('button', 'De hele school').press()
        eventually(lambda: sum(numbers(program.find_all('table row', re.compile('^Periode .*Niveau 5'))[-1].name))
                   > sum(numbers(rows[-1])), 'the numbers of the school')
        last = program.find_all('table row', re.compile('^Periode .*Niveau 5'))[-1]
        cells = [int(cell.name) for cell in last.find_all('table cell')]
        drawn = dict(re.findall(r'(\d): (\d+)×', program.find('image', re.compile('^Een beeld')).description
                                .split('; ')[-1]))
        assert cells == numbers(last.name) == [int(drawn.get(str(level), 0)) for level in range(1, 6)], (cells, drawn)
        desk.shot('agenda-cascade')


def be_the_leader(desk, file, password):
    with step('the school leader sees the question and the promise, and no question of a teacher'):
        program = desk.run(file)
        sign_in_as(desk, program, 'Rob', password)
        program.wait('button', 'Terug naar de cirkel').press()
        program.wait('button', 'Ontwikkelagenda').press()
        program.wait('label', 'Wat is toegezegd')
        assert card_of(program, ASKED)
        assert PROMISE in [text.text for text in program.find_all('text', 'Wat er is toegezegd')]
        assert not program.find('label', 'Werkplaats voor leervragen')
        assert not program.find('label', re.compile('^Bij de stap'))
        card_of(program, ASKED).find('button', 'Doorwerking').press()
        program.wait('button', 'Uit de groepen: 2 leervragen')
        assert not program.find('button', re.compile('^(Leervraag|Notitie|Ontwikkelstap).'))
        desk.shot('agenda-leader')
        program.close()


with Desktop(size=(1366, 768), locale='nl_NL.UTF-8', settings={'window-maximized': 'true'}) as desk:
    school, password = make_demo(desk)
    (desk.folder / 'demo-password').write_text(password, encoding='utf-8')
    program = desk.run(school)
    with step('the coordinator opens the school'):
        sign_in_as(desk, program, 'Femke', password)
    see_the_layers(desk, program)
    gather(desk, program)
    promise(desk, program)
    trace(desk, program)
    see_the_levels(desk, program, school)
    with step('it closes without a complaint, and the question is kept without names'):
        program.close()
        listed = json.loads(tool(desk, 'list', school, 'questions', '--json'))
        assert f'{ASKED}?' in [question['text'] for question in listed], listed
        assert not re.search('Anke|Bram', json.dumps([q for q in listed if q['text'].startswith(ASKED)])), listed
    be_the_leader(desk, school, password)
