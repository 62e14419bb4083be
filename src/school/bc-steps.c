/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-steps"

#include "config.h"

#include "school/bc-steps.h"

static gboolean
stands_in (JsonObject *step, BcPlace place)
{
  return g_str_equal (json_object_get_string_member (step, "place"), bc_place_get_id (place));
}

static int
number_of (JsonObject *step)
{
  return (int) json_object_get_int_member (step, "step");
}

GStrv
bc_steps_list_numbers (BcSettings *settings, BcPlace place)
{
  JsonArray *steps = json_node_get_array (bc_settings_get (settings, "steps"));
  g_autoptr (GStrvBuilder) numbers = g_strv_builder_new ();

  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = json_array_get_object_element (steps, i);
      g_autofree char *number = g_strdup_printf ("%d", number_of (step));

      if (stands_in (step, place))
        g_strv_builder_add (numbers, number);
    }
  return g_strv_builder_end (numbers);
}

char *
bc_steps_dup_names (BcSettings *settings, BcPlace place)
{
  JsonArray *steps = json_node_get_array (bc_settings_get (settings, "steps"));
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = json_array_get_object_element (steps, i);

      if (stands_in (step, place))
        g_string_append_printf (names, "%s%d %s", names->len > 0 ? " · " : "", number_of (step),
                                bc_content_get_text (step, "name"));
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}
