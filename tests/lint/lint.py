# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints share: the tree, and one line of TAP for each rule."""

import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(os.environ.get('SOURCE_DIR', pathlib.Path(__file__).parents[2]))
BUILD = pathlib.Path(os.environ.get('BUILD_DIR', ROOT / '_build-test'))

_results = []


def tree(*patterns):
    """The files of the project that match, sorted."""
    return sorted({path for pattern in patterns for path in ROOT.glob(pattern) if path.is_file()})


def relative(path):
    return path.relative_to(ROOT).as_posix()


def output_of(*command):
    """What a command has to say when it fails; nothing when it is content."""
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    return [] if done.returncode == 0 else done.stdout.splitlines() or [f'{command[0]} failed']


def rule(sentence, offences):
    """Reports one rule and everything that goes against it."""
    offences = list(offences)
    _results.append(not offences)
    print(f'{"not " if offences else ""}ok {len(_results)} - {sentence}')
    for offence in offences:
        print(f'# {offence}')


def done():
    print(f'1..{len(_results)}')
    sys.exit(0 if all(_results) else 1)
