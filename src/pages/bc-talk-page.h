/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"
#include "report/bc-history-sheet.h"

G_BEGIN_DECLS

#define BC_TYPE_TALK_PAGE (bc_talk_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (BcTalkPage, bc_talk_page, BC, TALK_PAGE, BcPage)

/**
 * BcTalkPageClass:
 * @kind: which talks, one of the BC_MEETING_ words
 * @name: the page's name
 * @empty_title: what stands there while there are none; untranslated, as those below
 * @empty_text: the first step then
 * @new_label: the button that prepares one
 * @new_said: what is said then
 * @nobody: (nullable): what is to choose while it is about nobody yet; %NULL where it may be about
 *   the group
 * @make_body: makes what stands below the head of a talk
 * @refresh_body: brings that up to date; after a pause in the typing
 * @make_paper: (nullable): the talk for paper
 *
 * A place of talks that a teacher brings something in for: a list of those to come and those that
 * were held; with the id of a talk as target, that talk.
 */
struct _BcTalkPageClass
{
  BcPageClass      parent_class;

  const char      *kind;
  const char      *name;
  const char      *empty_title;
  const char      *empty_text;
  const char      *new_label;
  const char      *new_said;
  const char      *nobody;
  GtkWidget      *(*make_body)    (BcTalkPage *self,
                                   BcContext  *context,
                                   BcMeeting  *meeting);
  void            (*refresh_body) (BcTalkPage *self,
                                   GtkWidget  *body);
  BcHistorySheet *(*make_paper)   (BcContext   *context,
                                   BcMeeting   *meeting,
                                   const char  *today,
                                   GError     **error);
};

G_END_DECLS
