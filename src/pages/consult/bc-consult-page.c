/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-consult-page"

#include "config.h"

#include "pages/consult/bc-consult-page.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "pages/consult/bc-consult-body.h"

struct _BcConsultPage
{
  BcTalkPage parent_instance;
};

G_DEFINE_FINAL_TYPE (BcConsultPage, bc_consult_page, BC_TYPE_TALK_PAGE)

static GtkWidget *
bc_consult_page_make_body (BcTalkPage *page, BcContext *context, BcMeeting *meeting)
{
  return bc_consult_body_new (context, meeting);
}

static void
bc_consult_page_refresh_body (BcTalkPage *page, GtkWidget *body)
{
  bc_consult_body_refresh (BC_CONSULT_BODY (body));
}

static void
bc_consult_page_class_init (BcConsultPageClass *klass)
{
  BcTalkPageClass *talk_class = BC_TALK_PAGE_CLASS (klass);

  talk_class->kind = BC_MEETING_CONSULTATION;
  talk_class->name = "consult";
  talk_class->empty_title = N_("You need not find out alone");
  talk_class->empty_text =
    N_("Bring in a question about your own teaching, with a child or without. What you need is "
       "yours alone until you share it.");
  talk_class->new_label = N_("_Prepare a consultation");
  talk_class->new_said = N_("The consultation is prepared. Your question comes first.");
  talk_class->make_body = bc_consult_page_make_body;
  talk_class->refresh_body = bc_consult_page_refresh_body;
}

static void
bc_consult_page_init (BcConsultPage *self)
{
}
