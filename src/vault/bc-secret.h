/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * BcSecret:
 *
 * Bytes that must not reach the disk: locked in memory, fenced by guard pages, wiped at the end.
 */
typedef struct _BcSecret BcSecret;

BcSecret *bc_secret_new        (gsize     length);
BcSecret *bc_secret_new_random (gsize     length);
BcSecret *bc_secret_ref        (BcSecret *self);
void      bc_secret_unref      (BcSecret *self);
guint8   *bc_secret_get_data   (BcSecret *self);
gsize     bc_secret_get_length (BcSecret *self);

/**
 * bc_secret_wipe:
 *
 * Overwrites the bytes now, though others may still hold the secret.
 */
void bc_secret_wipe (BcSecret *self);

/**
 * bc_secret_free_text:
 * @text: (transfer full) (nullable): a text that was opened
 *
 * Overwrites @text before giving its memory back.
 */
void bc_secret_free_text (char *text);

/**
 * BcSecretText:
 *
 * A text that bc_secret_free_text() gives back, for g_autoptr().
 */
typedef char BcSecretText;

/**
 * bc_secret_forbid_core_dumps:
 *
 * Keeps a crash from writing keys to the disk, where the system lets a program say so.
 */
void bc_secret_forbid_core_dumps (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcSecret, bc_secret_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcSecretText, bc_secret_free_text)

G_END_DECLS
