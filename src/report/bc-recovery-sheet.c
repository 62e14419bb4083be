/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-recovery-sheet"

#include "config.h"

#include "report/bc-recovery-sheet.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "vault/bc-secret.h"

#define MARGIN 72

struct _BcRecoverySheet
{
  char       *owner;
  const char *what;
  const char *care;
  char       *code;
  char       *day;
};

static BcRecoverySheet *
make_sheet (const char *owner, const char *what, const char *care, const char *code,
            const char *day)
{
  BcRecoverySheet *self = g_new0 (BcRecoverySheet, 1);

  self->owner = g_strdup (owner);
  self->what = what;
  self->care = care;
  self->code = g_strdup (code);
  self->day = bc_day_format (day);
  return self;
}

BcRecoverySheet *
bc_recovery_sheet_new (const char *school, const char *code, const char *day)
{
  return make_sheet (school, _("The recovery code of this school"),
                     _("Whoever holds this page can open the school's file without a password. "
                       "Keep it in the safe, and not beside the file."),
                     code, day);
}

BcRecoverySheet *
bc_recovery_sheet_new_personal (const char *person, const char *code, const char *day)
{
  return make_sheet (person, _("The personal recovery code of what I write for myself alone"),
                     _("Whoever holds this page beside the school's recovery code can read what "
                       "you write for yourself alone. Keep it at home, and not at school."),
                     code, day);
}

void
bc_recovery_sheet_free (BcRecoverySheet *self)
{
  g_free (self->owner);
  bc_secret_free_text (self->code);
  g_free (self->day);
  g_free (self);
}

static double
draw_text (cairo_t *cr, const char *text, double size, PangoWeight weight, double y, double width)
{
  return y + bc_paper_draw_words (cr, text, size, weight, MARGIN, y, width) + size;
}

gboolean
bc_recovery_sheet_draw (cairo_t *cr, double width, double height, guint page, gpointer sheet,
                        GError **error)
{
  BcRecoverySheet *self = sheet;
  double room = width - 2 * MARGIN;
  double y = MARGIN;

  cairo_set_source_rgb (cr, 0, 0, 0);
  y = draw_text (cr, self->owner, 22, PANGO_WEIGHT_BOLD, y, room);
  y = draw_text (cr, self->what, 13, PANGO_WEIGHT_NORMAL, y, room);
  y = draw_text (cr, self->code, 20, PANGO_WEIGHT_BOLD, y + 18, room);
  y = draw_text (cr, self->care, 11, PANGO_WEIGHT_NORMAL, y + 18, room);
  draw_text (cr, self->day, 11, PANGO_WEIGHT_NORMAL, y, room);
  return TRUE;
}
