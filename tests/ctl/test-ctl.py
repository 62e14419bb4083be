#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console tool, as a script of the school's ICT person would use it."""

import datetime
import json
import os
import pathlib
import re
import subprocess
import tempfile

PROGRAM = os.environ['CTL_PROGRAM']
ROSTERS = pathlib.Path(os.environ['CTL_ROSTERS'])
number = 0


def check(name, holds):
    """One line of TAP."""
    global number
    number += 1
    print(f'{"ok" if holds else "not ok"} {number} - {name}', flush=True)


def ctl(*words, code=0):
    """Runs the tool; what it said, when it ended as expected."""
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=120,
                          stdin=subprocess.DEVNULL)
    if done.returncode != code:
        print(f'# {words}: ended with {done.returncode}: {done.stderr}', flush=True)
    return done.stdout if done.returncode == code else None


def ask(*words):
    """What the tool answers in JSON."""
    said = ctl(*words, '--json')
    return json.loads(said) if said else None


def words_of(path):
    """Readable words of a file of bytes."""
    return subprocess.run(['strings', '-n', '4', path], capture_output=True, text=True, check=True).stdout


def read_pdf(path):
    """The words on paper, one blank between them, and how many pages they take."""
    text = subprocess.run(['pdftotext', path, '-'], capture_output=True, text=True).stdout
    info = subprocess.run(['pdfinfo', path], capture_output=True, text=True).stdout
    return ' '.join(text.split()), int(re.search(r'Pages:\s+(\d+)', info)[1])


def print_pages(school, folder, key):
    paper, group = folder / 'paper.pdf', ('--group', '1001')
    check('a group overview is printed', ask('print', school, 'groepsoverzicht', *group, '-o', paper, *key)
          == {'output': str(paper)})
    text, _ = read_pdf(paper)
    check('with every pupil on it', text.count('Saar Appelman') == 1)
    talk = ('print', school, 'gesprek', *group, '-o', paper, *key)
    for words, question in (((), 'What are you proud of?'), (('--kind', 'ouders'), 'What works well at home?'),
                            (('--kind', 'collega'), 'What did you try')):
        check(f'the preparation of a talk is printed {" ".join(words)}',
              ctl(*talk, '--pupil', 'Saar', *words) is not None)
        text, pages = read_pdf(paper)
        check('on one page with the name and the questions', pages == 1 and 'Saar Appelman' in text and question in text)
    check('the preparation of a group review that nobody planned is refused',
          ctl('print', school, 'voorbereiding', *group, '-o', paper, *key, code=1) is not None)
    check('the report of a group review that was not held is refused',
          ctl('print', school, 'verslag', *group, '-o', paper, *key, code=1) is not None)
    check('a talk about nobody is a mistake in use', ctl(*talk, code=2) is not None)
    check('a talk with somebody else is one too', ctl(*talk, '--pupil', 'Saar', '--kind', 'buren', code=2) is not None)
    check('a talk about somebody unknown is refused', ctl(*talk, '--pupil', 'Niemand', code=1) is not None)
    check('what cannot be printed is a mistake in use',
          ctl('print', school, 'rapport', *group, '-o', paper, *key, code=2) is not None)
def walk_settings(folder, school, key):
    out, own = folder / 'out.json', folder / 'own.json'
    said = ask('settings', school, 'export', '-o', out, *key)
    check('the settings are handed on in a file', said == {'exported': str(out)}
          and json.loads(out.read_text(encoding='utf-8'))['format'] == 'binnencirkel-settings')
    check('such a file says nothing about people', 'Zwaluw' not in out.read_text(encoding='utf-8'))
    settings = json.loads(out.read_text(encoding='utf-8'))
    settings['sections'] = {'limits': {'clusters': 4}, 'names': {'clusters': {'basic': 'Iedereen'}}, 'moon': 1}
    own.write_text(json.dumps(settings), encoding='utf-8')
    dry = ask('settings', school, 'import', own, '--dry-run', *key)
    check('a dry run tells what would become different, and what is skipped', dry and not dry['refused']
          and dry['sections'] == [
              {'name': 'names', 'changes': ['Clusters of a new plan → Basic: nothing becomes “Iedereen”']},
              {'name': 'limits', 'changes': ['Clusters side by side: 3 becomes 4']}] and dry['skipped'] == ['moon'])
    check('and it changes nothing', ask('settings', school, 'import', own, '--dry-run', *key) == dry)
    ask('settings', school, 'import', own, *key)
    same = ask('settings', school, 'import', own, '--dry-run', *key)
    check('settings are taken over', same and not any(section['changes'] for section in same['sections']))
    ask('settings', school, 'import', out, *key)
    back = ask('settings', school, 'import', out, '--dry-run', *key)
    check('and back again', back and not any(section['changes'] for section in back['sections']))
    before = school.read_bytes()
    settings['sections'] = {'limits': {'clusters': 'four'}}
    own.write_text(json.dumps(settings), encoding='utf-8')
    refused = ctl('settings', school, 'import', own, '--json', *key, code=1)
    check('a wrong shape is refused with its place', refused
          and json.loads(refused)['reason'].startswith('limits → clusters: '))
    own.write_text('{\n "format": oops }', encoding='utf-8')
    refused = ctl('settings', school, 'import', own, '--json', *key, code=1)
    check('a slip is refused with its line', refused and json.loads(refused)['reason'].startswith('Line 2, '))
    check('and a refusal leaves the file as it was', school.read_bytes() == before)
    for words in (('export',), ('import',), ('export', own), ('dance',)):
        check(f'"settings {words[0]}" without what it needs is not understood',
              ctl('settings', school, *words, *key, code=2) is not None)


def walk(folder):
    school = folder / 'school.binnencirkel'
    password = folder / 'password'
    wrong = folder / 'wrong'
    password.write_text('vliegeren op maandag\n', encoding='utf-8')
    wrong.write_text('iets anders\n', encoding='utf-8')
    key = ('--password-file', password)
    roster = ROSTERS / 'edexml-2.1-klein.xml'

    made = ask('create', school, '--name', 'De Vlieger', '--user', 'Marit de Zwaluw', *key)
    check('a school is made and gives its recovery code', made and len(made['recovery']) > 30)
    check('a school is not made where one is', ctl('create', school, '--name', 'X', '--user', 'Y', *key,
                                                   code=1) is not None)
    dry = ask('import', school, roster, '--dry-run', *key)
    check('a dry run tells what would come', dry and dry['new'] == 40 and not dry['refused'])
    check('a dry run changes nothing', ask('list', school, 'pupils', *key) == [])
    came = ask('import', school, roster, *key)
    check('a roster comes in', came and came['new'] == 40 and came['groups'] == 4
          and came['composite_groups'] == 2 and came['staff'] == 5
          and came['per_group'] == {'1001': 12, '1003': 10, '1005': 9, '1008': 9})
    again = ask('import', school, roster, *key)
    check('the same roster again changes nothing',
          again and [again[word] for word in ('new', 'changed', 'moved', 'left')] == [0, 0, 0, 0])

    pupils = ask('list', school, 'pupils', *key)
    check('the pupils are listed', pupils and len(pupils) == 40 and set(pupils[0]) == {
        'id', 'key', 'name', 'given_name', 'prefix', 'surname', 'group', 'year', 'active'})
    check('who has left is not active', sum(pupil['active'] for pupil in pupils or []) == 39)
    groups = ask('list', school, 'groups', *key)
    check('the groups are listed', groups and len(groups) == 6 and groups[0]['pupils'] == 12)
    staff = ask('list', school, 'staff', *key)
    check('the staff are listed', staff and len(staff) == 6)

    walk_settings(folder, school, key)

    before = school.read_bytes()
    refused = ctl('import', school, ROSTERS / 'toetsresultaten.csv', '--json', *key, code=1)
    check('a file that is no roster is refused with its reason',
          refused and json.loads(refused)['refused'] and json.loads(refused)['reason'])
    check('a refusal leaves the file as it was', school.read_bytes() == before)

    check('every command answers in JSON', all(ask(*words, *key) for words in (
        ('check', school), ('backup', school, folder / 'json-copy'),
        ('note', school, 'Rust in de groep.', '--group', '1001'),
        ('print', school, 'groepsplan', '--group', '1001', '-o', folder / 'json.pdf'))))
    check('a note is written', ctl('note', school, 'Saar telt de trap af.', '--group', '1001', *key) is not None)
    notes = ask('list', school, 'notes', *key)
    notes = [note for note in notes or [] if note['pupil']]
    check('the note has found its pupil', notes and notes[0]['pupil'] == 'Saar Appelman'
          and notes[0]['text'] == 'Saar telt de trap af.' and notes[0]['author'] == 'Marit de Zwaluw')
    plan = folder / 'plan.pdf'
    check('a group plan is printed', ctl('print', school, 'groepsplan', '--group', '1001', '-o', plan, *key)
          is not None)
    info = subprocess.run(['pdfinfo', plan], capture_output=True, text=True).stdout
    check('on one page', 'Pages:           1\n' in info)
    text = subprocess.run(['pdftotext', plan, '-'], capture_output=True, text=True).stdout
    check('with the pupils on it', 'Saar Appelman' in ' '.join(text.split()))

    print_pages(school, folder, key)

    written = ''.join(words_of(path) for path in folder.iterdir() if path.name.startswith('school'))
    names = [pupil[part] for pupil in pupils or [] for part in ('given_name', 'surname') if len(pupil[part]) > 4]
    check('no pupil can be read from the files', names and not any(name in written for name in names))

    check('a wrong password opens nothing', ctl('list', school, 'pupils', '--password-file', wrong, code=1)
          is not None)
    check('somebody unknown opens nothing', ctl('list', school, 'pupils', '--user', 'Niemand', *key, code=1)
          is not None)
    check('a group that is not there is refused', ctl('note', school, 'x', '--group', '9', *key, code=1)
          is not None)
    check('a command that is not there is a mistake in use', ctl('dance', code=2) is not None)
    check('a missing word is a mistake in use', ctl('list', school, *key, code=2) is not None)
    check('the school is sound', ctl('check', school, *key) is not None)
    copy = folder / 'copy.binnencirkel'
    check('a copy is made', ctl('backup', school, copy, *key) is not None and copy.exists())


def demo(folder):
    school = folder / 'demo.binnencirkel'
    made = ask('demo', school)
    check('the demo school has people in every role', made and len({user['role'] for user in made['users']}) == 5)
    password = folder / 'demo-password'
    password.write_text(made['password'], encoding='utf-8')
    key = ('--user', 'Anke de Wit', '--password-file', password)
    plans = ask('list', school, 'plans', '--group', '5/6', *key)
    check('its plans are listed with clusters and pupils',
          plans and len(plans) == 4 and len(plans[-1]['clusters']) == 3 and plans[-1]['clusters'][0]['pupils'])
    arithmetic, reading = plans[-1], plans[-2]
    check('there are two plans beside each other', (arithmetic['subject'], reading['subject']) == ('rekenen', 'lezen'))
    intensive = arithmetic['clusters'][2]
    check('with levels, cards and minutes', intensive['level'] == 2 and intensive['cards']
          and intensive['minutes_a_week'] == 75 and arithmetic['not_placed'] == [])
    wishes = [line['desirable'] for line in ask('list', school, 'arrangements', '--group', '5/6', *key)
              if line['plan'] == arithmetic['id'] and line['desirable'] != line['feasible']]
    said = json.dumps(arithmetic, ensure_ascii=False)
    check('and of what was desirable only what is feasible', wishes and intensive['feasible']
          and not any(wish in said for wish in wishes))
    paper = folder / 'rekenen.pdf'
    check('a plan is printed by its subject', ctl('print', school, 'groepsplan', '--group', '5/6', '--subject', 'Rekenen',
                                                  '-o', paper, *key) is not None)
    words = ' '.join(subprocess.run(['pdftotext', paper, '-'], capture_output=True, text=True).stdout.split())
    check('on one page', 'Pages:           1\n' in subprocess.run(['pdfinfo', paper], capture_output=True,
                                                                  text=True).stdout)
    check('with the week, the cards and the years', all(part in words for part in (
        '09:05–09:20 Intensief', 'Stappenkaart op tafel', '(5)', '(6)')))
    check('and without a wish', not any(wish in words for wish in wishes))
    check('a subject without a plan is refused', ctl('print', school, 'groepsplan', '--group', '5/6', '--subject',
                                                     'muziek', '-o', paper, *key, code=1) is not None)
    agreements = ask('list', school, 'agreements', '--group', '5/6', *key)
    check('its agreements are listed, with whose they are and from which talk', agreements and all(
        agreement['group'] == '5/6' and agreement['who'] for agreement in agreements)
          and {agreement['from'] for agreement in agreements} == {'group-review', 'pupil-review', 'consultation', ''})
    today = datetime.date.today().isoformat()
    check('and how they stand', all(
        agreement['status'] == ('done' if agreement['done'] else
                                'overdue' if '' < agreement['due'] < today else 'open') for agreement in agreements)
          and {'done', 'overdue'} <= {agreement['status'] for agreement in agreements})
    paper = school.parent / 'preparation.pdf'
    check('the preparation of the group review is printed', ctl('print', school, 'voorbereiding', '--group', '5/6',
                                                                '-o', paper, *key) is not None)
    words = ' '.join(subprocess.run(['pdftotext', paper, '-'], capture_output=True, text=True).stdout.split())
    check('with what the teacher prepared and what is still agreed',
          'Ik sta bij de deur' in words and 'pre-teaching' in words)
    paper = school.parent / 'year.pdf'
    check('the year planner is printed without a group', ctl('print', school, 'jaarplanner', '-o', paper, *key) is not None)
    words = ' '.join(subprocess.run(['pdftotext', paper, '-'], capture_output=True, text=True).stdout.split())
    check('with all groups', all(group in words for group in ('1/2', '5/6', '8b')))
    paper = school.parent / 'report.pdf'
    check('the report of the last group review is printed', ctl('print', school, 'verslag', '--group', '5/6',
                                                                '-o', paper, *key) is not None)
    words = ' '.join(subprocess.run(['pdftotext', paper, '-'], capture_output=True, text=True).stdout.split())
    check('with what was noted, agreed and by whom it is done, and not what was only prepared',
          all(part in words for part in ('Samen bedacht: eerst drie vragen aan je maatje', 'Femke Boersma',
                                         'Elke dag pre-teaching voor de tafelgroep'))
          and 'vier van de vijf dagen' not in words)
    needs = ask('list', school, 'needs', '--group', '5/6', *key)
    check('its needs are listed with the voices that support them',
          needs and {'child', 'parent', 'colleague'} >= {voice for need in needs for voice in need['voices']}
          and any(len(need['voices']) > 1 for need in needs) and any(need['diffuse'] for need in needs))
    kinds = {question['kind'] for question in ask('list', school, 'questions', *key) or []}
    check('its questions are listed', kinds == {'leervraag', 'systeemvraag'})
    joris = ('--user', 'Joris Blom', '--password-file', password)
    acting(school, key, joris)
    know_all(school, key, joris)
    searching(school, password, key, joris)


def acting(school, key, other):
    """What happens while a plan is carried out."""
    plans = {plan['id']: plan for plan in ask('list', school, 'plans', '--group', '5/6', *key) or []}
    now = list(plans)[-1]
    listed = {kind: ask('list', school, kind, '--group', '5/6', *key) or []
              for kind in ('check-ins', 'feedback', 'adjustments', 'experiments', 'solutions')}
    check('check-ins are listed, of the clusters and of the plan as a whole',
          {bool(one['cluster']) for one in listed['check-ins']} == {True, False}
          and {one['fits'] for one in listed['check-ins']} <= {'yes', 'partly', 'no', 'diffuse'})
    check('feedback is listed with whose words it are',
          {one['source'] for one in listed['feedback']} <= {'child', 'parent', 'colleague'} and listed['feedback'])
    versions = [one for one in listed['adjustments'] if one['plan'] == now]
    check('the adjustments of the plan in use are listed in their order', len(versions) == 3
          and [one['date'] for one in versions] == sorted(one['date'] for one in versions)
          and versions[1]['why'])
    check('experiments are listed', all(one['question'] and one['attempt'] for one in listed['experiments'])
          and len(listed['experiments']) == 3)
    check('all that is listed is of the group', {one['plan'] for kind in ('check-ins', 'feedback', 'adjustments')
                                                 for one in listed[kind]} <= set(plans))
    paper = school.parent / 'history.pdf'
    check('the history of the plan is printed', ctl('print', school, 'geschiedenis', '--group', '5/6', '--subject',
                                                    'rekenen', '-o', paper, *key) is not None)
    words = ' '.join(subprocess.run(['pdftotext', paper, '-'], capture_output=True, text=True).stdout.split())
    check('with its versions and why', 'Version 3' in words and versions[1]['why'] in words)
    check('solutions are listed, shared or not, to whose they are',
          {one['shared'] for one in listed['solutions']} == {True, False})
    theirs = ask('list', school, 'solutions', *other) or []
    check('and to others when they are shared', theirs and all(one['shared'] for one in theirs))


def know_all(school, key, other):
    """Every kind of record of the four parts is listed, as whose it is may see it."""
    kinds = {
        'notes': ('author', 'text', 'meaning', 'tags', 'level', 'diffuse'), 'observations': ('pupil', 'text', 'from'),
        'signals': ('pupil', 'text', 'diffuse'), 'answers': ('place', 'question', 'text'),
        'voices': ('kind', 'preparation', 'said'), 'factors': ('effect', 'area', 'text'),
        'needs': ('kind', 'goal', 'text', 'deed', 'diffuse', 'voices'), 'evaluations': ('goal', 'result', 'because'),
        'arrangements': ('desirable', 'feasible', 'reason', 'level', 'tags'),
        'cards': ('card', 'fits_pupils', 'fits_teacher'), 'week': ('weekday', 'start', 'minutes'),
        'plans': ('subject', 'status', 'predecessor', 'clusters'),
    }
    for kind, members in kinds.items():
        listed = ask('list', school, kind, '--group', '5/6', *key)
        check(f'{kind} are listed with all they say', listed and set(members) <= set(listed[0]))
    listed = ask('list', school, 'plans', '--group', '5/6', *key) or []
    clusters = {cluster['id'] for plan in listed for cluster in plan['clusters']}
    check('what belongs to a cluster can be found with it', clusters and all(
        one['cluster'] in clusters | {''} for kind in ('evaluations', 'check-ins', 'cards', 'week', 'arrangements')
        for one in ask('list', school, kind, '--group', '5/6', *key) or [{'cluster': 'none'}]))
    check('questions are listed with all they say', {'group', 'date', 'text', 'shared', 'diffuse', 'from'}
          <= set((ask('list', school, 'questions', *key) or [{}])[0]))
    mine, theirs = (ask('list', school, 'questions', *who) or [] for who in (key, other))
    check('a leervraag that is not shared is its owner\'s alone',
          any(not one['shared'] and one['from'] == 'Anke de Wit' for one in mine)
          and all(one['shared'] or one['from'] == 'Joris Blom' for one in theirs))
    sealed = [kind for kind in ('notes', 'answers') for one in ask('list', school, kind, *other) or []
              if set(one) & {'lens', 'box'}]
    check('and of what is sealed nothing is listed', not sealed
          and ctl('list', school, 'sealed-items', *key, code=2) is not None)


def searching(school, password, key, other):
    """As in the window: by the beginning of words, and what somebody may read."""
    pupil = next(pupil for pupil in ask('list', school, 'pupils', '--group', '5/6', *key) or [] if len(pupil['surname']) > 4)
    found = ask('search', school, pupil['given_name'].upper(), pupil['surname'][:4].lower(), *key)
    check('a pupil is found by the beginning of the name', found and found[0]['id'] == pupil['id']
          and found[0]['kind'] == 'pupils' and found[0]['title'] == pupil['name'])
    note = next(note for note in ask('list', school, 'notes', '--group', '5/6', *key) or [] if len(note['text']) > 60)
    words = re.findall(r'\w+', note['text'])[:4]
    found = {kind: [one['id'] for one in ask('search', school, *words, '--kind', kind, *key) or []]
             for kind in ('notes', 'plans')}
    check('a note is found by its words, as what it is', note['id'] in found['notes'] and note['id'] not in found['plans'])
    groups = [[one['id'] for one in ask('search', school, *words, '--group', group, *key) or []]
              for group in ('5/6', '3')]
    check('and of its group alone', note['id'] in groups[0] and note['id'] not in groups[1])
    lens = ('misschien', 'praat', 'te', 'lang', 'voordat')
    if not ask('search', school, *lens, *key):
        lens = ('perhaps', 'talk', 'too', 'long', 'before')
    mine, theirs = (ask('search', school, *lens, '--group', '5/6', *who) for who in (key, other))
    check('what somebody sealed is found by themselves', mine and all(one['sealed'] for one in mine))
    check('and by nobody else', theirs == [])
    rob, tom = (('--user', name, '--password-file', password) for name in ('Rob', 'Tom'))
    check('management finds no note, and the administrator nothing', ask('search', school, 'de', '--kind', 'notes', *rob) == []
          and ask('search', school, 'de', *tom) == [] and ask('search', school, pupil['given_name'], *rob) == [])
    check('odd signs are words like any other', ask('search', school, '"*(', 'NEAR', "'", *key) == [])
    check('a kind that is not there is a mistake in use', ctl('search', school, 'x', '--kind', 'dance', *key, code=2)
          is not None)
    check('a period that is not there is refused', ctl('search', school, 'x', '--period', 'dance', *key, code=1)
          is not None)


with tempfile.TemporaryDirectory(prefix='bc-ctl-') as name:
    walk(pathlib.Path(name))
    demo(pathlib.Path(name))
print(f'1..{number}')
