/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_SETTING (bc_setting_get_type ())

G_DECLARE_FINAL_TYPE (BcSetting, bc_setting, BC, SETTING, BcRecord)

/**
 * BcSettingField:
 * @BC_SETTING_NAME: what is chosen
 * @BC_SETTING_VALUE: the choice
 *
 * The fields of a [class@Bc.Setting], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_SETTING_NAME,
  BC_SETTING_VALUE,
} BcSettingField;

G_END_DECLS
