/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * bc_person_dup_name:
 * @person: a [class@Bc.Pupil] or a [class@Bc.Staff]
 *
 * Roepnaam, voorvoegsel, achternaam, as EDEXML shows a name.
 *
 * Returns: (transfer full): the whole name
 */
char *bc_person_dup_name (gpointer person);

/**
 * bc_person_get_given_name:
 * @person: a [class@Bc.Pupil] or a [class@Bc.Staff]
 *
 * Returns: (transfer none): the name one calls them by; the surname where there is no other
 */
const char *bc_person_get_given_name (gpointer person);

/**
 * bc_person_join_given_names:
 * @people: (element-type BcRecord): pupils or staff
 *
 * Returns: (transfer full): what one calls them by, in a row: "Noor, Sem and Tess"
 */
char *bc_person_join_given_names (GPtrArray *people);

/**
 * bc_person_compare:
 *
 * Orders by surname without voorvoegsel, then voorvoegsel, then roepnaam, by the locale's rules.
 *
 * Returns: less than, equal to or more than 0
 */
int bc_person_compare (gpointer a,
                       gpointer b);

/**
 * bc_person_compare_given:
 *
 * Orders by roepnaam first: how a teacher knows the class.
 *
 * Returns: less than, equal to or more than 0
 */
int bc_person_compare_given (gpointer a,
                             gpointer b);

G_END_DECLS
