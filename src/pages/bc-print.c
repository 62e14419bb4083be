/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-print"

#include "config.h"

#include "pages/bc-print.h"

#include <glib/gi18n.h>

#include "pages/bc-page.h"

/* What is on its way to paper, and who wants to know. */
typedef struct
{
  BcPrintPage           page;
  char                 *title;
  GtkWidget            *widget;
  BcPrintSay            say;
  GtkFileChooserNative *chooser;
} Job;

static Job *
job_new (const BcPrintPage *page, GtkWidget *widget, BcPrintSay say)
{
  Job *job = g_new0 (Job, 1);

  job->page = *page;
  job->title = g_strdup (page->title);
  job->widget = g_object_ref (widget);
  job->say = say;
  return job;
}

static void
job_free (Job *job)
{
  job->page.free_data (job->page.data);
  g_free (job->title);
  g_object_unref (job->widget);
  g_clear_object (&job->chooser);
  g_free (job);
}

static void
begin_cb (GtkPrintOperation *operation, GtkPrintContext *context, Job *job)
{
  guint n_pages = job->page.count (gtk_print_context_get_cairo_context (context),
                                   gtk_print_context_get_width (context),
                                   gtk_print_context_get_height (context), job->page.data);

  gtk_print_operation_set_n_pages (operation, (int) n_pages);
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Job *job)
{
  g_autoptr (GError) error = NULL;

  if (!job->page.draw (gtk_print_context_get_cairo_context (context),
                       gtk_print_context_get_width (context),
                       gtk_print_context_get_height (context), (guint) page, job->page.data,
                       &error))
    job->say (job->widget, error->message);
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, Job *job)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    gtk_print_operation_get_error (operation, &error);
  if (error != NULL)
    job->say (job->widget, error->message);
  g_signal_handlers_disconnect_by_data (operation, job);
  job_free (job);
}

void
bc_print_page (const BcPrintPage *page, GtkWidget *widget, BcPrintSay say)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  Job *job = job_new (page, widget, say);

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_orientation (setup, page->landscape ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                         : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, page->title);
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, TRUE);
  if (page->count != NULL)
    g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), job);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (widget)), NULL);
}

static void
chosen_cb (GtkFileChooserNative *chooser, int response, Job *job)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  gboolean wide = job->page.landscape;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
      if (bc_paper_write_pdf (file, job->title, wide ? BC_PAPER_LONG : BC_PAPER_SHORT,
                              wide ? BC_PAPER_SHORT : BC_PAPER_LONG, job->page.count,
                              job->page.draw, job->page.data, &error))
        job->say (job->widget, _("The page is saved as a PDF."));
      else
        job->say (job->widget, error->message);
    }
  job_free (job);
}

void
bc_print_page_to_pdf (const BcPrintPage *page, GtkWidget *widget, BcPrintSay say)
{
  Job *job = job_new (page, widget, say);
  g_autofree char *name = g_strdup_printf ("%s.pdf", page->title);

  /* A file's name has no slash in it, a group's may: 5/6. */
  g_strdelimit (name, "/\\:", '-');
  job->chooser = gtk_file_chooser_native_new (_("Save as PDF"),
                                              GTK_WINDOW (gtk_widget_get_root (widget)),
                                              GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (job->chooser), name);
  g_signal_connect (job->chooser, "response", G_CALLBACK (chosen_cb), job);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (job->chooser), TRUE);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (job->chooser));
}

/* ---- actions ---- */

static GQuark
make_quark (void)
{
  return g_quark_from_static_string ("bc-print-make");
}

static void
say_on_page (GtkWidget *widget, const char *sentence)
{
  bc_page_say (BC_PAGE (gtk_widget_get_ancestor (widget, BC_TYPE_PAGE)), sentence);
}

/* Of the class of @widget, or the one that it comes from. */
static BcPrintMake
find_make (GtkWidget *widget)
{
  GType type = G_OBJECT_TYPE (widget);

  while (g_type_get_qdata (type, make_quark ()) == NULL)
    type = g_type_parent (type);
  return (BcPrintMake) g_type_get_qdata (type, make_quark ());
}

static gboolean
make_page (GtkWidget *widget, BcPrintPage *page)
{
  BcPrintMake make = find_make (widget);
  g_autoptr (GError) error = NULL;

  if (make (widget, page, &error))
    return TRUE;
  if (error != NULL)
    say_on_page (widget, error->message);
  return FALSE;
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPrintPage page;

  if (make_page (widget, &page))
    bc_print_page (&page, widget, say_on_page);
}

static void
pdf_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPrintPage page;

  if (make_page (widget, &page))
    bc_print_page_to_pdf (&page, widget, say_on_page);
}

void
bc_print_install (GtkWidgetClass *klass, const char *print, const char *pdf, BcPrintMake make)
{
  g_type_set_qdata (G_TYPE_FROM_CLASS (klass), make_quark (), (gpointer) make);
  gtk_widget_class_install_action (klass, print, NULL, print_cb);
  gtk_widget_class_install_action (klass, pdf, NULL, pdf_cb);
}

gboolean
bc_print_take_running_text (BcPrintPage *page, BcHistorySheet *sheet)
{
  if (sheet == NULL)
    return FALSE;
  *page = (BcPrintPage){ bc_history_sheet_get_title (sheet),
                         FALSE,
                         bc_history_sheet_draw,
                         sheet,
                         g_object_unref,
                         bc_history_sheet_count };
  return TRUE;
}
