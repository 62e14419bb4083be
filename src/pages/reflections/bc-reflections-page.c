/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-reflections-page"

#include "config.h"

#include "pages/reflections/bc-reflections-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/reflections/bc-reflection-card.h"
#include "school/bc-acting.h"
#include "school/bc-reflections.h"
#include "widgets/bc-card-list.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-columns-layout.h"
#include "widgets/bc-mark.h"
#include "widgets/bc-section.h"
#include "widgets/bc-wrap-layout.h"

#define PAUSE_MS 250

struct _BcReflectionsPage
{
  BcPage      parent_instance;

  GtkBox     *own_box;
  GtkBox     *side_box;
  BcCardList *own;
  BcCardList *shared;
  BcCardList *experiments;

  BcContext  *context;
};

G_DEFINE_FINAL_TYPE (BcReflectionsPage, bc_reflections_page, BC_TYPE_PAGE)

static BcEdits *
get_edits (BcReflectionsPage *self)
{
  return bc_context_get_edits (self->context);
}

/* Says why it is not there, where it is not. */
static GPtrArray *
read_or_say (BcReflectionsPage *self, GPtrArray *found, GError *error)
{
  if (found == NULL)
    bc_page_say (BC_PAGE (self), error->message);
  return found;
}

/* ---- the three lists ---- */

static GPtrArray *
read_own (gpointer data)
{
  BcReflectionsPage *self = data;
  g_autoptr (GError) error = NULL;

  return read_or_say (self, bc_reflections_list (self->context, &error), error);
}

static GtkWidget *
make_own (gpointer item, gpointer data)
{
  return bc_reflection_card_new (BC_REFLECTIONS_PAGE (data)->context, item);
}

static GPtrArray *
read_shared (gpointer data)
{
  BcReflectionsPage *self = data;
  g_autoptr (GError) error = NULL;

  return read_or_say (self, bc_reflections_list_shared (self->context, &error), error);
}

static GtkWidget *
make_shared (gpointer shared, gpointer data)
{
  return bc_reflection_card_new_shared (BC_REFLECTIONS_PAGE (data)->context, shared);
}

static GPtrArray *
read_experiments (gpointer data)
{
  BcReflectionsPage *self = data;
  BcStaff *me = bc_context_get_me (self->context);
  g_autoptr (GError) error = NULL;

  return read_or_say (self, bc_acting_list_own_experiments (get_edits (self), me, &error), error);
}

static GtkWidget *
make_experiment (gpointer experiment, gpointer data)
{
  return bc_reflection_card_new_experiment (BC_REFLECTIONS_PAGE (data)->context, experiment);
}

static BcCardList *
add_list (BcReflectionsPage *self, GtkBox *box, GtkWidget *list)
{
  gtk_box_append (box, list);
  return BC_CARD_LIST (list);
}

static void
build (BcReflectionsPage *self)
{
  GtkWidget *button;

  self->own = add_list (
    self, self->own_box,
    bc_card_list_new (_("Mine"),
                      _("Nothing yet. A few words are enough: begin with what went well. With "
                        "Ctrl+Shift+N you write one from anywhere."),
                      read_own, make_own, self));
  self->shared = add_list (
    self, self->side_box,
    bc_card_list_new (_("What colleagues shared"),
                      _("Nobody shared a reflection yet. It stands here when somebody does."),
                      read_shared, make_shared, self));
  self->experiments = add_list (
    self, self->side_box,
    bc_card_list_new (_("My experiments"), _("What would I like to try, and see what it brings?"),
                      read_experiments, make_experiment, self));
  button = bc_section_add_action (
    BC_SECTION (bc_card_list_get_section (self->experiments)), _("Try _something"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "reflections.experiment");
}

/* ---- how things stand ---- */

static BcReflection *
find_copy (GPtrArray *copies, gpointer item)
{
  for (guint i = 0; i < copies->len; i++)
    {
      if (g_str_equal (bc_record_get_text (copies->pdata[i], BC_REFLECTION_ITEM),
                       bc_record_get_id (item)))
        return copies->pdata[i];
    }
  return NULL;
}

static void
show_sharing (BcReflectionsPage *self)
{
  g_autoptr (GPtrArray) copies = bc_reflections_list_own_shared (self->context);
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (bc_card_list_get_box (self->own)));

  for (; card != NULL; card = gtk_widget_get_next_sibling (card))
    bc_reflection_card_show (card,
                             find_copy (copies, bc_mark_get_record (card)));
  card = gtk_widget_get_first_child (GTK_WIDGET (bc_card_list_get_box (self->shared)));
  for (; card != NULL; card = gtk_widget_get_next_sibling (card))
    bc_reflection_card_show_comments (card);
}

/* Of the copy of one's own, the card is that of the sealed one. */
static gpointer
find_target (BcReflectionsPage *self, const char *id)
{
  const GType types[] = { BC_TYPE_SEALED_ITEM, BC_TYPE_REFLECTION, BC_TYPE_EXPERIMENT };
  gpointer found = NULL;
  gpointer item;

  for (guint i = 0; found == NULL && i < G_N_ELEMENTS (types); i++)
    found = bc_edits_get (get_edits (self), types[i], id, NULL);
  if (found == NULL || !BC_IS_REFLECTION (found) || !bc_context_is_mine (self->context, found))
    return found;
  item = bc_edits_get (get_edits (self), BC_TYPE_SEALED_ITEM,
                       bc_record_get_text (found, BC_REFLECTION_ITEM), NULL);
  if (item == NULL)
    return found;
  g_object_unref (found);
  return item;
}

/* Once: it may be folded again. */
static void
open_target (BcReflectionsPage *self)
{
  const char *target = bc_page_take_target (BC_PAGE (self));
  g_autoptr (BcRecord) record =
    target != NULL && *target != '\0' ? find_target (self, target) : NULL;

  if (record != NULL && !bc_card_list_open (self->own, record)
      && !bc_card_list_open (self->shared, record))
    bc_card_list_open (self->experiments, record);
}

static void
forget (BcReflectionsPage *self)
{
  bc_clear_box (self->own_box);
  bc_clear_box (self->side_box);
  self->own = self->shared = self->experiments = NULL;
  g_clear_object (&self->context);
  bc_page_renew_target (BC_PAGE (self));
}

static void
bc_reflections_page_refresh (BcPage *page)
{
  BcReflectionsPage *self = BC_REFLECTIONS_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  gboolean may = context != NULL && !bc_context_is_read_only (context);

  if (context != self->context)
    forget (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "reflections.new", may);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "reflections.experiment", may);
  if (context == NULL)
    return;
  g_set_object (&self->context, context);
  if (self->own == NULL)
    build (self);
  bc_card_list_refresh (self->own);
  bc_card_list_refresh (self->shared);
  bc_card_list_refresh (self->experiments);
  show_sharing (self);
  open_target (self);
}

/* Who comes back finds everything folded: others may look along now. */
static void
bc_reflections_page_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bc_reflections_page_parent_class)->unmap (widget);
  forget (BC_REFLECTIONS_PAGE (widget));
}

/* ---- what one does ---- */

static void
new_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcReflectionsPage *self = BC_REFLECTIONS_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcSealedItem) draft = bc_reflections_draft (self->context, NULL, today);

  bc_card_list_begin (self->own, draft);
  show_sharing (self);
}

static void
experiment_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcReflectionsPage *self = BC_REFLECTIONS_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcExperiment) draft =
    bc_acting_draft_experiment (NULL, bc_context_get_me (self->context), today);

  bc_card_list_begin (self->experiments, draft);
}

/* One's own, or what a colleague shared. */
static gpointer
find (BcReflectionsPage *self, GVariant *target)
{
  const char *id = g_variant_get_string (target, NULL);
  gpointer item = bc_edits_get (get_edits (self), BC_TYPE_SEALED_ITEM, id, NULL);

  return item != NULL ? item : bc_edits_get (get_edits (self), BC_TYPE_REFLECTION, id, NULL);
}

static void
share_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcReflectionsPage *self = BC_REFLECTIONS_PAGE (widget);
  g_autoptr (BcRecord) item = find (self, target);

  if (item == NULL)
    return;
  bc_reflections_share (self->context, BC_SEALED_ITEM (item));
  bc_page_offer_undo (BC_PAGE (self), _("It is shared as it says now."));
}

static void
take_back_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcReflectionsPage *self = BC_REFLECTIONS_PAGE (widget);
  g_autoptr (BcRecord) item = find (self, target);
  g_autoptr (BcReflection) shared =
    item != NULL ? bc_reflections_get_shared (self->context, BC_SEALED_ITEM (item)) : NULL;
  g_autofree char *refusal = NULL;

  if (shared == NULL)
    return;
  refusal = bc_reflections_take_back (self->context, shared);
  if (refusal != NULL)
    bc_page_say (BC_PAGE (self), refusal);
  else
    bc_page_offer_undo (BC_PAGE (self), _("It is for you alone again."));
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcReflectionsPage *self = BC_REFLECTIONS_PAGE (widget);
  g_autoptr (BcRecord) item = find (self, target);
  g_autofree char *stays = NULL;

  /* Nothing was written in it yet. */
  if (item == NULL)
    {
      bc_card_list_drop (self->own);
      return;
    }
  stays = bc_reflections_remove (self->context, BC_SEALED_ITEM (item));
  bc_page_offer_undo (BC_PAGE (self), stays != NULL ? stays : _("The reflection is taken away."));
}

static void
try_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcReflectionsPage *self = BC_REFLECTIONS_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcRecord) record = find (self, target);
  g_autoptr (BcExperiment) experiment = NULL;

  if (record == NULL)
    return;
  experiment = bc_reflections_try (self->context, record, today);
  bc_card_list_refresh (self->experiments);
  bc_card_list_open (self->experiments, experiment);
  bc_page_offer_undo (BC_PAGE (self), _("It stands with your experiments."));
}

/* ---- the page ---- */

static void
bc_reflections_page_dispose (GObject *object)
{
  g_clear_object (&BC_REFLECTIONS_PAGE (object)->context);
  bc_page_dispose_template (BC_PAGE (object), BC_TYPE_REFLECTIONS_PAGE);

  G_OBJECT_CLASS (bc_reflections_page_parent_class)->dispose (object);
}

static void
bc_reflections_page_class_init (BcReflectionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_reflections_page_dispose;
  widget_class->unmap = bc_reflections_page_unmap;
  BC_PAGE_CLASS (klass)->refresh = bc_reflections_page_refresh;
  BC_PAGE_CLASS (klass)->pause_ms = PAUSE_MS;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/reflections-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcReflectionsPage, own_box);
  gtk_widget_class_bind_template_child (widget_class, BcReflectionsPage, side_box);
  gtk_widget_class_install_action (widget_class, "reflections.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "reflections.experiment", NULL, experiment_cb);
  gtk_widget_class_install_action (widget_class, "reflections.share", "s", share_cb);
  gtk_widget_class_install_action (widget_class, "reflections.take-back", "s", take_back_cb);
  gtk_widget_class_install_action (widget_class, "reflections.remove", "s", remove_cb);
  gtk_widget_class_install_action (widget_class, "reflections.try", "s", try_cb);
}

static void
bc_reflections_page_init (BcReflectionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
