/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-reflection-card"

#include "config.h"

#include "pages/reflections/bc-reflection-card.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "pages/bc-cards.h"
#include "pages/bc-comment-list.h"
#include "pages/reflections/bc-about-choice.h"
#include "pages/reflections/bc-place-check.h"
#include "pages/reflections/bc-share-box.h"
#include "school/bc-reflections.h"
#include "school/bc-sealed.h"
#include "school/bc-tags.h"
#include "widgets/bc-mark.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-reflection-fields.h"
#include "widgets/bc-sealed-notice.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-tag-choice.h"
#include "widgets/bc-wrap-layout.h"

#define SHARED "shared"
#define SHARE_BOX "share-box"
#define TRY_BOX "try-box"
#define COMMENTS "comments"

static BcContext *
context_of (GtkWidget *card)
{
  return g_object_get_data (G_OBJECT (card), "context");
}

/* ---- one's own ---- */

static void
show_own (BcFoldCard *card, gpointer item, gpointer context)
{
  g_autofree char *today = bc_day_today ();
  g_autofree char *day =
    bc_day_format_near (bc_record_get_text (item, BC_SEALED_ITEM_DATE), today);
  gboolean shared = g_object_get_data (G_OBJECT (card), SHARED) != NULL;
  g_autofree char *title =
    g_strdup_printf ("%s · %s", day, shared ? _("Shared") : _("For me alone"));

  bc_fold_card_set_icon (card, shared ? "system-users-symbolic" : "changes-prevent-symbolic");
  bc_fold_card_say (card, title, "");
}

static GtkWidget *
make_labelled (const char *label, GtkWidget *widget)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (label, "caption-heading"));
  gtk_box_append (GTK_BOX (box), widget);
  return box;
}

/* They may help to look, and are out of the way of who does not want them. */
static GtkWidget *
make_tags (BcContext *context, BcSealedItem *item)
{
  GtkWidget *fold = gtk_expander_new (_("Tags"));
  g_autoptr (GPtrArray) tags = bc_tags_list (bc_context_get_settings (context), "tags");
  GtkWidget *choice = bc_tag_choice_new_sealed (
    _("Tags"), tags, bc_context_get_edits (context),
    bc_session_get_keyring (bc_context_get_session (context)), item, BC_SEALED_ITEM_TAGS);

  gtk_widget_set_margin_top (choice, 6);
  gtk_expander_set_child (GTK_EXPANDER (fold), choice);
  bc_spoken_name_set (fold, _("Tags"));
  gtk_widget_set_visible (fold, tags->len > 0);
  return fold;
}

static GtkWidget *
make_button (const char *label, const char *action, gpointer record)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", bc_record_get_id (record));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  return button;
}

/* Beside what one wants to try, with what becomes of it. */
static GtkWidget *
make_try (BcSealedItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *hint = bc_wrapped_label_new (
    _("An experiment is not sealed. It takes over what you want to try, and nothing else."),
    "dim-label");
  GtkWidget *button = make_button (_("Make an e_xperiment of it"), "reflections.try", item);

  gtk_widget_set_hexpand (hint, TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), hint);
  gtk_box_append (GTK_BOX (box), button);
  return box;
}

static void
show_parts (GtkWidget *card, gpointer item)
{
  GtkWidget *share = g_object_get_data (G_OBJECT (card), SHARE_BOX);
  GtkWidget *try = g_object_get_data (G_OBJECT (card), TRY_BOX);

  if (share == NULL)
    return;
  bc_share_box_show (BC_SHARE_BOX (share), g_object_get_data (G_OBJECT (card), SHARED));
  gtk_widget_set_visible (try, bc_record_get_sealed (item, BC_SEALED_ITEM_ATTEMPT) != NULL
                                 && bc_sealed_opens (context_of (card), item));
}

static void
fill_own (BcFoldCard *card, gpointer item, gpointer data)
{
  BcContext *context = data;
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *share = bc_share_box_new (context, item);
  GtkWidget *try = make_try (item);
  GtkWidget *removal = make_button (_("Take this reflection _away"), "reflections.remove", item);

  gtk_box_append (GTK_BOX (body), bc_reflection_fields_new (context, item));
  gtk_box_append (GTK_BOX (body), try);
  gtk_box_append (GTK_BOX (body),
                  make_labelled (_("What is it about?"), bc_about_choice_new (context, item)));
  gtk_box_append (GTK_BOX (body), make_tags (context, item));
  gtk_box_append (GTK_BOX (body), share);
  gtk_widget_set_halign (removal, GTK_ALIGN_END);
  gtk_widget_add_css_class (removal, "flat");
  gtk_box_append (GTK_BOX (body), removal);
  bc_fold_card_append (card, bc_sealed_notice_new (context, body));
  g_object_set_data (G_OBJECT (card), SHARE_BOX, share);
  g_object_set_data (G_OBJECT (card), TRY_BOX, try);
  show_parts (GTK_WIDGET (card), item);
}

GtkWidget *
bc_reflection_card_new (BcContext *context, gpointer item)
{
  GtkWidget *card = bc_card_new (context, item, show_own);

  bc_fold_card_fill_later (BC_FOLD_CARD (card), fill_own);
  return card;
}

void
bc_reflection_card_show (GtkWidget *card, BcReflection *shared)
{
  gpointer item = bc_mark_get_record (card);

  g_object_set_data_full (G_OBJECT (card), SHARED,
                          shared != NULL ? g_object_ref (shared) : NULL, g_object_unref);
  show_own (BC_FOLD_CARD (card), item, context_of (card));
  show_parts (card, item);
}

/* ---- what a colleague shared ---- */

static char *
dup_owner (BcContext *context, gpointer shared)
{
  g_autoptr (BcStaff) owner = bc_edits_get (
    bc_context_get_edits (context), BC_TYPE_STAFF,
    bc_record_get_text (shared, BC_REFLECTION_OWNER), NULL);

  return owner != NULL ? bc_person_dup_name (owner) : g_strdup ("");
}

static void
show_shared (BcFoldCard *card, gpointer shared, gpointer context)
{
  g_autofree char *owner = dup_owner (context, shared);
  g_autofree char *title =
    bc_card_dup_title (owner, bc_record_get_text (shared, BC_REFLECTION_DATE));

  bc_fold_card_say (card, title, "");
}

static void
append_part (GtkWidget *body, const char *title, const char *words)
{
  if (*words != '\0')
    gtk_box_append (GTK_BOX (body), make_labelled (title, bc_wrapped_label_new (words, "body")));
}

static void
append_words (GtkWidget *body, BcContext *context, gpointer shared)
{
  g_autofree char *about = bc_reflections_dup_about (context, shared);
  g_autoptr (GPtrArray) tags = bc_tags_list (bc_context_get_settings (context), "tags");
  g_auto (GStrv) names = bc_tags_list_names (tags, bc_record_get_text (shared,
                                                                       BC_REFLECTION_TAGS));
  g_autofree char *joined = g_strjoinv (" · ", names);

  append_part (body, _("What is it about?"), about);
  append_part (body, _("What happened?"), bc_record_get_text (shared, BC_REFLECTION_SITUATION));
  append_part (body, _("What did I do myself?"), bc_record_get_text (shared,
                                                                     BC_REFLECTION_ACTING));
  append_part (body, _("What came of it?"), bc_record_get_text (shared, BC_REFLECTION_EFFECT));
  append_part (body, _("What do I want to try?"), bc_record_get_text (shared,
                                                                      BC_REFLECTION_ATTEMPT));
  append_part (body, _("Tags"), joined);
}

static void
append_try (GtkWidget *body, BcContext *context, gpointer shared)
{
  g_autofree char *owner = dup_owner (context, shared);
  /* Translators: the name of a colleague. */
  g_autofree char *hint = g_strdup_printf (
    _("It becomes an experiment of your own. %s sees that you go on with it, not what you write."),
    owner);

  gtk_box_append (GTK_BOX (body),
                  make_button (_("I want to _try this too"), "reflections.try", shared));
  gtk_box_append (GTK_BOX (body), bc_wrapped_label_new (hint, "dim-label"));
}

static void
fill_shared (BcFoldCard *card, gpointer shared, gpointer data)
{
  BcContext *context = data;
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  GtkWidget *comments = g_object_new (BC_TYPE_COMMENT_LIST, NULL);
  gboolean own = g_str_equal (bc_record_get_text (shared, BC_REFLECTION_OWNER),
                              bc_record_get_id (bc_context_get_me (context)));

  append_words (body, context, shared);
  if (!own && *bc_record_get_text (shared, BC_REFLECTION_ATTEMPT) != '\0')
    append_try (body, context, shared);
  gtk_box_append (GTK_BOX (body), comments);
  bc_fold_card_append (card, body);
  g_object_set_data (G_OBJECT (card), COMMENTS, comments);
  bc_comment_list_show (BC_COMMENT_LIST (comments), context, shared);
}

GtkWidget *
bc_reflection_card_new_shared (BcContext *context, gpointer shared)
{
  GtkWidget *card = bc_card_new (context, shared, show_shared);

  bc_fold_card_fill_later (BC_FOLD_CARD (card), fill_shared);
  return card;
}

void
bc_reflection_card_show_comments (GtkWidget *card)
{
  gpointer comments = g_object_get_data (G_OBJECT (card), COMMENTS);

  if (comments != NULL)
    bc_comment_list_show (comments, context_of (card),
                          bc_mark_get_record (card));
}

/* ---- what one tries ---- */

GtkWidget *
bc_reflection_card_new_experiment (BcContext *context, gpointer experiment)
{
  GtkWidget *card = bc_card_new_experiment (context, experiment);

  bc_fold_card_append (BC_FOLD_CARD (card), bc_place_check_new (context, experiment));
  bc_card_append_removal (card, context, experiment, _("Take this experiment _away"),
                          _("The experiment is taken away."));
  return card;
}
