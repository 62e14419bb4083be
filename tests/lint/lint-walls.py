#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The walls of the house: a folder of src/ sees only those below it; no GTK in the core, no SQL outside storage."""

import re

import lint

# Each may include itself and what stands before it; ctl sees the core alone.
CORE = ['domain', 'vault', 'storage', 'exchange', 'school', 'report']
WINDOW = ['wheel', 'widgets', 'pages', 'app']
MAY_SEE = {layer: CORE[:number + 1] for number, layer in enumerate(CORE)}
MAY_SEE['ctl'] = [*CORE, 'ctl']
MAY_SEE |= {layer: CORE + WINDOW[:number + 1] for number, layer in enumerate(WINDOW)}
MAY_SEE['wheel'] = ['wheel']

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def includes():
    """(file, its layer, what it includes) of everything in src/."""
    for path in lint.tree('src/**/*.[ch]'):
        layer = path.relative_to(lint.ROOT / 'src').parts[0]
        for name in INCLUDE.findall(path.read_text(encoding='utf-8')):
            yield lint.relative(path), layer, name


found = list(includes())
folders = {path.name for path in (lint.ROOT / 'src').iterdir() if path.is_dir()}

lint.rule('every folder of src/ is a known layer', folders - MAY_SEE.keys())
lint.rule('no layer includes one above it',
          (f'{file} includes {name}' for file, layer, name in found
           if name.split('/')[0] in MAY_SEE and name.split('/')[0] not in MAY_SEE.get(layer, folders)))
lint.rule('the core knows no GTK',
          (f'{file} includes {name}' for file, layer, name in found
           if layer in [*CORE, 'ctl'] and re.match(r'(gtk|gdk|gsk)/|adwaita|graphene', name)))
lint.rule('only storage names SQLite',
          (f'{file} includes {name}' for file, layer, name in found
           if layer != 'storage' and re.search(r'sqlite|sqlcipher', name)))
lint.rule('only the vault and storage name libsodium',
          (f'{file} includes {name}' for file, layer, name in found
           if layer not in ('vault', 'storage') and name == 'sodium.h'))
lint.done()
