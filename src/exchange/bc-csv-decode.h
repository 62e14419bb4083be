/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *bc_decode_windows_1252 (const char *data,
                              gsize size,
                              gboolean *replaced);
char *bc_csv_decode (const char *data,
                     gsize size,
                     const char *wanted,
                     const char **encoding,
                     gboolean *replaced,
                     GError **error);
guint bc_csv_find_mixed_line (const char *data,
                              gsize size);

G_END_DECLS
