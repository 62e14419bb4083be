#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything in data/ and ui/ is what the desktop expects."""

import json

import lint

APP = 'nl.binnencirkel.Binnencirkel'


def broken_json():
    for path in lint.tree('data/**/*.json'):
        try:
            json.loads(path.read_text(encoding='utf-8'))
        except ValueError as error:
            yield f'{lint.relative(path)}: {error}'


def wrong_metainfo():
    said = lint.output_of('appstreamcli', 'validate', '--no-net', str(lint.BUILD / f'data/{APP}.metainfo.xml'))
    # Debian 13's version warns when no home page is named; Debian 12's cannot be told not to mind.
    return [line for line in said if line[:2] in ('E:', 'W:') and 'url-homepage-missing' not in line]


xml = map(str, lint.tree('ui/**/*.ui', 'ui/*.xml', 'data/**/*.xml', 'data/*.xml.in', 'data/**/*.svg',
                         'src/**/*.xml'))

lint.rule('XML is well formed', lint.output_of('xmllint', '--noout', *xml))
lint.rule('JSON can be read', broken_json())
lint.rule('the desktop file is valid',
          lint.output_of('desktop-file-validate', str(lint.BUILD / f'data/{APP}.desktop')))
lint.rule('the description for software centres is valid',
          wrong_metainfo())
lint.rule('the settings are valid',
          lint.output_of('glib-compile-schemas', '--strict', '--dry-run', str(lint.ROOT / 'data')))
lint.rule('there are icons in both styles',
          (name for name in (f'scalable/apps/{APP}.svg', f'symbolic/apps/{APP}-symbolic.svg')
           if not (lint.ROOT / 'data/icons/hicolor' / name).exists()))
lint.done()
