#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console tool, as a script of the school's ICT person would use it."""

import json
import os
import pathlib
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
          plans and len(plans) == 3 and len(plans[-1]['clusters']) == 3 and plans[-1]['clusters'][0]['pupils'])
    check('its agreements are listed', ask('list', school, 'agreements', *key))
    kinds = {question['kind'] for question in ask('list', school, 'questions', *key) or []}
    check('its questions are listed', kinds == {'leervraag', 'systeemvraag'})


with tempfile.TemporaryDirectory(prefix='bc-ctl-') as name:
    walk(pathlib.Path(name))
    demo(pathlib.Path(name))
print(f'1..{number}')
