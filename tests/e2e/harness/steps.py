# SPDX-License-Identifier: GPL-3.0-or-later
"""A scenario told in steps: each is one line of TAP, and the first that fails ends the scenario."""

import atexit
import contextlib
import sys
import traceback

_count = 0
_witnesses = []   # functions that tell what could be seen when a step failed


def watch(witness):
    _witnesses.append(witness)


def unwatch(witness):
    _witnesses.remove(witness)


def comment(text):
    for line in str(text).splitlines():
        print(f'# {line}', flush=True)


@contextlib.contextmanager
def step(sentence):
    """One step: what happens inside must not raise. Use plain assert, with words for the reader."""
    global _count
    _count += 1
    try:
        yield
    except Exception:
        print(f'not ok {_count} - {sentence}', flush=True)
        comment(traceback.format_exc())
        for witness in _witnesses:
            with contextlib.suppress(Exception):
                comment(witness(f'failed-{_count}'))
        sys.exit(1)
    print(f'ok {_count} - {sentence}', flush=True)


@atexit.register
def _plan():
    if _count:
        print(f'1..{_count}', flush=True)
