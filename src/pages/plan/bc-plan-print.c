/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-print"

#include "config.h"

#include "pages/plan/bc-plan-print.h"

#include <glib/gi18n.h>

/* A page on its way to paper, and who wants to know. */
typedef struct
{
  BcPlanSheet          *sheet;
  BcPlanPrintSay        say;
  GObject              *data;
  GtkFileChooserNative *chooser;
} Job;

static Job *
job_new (BcPlanSheet *sheet, BcPlanPrintSay say, gpointer data)
{
  Job *job = g_new0 (Job, 1);

  job->sheet = g_object_ref (sheet);
  job->say = say;
  job->data = g_object_ref (data);
  return job;
}

static void
job_free (Job *job)
{
  g_object_unref (job->sheet);
  g_object_unref (job->data);
  g_clear_object (&job->chooser);
  g_free (job);
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Job *job)
{
  g_autoptr (GError) error = NULL;

  if (!bc_plan_sheet_draw (job->sheet, gtk_print_context_get_cairo_context (context),
                           gtk_print_context_get_width (context),
                           gtk_print_context_get_height (context), &error))
    job->say (job->data, error->message);
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, Job *job)
{
  g_autoptr (GError) error = NULL;

  gtk_print_operation_get_error (operation, &error);
  if (error != NULL)
    job->say (job->data, error->message);
  g_signal_handlers_disconnect_by_data (operation, job);
  job_free (job);
}

void
bc_plan_print (BcPlanSheet *sheet, GtkWindow *parent, BcPlanPrintSay say, gpointer data)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  Job *job = job_new (sheet, say, data);

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, bc_plan_sheet_get_title (sheet));
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), job);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}

static void
chosen_cb (GtkFileChooserNative *chooser, int response, Job *job)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
      if (bc_plan_sheet_write_pdf (job->sheet, file, &error))
        job->say (job->data, _("The group plan is saved as PDF."));
      else
        job->say (job->data, error->message);
    }
  job_free (job);
}

void
bc_plan_print_to_pdf (BcPlanSheet *sheet, GtkWindow *parent, BcPlanPrintSay say, gpointer data)
{
  Job *job = job_new (sheet, say, data);
  g_autofree char *name = g_strdup_printf ("%s.pdf", bc_plan_sheet_get_title (sheet));

  /* A file's name has no slash in it, a group's may: 5/6. */
  g_strdelimit (name, "/\\:", '-');
  job->chooser = gtk_file_chooser_native_new (_("Save as PDF"), parent,
                                              GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (job->chooser), name);
  g_signal_connect (job->chooser, "response", G_CALLBACK (chosen_cb), job);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (job->chooser), TRUE);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (job->chooser));
}
