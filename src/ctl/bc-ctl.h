/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "domain/bc-route-state.h"
#include "school/bc-session.h"

G_BEGIN_DECLS

/**
 * BcCtlError:
 * @BC_CTL_ERROR_USAGE: the command line was not understood
 * @BC_CTL_ERROR_REFUSED: it was understood, and cannot be done
 *
 * What can go wrong in the console tool itself.
 */
typedef enum
{
  BC_CTL_ERROR_USAGE,
  BC_CTL_ERROR_REFUSED,
} BcCtlError;

#define BC_CTL_ERROR (bc_ctl_error_quark ())
GQuark bc_ctl_error_quark (void);

/**
 * BcCtlOptions:
 * @words: (array zero-terminated=1): what is no option: the file and what follows
 *
 * What stood on the command line after the command.
 */
typedef struct
{
  char     *user;
  char     *password_file;
  char     *name;
  char     *group;
  char     *pupil;
  char     *subject;
  char     *kind;
  char     *period;
  char     *output;
  gboolean  json;
  gboolean  dry_run;
  GStrv     words;
} BcCtlOptions;

/**
 * BcCtlCommand:
 * @name: the word after binnencirkelctl
 * @usage: what follows it
 * @about: what it does, in a line, to be translated
 * @options: the short letters of the options it knows, see bc-ctl.c
 * @n_words: how many words it needs
 * @run: does it
 * @n_more: how many words may follow those
 *
 * One of the tool's commands.
 */
typedef struct
{
  const char  *name;
  const char  *usage;
  const char  *about;
  const char  *options;
  guint        n_words;
  gboolean   (*run) (BcCtlOptions  *options,
                     GError       **error);
  guint        n_more;
} BcCtlCommand;

/* The commands, ended by one without a name; a file for each family. */
extern const BcCtlCommand bc_ctl_school_commands[];
extern const BcCtlCommand bc_ctl_import_commands[];
extern const BcCtlCommand bc_ctl_list_commands[];
extern const BcCtlCommand bc_ctl_search_commands[];
extern const BcCtlCommand bc_ctl_print_commands[];
extern const BcCtlCommand bc_ctl_write_commands[];
extern const BcCtlCommand bc_ctl_settings_commands[];

/**
 * bc_ctl_run:
 * @command: which
 * @argc: how many arguments follow the command
 * @argv: these
 *
 * Returns: whether it is done
 */
gboolean bc_ctl_run (const BcCtlCommand  *command,
                     int                  argc,
                     char               **argv,
                     GError             **error);

/**
 * bc_ctl_open:
 * @flags: how
 *
 * Opens the school of the first word, as `--user`, with the password of `--password-file` or of
 * the terminal.
 *
 * Returns: (transfer full): the school, or %NULL
 */
BcSession *bc_ctl_open (BcCtlOptions  *options,
                        BcStoreFlags   flags,
                        GError       **error);

/**
 * bc_ctl_check_place:
 * @me: who opened the school
 * @place: a part of the circle
 *
 * Refuses what is not for somebody's role, as the window does.
 *
 * Returns: whether @place is for @me
 */
gboolean bc_ctl_check_place (BcStaff  *me,
                             BcPlace   place,
                             GError  **error);

/**
 * bc_ctl_read_password:
 *
 * Returns: (transfer full): the password, or %NULL
 */
char *bc_ctl_read_password (BcCtlOptions  *options,
                            GError       **error);

/**
 * bc_ctl_find_group:
 *
 * Returns: (transfer full): the group of `--group`, or %NULL
 */
BcGroup *bc_ctl_find_group (BcStore       *store,
                            BcCtlOptions  *options,
                            GError       **error);

/**
 * bc_ctl_find_pupil:
 * @group: a group
 * @name: a pupil's key, roepnaam or whole name
 *
 * Returns: (transfer full): the one pupil that is meant, or %NULL
 */
BcPupil *bc_ctl_find_pupil (BcStore     *store,
                            BcGroup     *group,
                            const char  *name,
                            GError     **error);

/* An answer of one member. */
void bc_ctl_print_one (const char *member,
                       const char *text);

/**
 * bc_ctl_print_json:
 *
 * Prints what was built, and a line end.
 */
void bc_ctl_print_json (JsonBuilder *builder);

/* The answer to a script when something is refused; a script reads why from where it reads how it
 * went. */
void bc_ctl_print_refusal (const char *reason);

/* Adds a member to the object being built. */
void bc_ctl_json_text    (JsonBuilder *builder,
                          const char  *member,
                          const char  *text);
void bc_ctl_json_integer (JsonBuilder *builder,
                          const char  *member,
                          gint64       number);
void bc_ctl_json_boolean (JsonBuilder *builder,
                          const char  *member,
                          gboolean     value);

G_END_DECLS
