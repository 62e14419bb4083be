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


def _take(desk, program, name):
    """In the list that opens: goes down to what begins so, and takes it."""
    program.wait_focus('list item')
    desk.key('Home')
    eventually(lambda: program.focused and program.focused.find('label'), 'the first of the list')
    for _ in range(len(program.find_all('list item'))):
        here = program.focused
        label = here.find('label')
        if label and label.name.startswith(name):
            break
        desk.key('Down')
        eventually(lambda before=here: program.focused and program.focused.reference != before.reference,
                   'the next of the list')
    else:
        raise AssertionError(f'{name} is not in the list')
    desk.key('Return')
    eventually(lambda: not (program.focused and program.focused.role == 'list item'), 'the list to close')


def choose_group(desk, program, name):
    """In the head of the window: chooses the group that is called so, as one does with the keyboard."""
    program.wait('combo box', 'Groep').find('button').press()
    _take(desk, program, name)


def sign_in_as(desk, program, name, password):
    """Chooses who one is on the page that asks for it, and opens the school."""
    program.wait('combo box', 'Naam').press()
    _take(desk, program, name)
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


class DemoSchool:
    """The demo school in a file, who opens it, and what the console tool reads in it."""

    def __init__(self, desk):
        self.desk = desk
        self.file, self._word = make_demo(desk)
        self._password = desk.folder / 'password'
        self._password.write_text(self._word, encoding='utf-8')

    def open_as(self, name):
        program = self.desk.run(self.file)
        sign_in_as(self.desk, program, name, self._word)
        return program

    def ctl(self, command, *words, user='Anke'):
        tool = os.environ['E2E_BUILD_DIR'] + '/src/ctl/binnencirkelctl'
        call = [tool, command, self.file, *words, '--user', user, '--password-file', self._password]
        return subprocess.run(list(map(str, call)), check=True, capture_output=True, text=True, env=self.desk.env).stdout

    def read(self, command, *words, user='Anke'):
        return json.loads(self.ctl(command, *words, '--json', user=user))
