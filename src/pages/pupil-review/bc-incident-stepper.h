/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_INCIDENT_STEPPER (bc_incident_stepper_get_type ())

/**
 * BcIncidentStepper:
 *
 * The incidentmethode step by step, with a clock for each: folded away until it is wanted, and left
 * at any moment. It keeps nothing.
 */
G_DECLARE_FINAL_TYPE (BcIncidentStepper, bc_incident_stepper, BC, INCIDENT_STEPPER, GtkBox)

/**
 * bc_incident_stepper_new:
 * @settings: where the steps come from
 *
 * Returns: (transfer floating): the stepper, folded
 */
GtkWidget *bc_incident_stepper_new (BcSettings *settings);

G_END_DECLS
