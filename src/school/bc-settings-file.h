/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-settings.h"
#include "school/bc-settings-error.h"

G_BEGIN_DECLS

#define BC_TYPE_SETTINGS_FILE (bc_settings_file_get_type ())

/**
 * BcSettingsFile:
 *
 * Settings as schools hand them on: a JSON file with the name of the format, its version, and the
 * sections that were chosen. It was checked as a whole when it was read; nothing changes before
 * bc_settings_file_apply().
 */
G_DECLARE_FINAL_TYPE (BcSettingsFile, bc_settings_file, BC, SETTINGS_FILE, GObject)

/**
 * bc_settings_file_dup_text:
 * @settings: the school's settings
 * @sections: (array zero-terminated=1): which of them
 *
 * Returns: (transfer full): what to write in a file
 */
char *bc_settings_file_dup_text (BcSettings        *settings,
                                 const char *const *sections);

/**
 * bc_settings_file_new_for_data:
 * @data: what stands in a file
 * @length: how many bytes
 * @error: return location for an error in %BC_SETTINGS_ERROR, with the place of what is wrong
 *
 * Returns: (transfer full): the settings, or %NULL
 */
BcSettingsFile *bc_settings_file_new_for_data (const char  *data,
                                               gsize        length,
                                               GError     **error);

/**
 * bc_settings_file_read:
 * @file: what somebody chose
 * @error: return location for an error in %BC_SETTINGS_ERROR
 *
 * Blocks; for the console tool.
 *
 * Returns: (transfer full): the settings, or %NULL
 */
BcSettingsFile *bc_settings_file_read (GFile   *file,
                                       GError **error);

/**
 * bc_settings_file_read_async:
 *
 * The same on another thread.
 */
void bc_settings_file_read_async (GFile               *file,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data);

BcSettingsFile *bc_settings_file_read_finish (GAsyncResult  *result,
                                              GError       **error);

/**
 * bc_settings_file_list_sections:
 *
 * Returns: (transfer container) (array zero-terminated=1): the sections it holds and the program
 *   knows, in the order of bc_settings_list_sections()
 */
const char **bc_settings_file_list_sections (BcSettingsFile *self);

/**
 * bc_settings_file_get_unknown:
 *
 * Returns: (transfer none) (element-type utf8): the places of what the program does not know, which
 *   is skipped
 */
GPtrArray *bc_settings_file_get_unknown (BcSettingsFile *self);

/**
 * bc_settings_file_list_changes:
 * @settings: the school's settings
 * @section: one of bc_settings_file_list_sections()
 *
 * Returns: (transfer full) (element-type utf8): in words what would become different in the school;
 *   empty where nothing would
 */
GPtrArray *bc_settings_file_list_changes (BcSettingsFile *self,
                                          BcSettings     *settings,
                                          const char     *section);

/**
 * bc_settings_file_apply:
 * @settings: the school's settings
 * @sections: (array zero-terminated=1): which of the sections it holds to take over
 * @error: return location for %BC_SETTINGS_ERROR_UNWRITABLE
 *
 * Takes sections over, as one step.
 *
 * Returns: %FALSE when the school is open to be read only
 */
gboolean bc_settings_file_apply (BcSettingsFile     *self,
                                 BcSettings         *settings,
                                 const char *const  *sections,
                                 GError            **error);

G_END_DECLS
