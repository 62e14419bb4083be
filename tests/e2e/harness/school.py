# SPDX-License-Identifier: GPL-3.0-or-later
"""Schools made beforehand, for scenarios that begin with one."""

import os
import pathlib
import re
import subprocess

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
