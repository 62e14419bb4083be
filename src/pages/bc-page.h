/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_PAGE (bc_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (BcPage, bc_page, BC, PAGE, AdwBin)

/**
 * BcPageClass:
 * @refresh: shows how things stand: after the page was given another context or target, and while
 *   it is to be seen after each edit. Without a context it lets go of everything it shows.
 * @about_group: whether there is nothing to see without a group
 * @pupil_page: (nullable): the page that is gone to for a pupil whose name is typed (Ctrl+K);
 *   %NULL for the page about everything of a pupil
 * @pause_ms: how long to wait after an edit before @refresh, in milliseconds, for a page that reads
 *   much; 0 for not at all
 *
 * A page of the open school. Pages do not know each other: they see the model, and ask the window
 * for another page with its action `win.go`, whose target is a page's name, or "name/target".
 */
struct _BcPageClass
{
  AdwBinClass parent_class;

  void       (*refresh) (BcPage *self);
  gboolean     about_group;
  const char  *pupil_page;
  guint        pause_ms;
};

/**
 * bc_page_show:
 * @context: (nullable): what the page is about; %NULL when the school closes
 * @target: what of it, in the page's own words; may be ""
 *
 * Shows the page's contents.
 */
void bc_page_show (BcPage     *self,
                   BcContext  *context,
                   const char *target);

/**
 * bc_page_get_context:
 *
 * Returns: (transfer none) (nullable): what the page is about
 */
BcContext *bc_page_get_context (BcPage *self);

/**
 * bc_page_get_target:
 *
 * Returns: (transfer none): what of it, never %NULL
 */
const char *bc_page_get_target (BcPage *self);

/**
 * bc_page_take_target:
 *
 * For a page that goes to its target once: afterwards the user goes where they like.
 *
 * Returns: (transfer none) (nullable): the target; %NULL where it was taken since the page came to
 *   be seen, or since bc_page_renew_target()
 */
const char *bc_page_take_target (BcPage *self);

/**
 * bc_page_renew_target:
 *
 * What the page showed is thrown away: the target is to be taken again.
 */
void bc_page_renew_target (BcPage *self);

/**
 * bc_page_say:
 * @sentence: what a person must know
 *
 * Has the window say it.
 */
void bc_page_say (BcPage     *self,
                  const char *sentence);

/**
 * bc_page_offer_undo:
 * @sentence: what was done
 *
 * Says it, with a button that takes it back. What knows no page asks it with the action
 * `page.offer-undo`.
 */
void bc_page_offer_undo (BcPage     *self,
                         const char *sentence);

/**
 * bc_page_is_about_group:
 *
 * Returns: whether there is nothing to see on it without a group
 */
gboolean bc_page_is_about_group (BcPage *self);

/**
 * bc_page_dispose_template:
 * @type: the page's own type
 *
 * For the dispose of a page: gtk_widget_dispose_template(), after the child has left the bin. The
 * child is the template's and the bin's, and would be unparented twice.
 */
void bc_page_dispose_template (BcPage *self,
                               GType   type);

G_END_DECLS
