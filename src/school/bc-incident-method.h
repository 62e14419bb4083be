/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-settings.h"

G_BEGIN_DECLS

/**
 * BcIncidentStep:
 * @title: what it is called
 * @text: what one does in it
 * @minutes: how long it may take; 0 for as long as it takes
 *
 * A step of the incidentmethode, of the section "incident-method" (domain row 43). Its texts are
 * valid until the settings change.
 */
typedef struct
{
  const char *title;
  const char *text;
  guint minutes;
} BcIncidentStep;

/**
 * bc_incident_method_list:
 *
 * Returns: (transfer full) (element-type BcIncidentStep): the steps, in order
 */
GPtrArray *bc_incident_method_list (BcSettings *settings);

G_END_DECLS
