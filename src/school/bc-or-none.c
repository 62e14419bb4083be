/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-or-none"

#include "school/bc-or-none.h"

GPtrArray *
bc_or_none (GPtrArray *records)
{
  return records != NULL ? records : g_ptr_array_new_with_free_func (g_object_unref);
}
