/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-setting"

#include "domain/records/bc-setting.h"

/**
 * BcSetting:
 *
 * A choice of the school, by name. (instelling)
 */

static const BcField fields[] = {
  [BC_SETTING_NAME] = { "name", BC_FIELD_TEXT, NULL },
  [BC_SETTING_VALUE] = { "value", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcSetting, bc_setting, "setting", fields)
