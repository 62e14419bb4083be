/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil-review-page"

#include "config.h"

#include "pages/pupil-review/bc-pupil-review-page.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "pages/pupil-review/bc-talk-body.h"
#include "report/bc-pupil-review-document.h"

struct _BcPupilReviewPage
{
  BcTalkPage parent_instance;
};

G_DEFINE_FINAL_TYPE (BcPupilReviewPage, bc_pupil_review_page, BC_TYPE_TALK_PAGE)

static GtkWidget *
bc_pupil_review_page_make_body (BcTalkPage *page, BcContext *context, BcMeeting *meeting)
{
  return bc_talk_body_new (context, meeting);
}

static void
bc_pupil_review_page_refresh_body (BcTalkPage *page, GtkWidget *body)
{
  bc_talk_body_refresh (BC_TALK_BODY (body));
}

static void
bc_pupil_review_page_class_init (BcPupilReviewPageClass *klass)
{
  BcTalkPageClass *talk_class = BC_TALK_PAGE_CLASS (klass);

  talk_class->kind = BC_MEETING_PUPIL_REVIEW;
  talk_class->name = "pupil-review";
  talk_class->empty_title = N_("Think together about one child");
  talk_class->empty_text =
    N_("Your own question comes first. Prepare a pupil review; what comes of it stands in the "
       "group plan.");
  talk_class->new_label = N_("_Prepare a pupil review");
  talk_class->new_said = N_("The pupil review is prepared. Choose who it is about.");
  talk_class->nobody = N_("Choose a child");
  talk_class->make_body = bc_pupil_review_page_make_body;
  talk_class->refresh_body = bc_pupil_review_page_refresh_body;
  talk_class->make_paper = bc_pupil_review_document_new;
}

static void
bc_pupil_review_page_init (BcPupilReviewPage *self)
{
}
