/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-session.h"

G_BEGIN_DECLS

/* Who can open a school, and with which password. Each call takes about half a second on a thread
 * of its own, for a password is made slow to guess. */

/**
 * bc_access_list_without:
 * @session: the open school
 *
 * Returns: (transfer full) (element-type BcStaff): the active staff who cannot open the school yet,
 *   or %NULL
 */
GPtrArray *bc_access_list_without (BcSession  *session,
                                   GError    **error);

/**
 * bc_access_admit_async:
 * @session: the open school
 * @staff: a colleague; saved first when not in the school's file yet
 * @password: what they will open the school with
 *
 * Gives @staff a slot in the key file.
 */
void bc_access_admit_async (BcSession           *session,
                            BcStaff             *staff,
                            const char          *password,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data);

/**
 * bc_access_change_password_async:
 * @session: the open school
 * @old: the present one: who finds the school open may not shut its owner out
 * @password: the new one
 *
 * Closes one's own slot with another password; what one sealed stays readable.
 */
void bc_access_change_password_async (BcSession           *session,
                                      const char          *old,
                                      const char          *password,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);

/**
 * bc_access_reset_password_async:
 * @file: the school's file
 * @person_id: who lost a password
 * @code: the school's recovery code
 * @personal: the person's own recovery code, or ""
 * @password: the new one
 *
 * Closes a person's slot with another password, by way of the recovery code. What they sealed
 * opens again with @personal; without it, it stays shut: nobody but they had the key.
 */
void bc_access_reset_password_async (GFile               *file,
                                     const char          *person_id,
                                     const char          *code,
                                     const char          *personal,
                                     const char          *password,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);

/**
 * bc_access_finish:
 *
 * Returns: whether the key file on the disk holds the change
 */
gboolean bc_access_finish (GAsyncResult  *result,
                           GError       **error);

/**
 * bc_access_make_personal_code_async:
 * @session: the open school
 * @password: one's own: who finds the school open may not make a key of their own to it
 *
 * Makes a code that opens what one sealed, for when one's password is lost; the one before opens
 * it no more.
 */
void bc_access_make_personal_code_async (BcSession           *session,
                                         const char          *password,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data);

/**
 * bc_access_make_personal_code_finish:
 *
 * Returns: (transfer full): the code, to be shown once and freed with bc_secret_free_text(), or
 *   %NULL
 */
char *bc_access_make_personal_code_finish (BcSession     *session,
                                           GAsyncResult  *result,
                                           GError       **error);

/**
 * bc_access_find_lost_texts_async:
 * @session: the open school
 * @personal: the personal code from before a password was lost
 *
 * Gives back what one sealed before.
 */
void bc_access_find_lost_texts_async (BcSession           *session,
                                      const char          *personal,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);

/**
 * bc_access_find_lost_texts_finish:
 *
 * Returns: whether the texts open again
 */
gboolean bc_access_find_lost_texts_finish (BcSession     *session,
                                           GAsyncResult  *result,
                                           GError       **error);

G_END_DECLS
