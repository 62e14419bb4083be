#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layout of C: licence line, width, length of files."""

import lint

LICENCE = '/* SPDX-License-Identifier: GPL-3.0-or-later */'
WIDTH = 100
LENGTH = 600


def long_functions(path, lines):
    """Functions whose body, between braces in the first column, does not fit a screen."""
    start = 0
    for number, line in enumerate(lines, 1):
        if line == '{':
            start = number
        elif line == '}' and start:
            if number - start > 60:
                yield f'{path}:{start}: {number - start} lines'
            start = 0


sources = {lint.relative(path): path.read_text(encoding='utf-8').splitlines()
           for path in lint.tree('src/**/*.[ch]', 'tests/**/*.[ch]')}

lint.rule('every source begins with its licence',
          (path for path, lines in sources.items() if lines[:1] != [LICENCE]))
lint.rule(f'no line of C is wider than {WIDTH} columns',
          (f'{path}:{number}' for path, lines in sources.items()
           for number, line in enumerate(lines, 1) if len(line.expandtabs(8)) > WIDTH))
lint.rule('no tabs and no blanks at the end of a line',
          (f'{path}:{number}' for path, lines in sources.items()
           for number, line in enumerate(lines, 1) if '\t' in line or line != line.rstrip()))
lint.rule(f'no file is longer than {LENGTH} lines',
          (f'{path}: {len(lines)} lines' for path, lines in sources.items() if len(lines) > LENGTH))
lint.rule('no function of the program is longer than 60 lines',
          (words for path, lines in sources.items() if path.startswith('src/')
           for words in long_functions(path, lines)))
lint.done()
