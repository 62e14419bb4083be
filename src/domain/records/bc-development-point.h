/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_DEVELOPMENT_POINT (bc_development_point_get_type ())

G_DECLARE_FINAL_TYPE (BcDevelopmentPoint, bc_development_point, BC, DEVELOPMENT_POINT, BcRecord)

/**
 * BcDevelopmentPointField:
 * @BC_DEVELOPMENT_POINT_SYSTEM_QUESTION: where it came from, or empty
 * @BC_DEVELOPMENT_POINT_TITLE: in a few words
 * @BC_DEVELOPMENT_POINT_TEXT: what is agreed
 * @BC_DEVELOPMENT_POINT_AIM: one of the BC_AIM_ words
 * @BC_DEVELOPMENT_POINT_DATE: when it was put on the agenda
 *
 * The fields of a [class@Bc.DevelopmentPoint], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_DEVELOPMENT_POINT_SYSTEM_QUESTION,
  BC_DEVELOPMENT_POINT_TITLE,
  BC_DEVELOPMENT_POINT_TEXT,
  BC_DEVELOPMENT_POINT_AIM,
  BC_DEVELOPMENT_POINT_DATE,
} BcDevelopmentPointField;

G_END_DECLS
