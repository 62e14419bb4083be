/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talk-sheet"

#include "config.h"

#include "report/bc-talk-sheet.h"

#include <glib/gi18n-lib.h>

#include "report/bc-paper.h"
#include "report/bc-report-error.h"

#define MARGIN 54.0
#define HEAD_HEIGHT 58.0
#define FOOT_HEIGHT 20.0
#define LARGEST 12.0
#define SMALLEST 9.0
#define STEP 0.5
/* Between two rules, for letters of a size: room for a hand. */
#define RULE_ROOM(size) ((size) *2)

struct _BcTalkSheet
{
  GObject parent_instance;

  char *title;
  char *subtitle;
  char *foot;
  GPtrArray *questions;
};

G_DEFINE_FINAL_TYPE (BcTalkSheet, bc_talk_sheet, G_TYPE_OBJECT)

/* A page with letters of one size. */
typedef struct
{
  cairo_t *cr;
  double width;
  double top;
  double room;
  double size;
  double words;
} Page;

static void
bc_talk_sheet_finalize (GObject *object)
{
  BcTalkSheet *self = BC_TALK_SHEET (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->foot);
  g_ptr_array_unref (self->questions);

  G_OBJECT_CLASS (bc_talk_sheet_parent_class)->finalize (object);
}

static void
bc_talk_sheet_class_init (BcTalkSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_talk_sheet_finalize;
}

static void
bc_talk_sheet_init (BcTalkSheet *self)
{
  self->questions = g_ptr_array_new_with_free_func (g_free);
}

BcTalkSheet *
bc_talk_sheet_new (const char *title, const char *subtitle, const char *foot)
{
  BcTalkSheet *self = g_object_new (BC_TYPE_TALK_SHEET, NULL);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->foot = g_strdup (foot);
  return self;
}

void
bc_talk_sheet_add_question (BcTalkSheet *self, const char *question)
{
  g_ptr_array_add (self->questions, g_strdup (question));
}

const char *
bc_talk_sheet_get_title (BcTalkSheet *self)
{
  return self->title;
}

/* ---- fitting ---- */

static void
measure (BcTalkSheet *self, Page *page, double size)
{
  page->size = size;
  page->words = 0;
  for (guint i = 0; i < self->questions->len; i++)
    {
      g_autoptr (PangoLayout) layout =
        bc_paper_layout (page->cr, self->questions->pdata[i], size, PANGO_WEIGHT_BOLD, page->width);

      page->words += bc_paper_layout_height (layout) + size / 2;
    }
}

/* How many rules there are below each question. */
static int
count_rules (BcTalkSheet *self, Page *page)
{
  return (int) ((page->room - page->words) / MAX (1, self->questions->len) /
                RULE_ROOM (page->size));
}

static Page
page_for (cairo_t *cr, double width, double height)
{
  return (Page){ .cr = cr,
                 .width = width - 2 * MARGIN,
                 .top = MARGIN + HEAD_HEIGHT,
                 .room = height - 2 * MARGIN - HEAD_HEIGHT - FOOT_HEIGHT };
}

static gboolean
fit (BcTalkSheet *self, Page *page, GError **error)
{
  int too_many;

  for (double size = LARGEST; size >= SMALLEST; size -= STEP)
    {
      measure (self, page, size);
      if (count_rules (self, page) >= (size > SMALLEST ? 2 : 1))
        return TRUE;
    }
  too_many =
    (int) (self->questions->len *
           (1 - page->room / (page->words + self->questions->len * RULE_ROOM (page->size))));
  g_set_error (error, BC_REPORT_ERROR, BC_REPORT_ERROR_TOO_LONG,
               g_dngettext (GETTEXT_PACKAGE,
                            "There is more to ask than fits on one page with room to write: "
                            "leave out about %d question.",
                            "There is more to ask than fits on one page with room to write: "
                            "leave out about %d questions.",
                            (gulong) too_many + 1),
               too_many + 1);
  return FALSE;
}

gboolean
bc_talk_sheet_fits (BcTalkSheet *self, GError **error)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (surface);
  Page page = page_for (cr, BC_PAPER_SHORT, BC_PAPER_LONG);
  gboolean fits = fit (self, &page, error);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return fits;
}

/* ---- drawing ---- */

/* What is left over below the last whole rule goes to all of them. */
static void
draw_questions (BcTalkSheet *self, Page *page)
{
  int n_rules = count_rules (self, page);
  double each = (page->room - page->words) / MAX (1, self->questions->len) / MAX (1, n_rules);
  double y = page->top;

  for (guint i = 0; i < MAX (1, self->questions->len); i++)
    {
      const char *question = i < self->questions->len ? self->questions->pdata[i] : "";

      if (*question != '\0')
        y += bc_paper_draw_words (page->cr, question, page->size, PANGO_WEIGHT_BOLD, MARGIN, y,
                                  page->width) +
             page->size / 2;
      for (int rule = 0; rule < n_rules; rule++)
        {
          y += each;
          bc_paper_draw_rule (page->cr, MARGIN, y - page->size / 2, page->width, 0);
        }
    }
}

gboolean
bc_talk_sheet_draw (
  cairo_t *cr, double width, double height, guint number, gpointer sheet, GError **error)
{
  BcTalkSheet *self = sheet;
  Page page = page_for (cr, width, height);

  if (!fit (self, &page, error))
    return FALSE;
  cairo_set_source_rgb (cr, 0, 0, 0);
  bc_paper_draw_line (cr, self->title, 18, PANGO_WEIGHT_BOLD, MARGIN, MARGIN, page.width);
  bc_paper_draw_line (cr, self->subtitle, 10, PANGO_WEIGHT_NORMAL, MARGIN, MARGIN + 26, page.width);
  draw_questions (self, &page);
  bc_paper_draw_line (cr, self->foot, 7.5, PANGO_WEIGHT_NORMAL, MARGIN, height - MARGIN - 9,
                      page.width);
  return TRUE;
}

gboolean
bc_talk_sheet_write_pdf (BcTalkSheet *self, GFile *file, GError **error)
{
  return bc_paper_write_pdf (file, self->title, BC_PAPER_SHORT, BC_PAPER_LONG, NULL,
                             bc_talk_sheet_draw, self, error);
}
