/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BC_TYPE_APPLICATION (bc_application_get_type ())

/**
 * BcApplication:
 *
 * The program: one instance, its style, and its way in from the command line.
 */
G_DECLARE_FINAL_TYPE (BcApplication, bc_application, BC, APPLICATION, AdwApplication)

GApplication *bc_application_new (void);

G_END_DECLS
