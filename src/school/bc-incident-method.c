/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-incident-method"

#include "school/bc-incident-method.h"

#include "school/bc-content.h"

GPtrArray *
bc_incident_method_list (BcSettings *settings)
{
  g_autoptr (GPtrArray) entries =
    bc_content_list_objects (bc_settings_get (settings, "incident-method"));
  GPtrArray *steps = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < entries->len; i++)
    {
      BcIncidentStep *step = g_new (BcIncidentStep, 1);

      *step = (BcIncidentStep){ bc_content_get_text (entries->pdata[i], "title"),
                                bc_content_get_text (entries->pdata[i], "text"),
                                (guint) MAX (
                                  bc_content_get_number (entries->pdata[i], "minutes"), 0) };
      g_ptr_array_add (steps, step);
    }
  return steps;
}
