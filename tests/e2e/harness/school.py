# SPDX-License-Identifier: GPL-3.0-or-later
"""Schools made beforehand, for scenarios that begin with one."""

import json
import os
import pathlib
import re
import subprocess

from .widget import eventually

PASSWORD = 'vliegeren op maandag'
ROSTER = pathlib.Path(__file__).resolve().parents[2] / 'data/rosters/edexml-2.1-klein.xml'


def make_school(desk, name, roster=None):
    """A school in a folder of its own, made by the console tool."""
    file, password = desk.folder / name / f'{name}.binnencirkel', desk.folder / 'password'
    file.parent.mkdir()
    password.write_text(PASSWORD, encoding='utf-8')
    tool = os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl'
    calls = [('create', file, '--name', name, '--user', 'Marit de Zwaluw')]
    if roster:
        calls.append(('import', file, roster))
    for words in calls:
        subprocess.run([tool, *map(str, words), '--password-file', str(password)], check=True, capture_output=True,
                       env=desk.env)
    return file


def unlock(desk, *arguments):
    """Starts the program with such a school and opens it."""
    program = desk.run(*arguments)
    program.wait('text', re.compile('achtwoord'))
    desk.type(PASSWORD)
    desk.key('Return')
    return program


def sign_in_as(desk, program, name, password):
    """Chooses who one is on the page that asks for it, and opens the school."""
    program.wait('combo box', 'Naam').click()
    program.wait_focus('list item')
    desk.key('Home')
    eventually(lambda: program.focused and program.focused.find('label'), 'the first of the names')
    for _ in range(30):
        here = program.focused
        label = here.find('label')
        if label and label.name.startswith(name):
            break
        desk.key('Down')
        eventually(lambda before=here: program.focused and program.focused.reference != before.reference,
                   'the next name')
    else:
        raise AssertionError(f'{name} is not among the names')
    desk.key('Return')
    eventually(lambda: program.focused and program.focused.role != 'list item', 'the list of names to close')
    program.wait('text', 'Wachtwoord').click()
    desk.type(password)
    desk.key('Return')
    program.wait('button', re.compile('Notitie$'))


def make_demo(desk):
    """A demo school on disk, in the language of the desktop, and its password."""
    school = desk.folder / 'regenboog.binnencirkel'
    tool = os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl'
    made = subprocess.run([tool, 'demo', str(school), '--json'], check=True, capture_output=True, text=True,
                          env=desk.env)
    return school, json.loads(made.stdout)['password']
