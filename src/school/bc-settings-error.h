/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcSettingsError:
 * @BC_SETTINGS_ERROR_UNREADABLE: not there, not allowed, or not an ordinary file
 * @BC_SETTINGS_ERROR_TOO_BIG: larger than any settings
 * @BC_SETTINGS_ERROR_ENCODING: not UTF-8
 * @BC_SETTINGS_ERROR_SYNTAX: no JSON; the message tells the line and the character
 * @BC_SETTINGS_ERROR_FORMAT: JSON, but no settings of a school
 * @BC_SETTINGS_ERROR_NEWER: made by a later version of the program
 * @BC_SETTINGS_ERROR_SHAPE: something else stands where a text, a list or a number belongs; the
 *   message tells where
 * @BC_SETTINGS_ERROR_UNWRITABLE: the school or the file cannot be written
 *
 * Why settings were refused. The message is one translated sentence for the person who chose them.
 */
typedef enum
{
  BC_SETTINGS_ERROR_UNREADABLE,
  BC_SETTINGS_ERROR_TOO_BIG,
  BC_SETTINGS_ERROR_ENCODING,
  BC_SETTINGS_ERROR_SYNTAX,
  BC_SETTINGS_ERROR_FORMAT,
  BC_SETTINGS_ERROR_NEWER,
  BC_SETTINGS_ERROR_SHAPE,
  BC_SETTINGS_ERROR_UNWRITABLE,
} BcSettingsError;

#define BC_SETTINGS_ERROR (bc_settings_error_quark ())
GQuark bc_settings_error_quark (void);

G_END_DECLS
