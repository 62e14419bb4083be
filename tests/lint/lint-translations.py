#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word a person can see has its Dutch."""

import lint

lint.rule('the translations are complete and up to date', lint.output_of('build-aux/update-po', '--check'))
lint.done()
