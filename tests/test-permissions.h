/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

/* For root too a folder may be closed: lays down the right to pass over permissions, or takes it
 * up again. It counts for this thread and those it starts. */
static inline void
test_permissions_count (gboolean count)
{
  struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, 0 };
  struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3];
  guint32 rights = 1 << CAP_DAC_OVERRIDE | 1 << CAP_DAC_READ_SEARCH | 1 << CAP_FOWNER;

  g_assert_cmpint (syscall (SYS_capget, &header, data), ==, 0);
  if (count)
    data[0].effective &= ~rights;
  else
    data[0].effective |= data[0].permitted & rights;
  g_assert_cmpint (syscall (SYS_capset, &header, data), ==, 0);
}
