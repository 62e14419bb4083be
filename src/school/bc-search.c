/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-search"

#include "config.h"

#include "school/bc-search.h"

#include "domain/bc-word-match.h"
#include "school/bc-search-kind.h"
#include "school/bc-search-reader.h"

/* Of each family where all are shown, and of the one that was chosen. */
#define MOST_OF_EACH 25
#define MOST_OF_ONE 200

struct _BcSearch
{
  GObject       parent_instance;

  BcStore      *store;
  BcKeyring    *keyring;
  char         *person;
  GCancellable *running;
  /* Held while the view is read: one search at a time. */
  GMutex        lock;
  BcStore      *view;
};

G_DEFINE_FINAL_TYPE (BcSearch, bc_search, G_TYPE_OBJECT)

typedef struct
{
  char          *words;
  BcSearchFamily family;
  char          *group;
  char          *period;
} Wanted;

/* One search under way. */
typedef struct
{
  BcSearchReader reader;
  BcSearch      *search;
  Wanted        *wanted;
  BcPeriod      *period;
  GCancellable  *cancellable;
  GHashTable    *ids;
  GPtrArray     *hits[BC_SEARCH_N_FAMILIES];
} Run;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_free (wanted->words);
  g_free (wanted->group);
  g_free (wanted->period);
  g_free (wanted);
}

static Wanted *
wanted_new (const BcSearchQuery *query)
{
  Wanted *wanted = g_new0 (Wanted, 1);

  wanted->words = g_strdup (query->words);
  wanted->family = query->family;
  wanted->group = g_strdup (query->group);
  wanted->period = g_strdup (query->period);
  return wanted;
}

static void
run_clear (Run *run)
{
  g_clear_object (&run->reader.me);
  g_clear_pointer (&run->reader.words, bc_word_match_free);
  g_clear_pointer (&run->reader.names, g_ptr_array_unref);
  g_clear_object (&run->period);
  g_clear_pointer (&run->ids, g_hash_table_unref);
  for (guint i = 0; i < BC_SEARCH_N_FAMILIES; i++)
    g_clear_pointer (&run->hits[i], g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

static gboolean
open_view (BcSearch *self, GError **error)
{
  if (self->view == NULL)
    self->view = bc_store_new_view (self->store, error);
  return self->view != NULL;
}

/* The user's own record is read here too: the window's may change meanwhile. */
static gboolean
begin (Run *run, GError **error)
{
  run->reader.store = run->search->view;
  run->reader.me = bc_store_get (run->search->view, BC_TYPE_STAFF, run->search->person, error);
  run->reader.words = bc_word_match_new (run->wanted->words);
  run->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < BC_SEARCH_N_FAMILIES; i++)
    run->hits[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_search_hit_free);
  if (run->wanted->period != NULL)
    run->period = bc_store_get (run->search->view, BC_TYPE_PERIOD, run->wanted->period, error);
  return run->reader.me != NULL;
}

static gboolean
is_wanted (Run *run, const BcSearchKind *kind)
{
  return kind != NULL
         && (run->wanted->family == BC_SEARCH_N_FAMILIES || run->wanted->family == kind->family);
}

static guint
most_of (BcSearchFamily wanted)
{
  return wanted == BC_SEARCH_N_FAMILIES ? MOST_OF_EACH : MOST_OF_ONE;
}

/* All pupils are looked at, for they come by name. */
static gboolean
is_full (Run *run, BcSearchFamily family)
{
  return family != BC_SEARCH_PUPILS
         && run->hits[family]->len >= most_of (run->wanted->family);
}

static void
take (Run *run, BcSearchHit *hit)
{
  if ((run->wanted->group == NULL
       || bc_search_reader_is_of_group (&run->reader, hit, run->wanted->group))
      && (run->wanted->period == NULL
          || (run->period != NULL && bc_search_reader_is_of_period (hit, run->period)))
      && g_hash_table_add (run->ids, g_strdup (hit->id)))
    g_ptr_array_add (run->hits[hit->family], hit);
  else
    bc_search_hit_free (hit);
}

static gpointer
read_found (Run *run, BcFound *found)
{
  const BcSearchKind *kind = bc_search_kind_find (found->type);

  return is_wanted (run, kind) && !is_full (run, kind->family)
           ? bc_store_get (run->reader.store, found->type, found->id, NULL)
           : NULL;
}

static gboolean
search_index (Run *run, GError **error)
{
  g_autoptr (GPtrArray) found = bc_store_search (run->reader.store, run->reader.words, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      g_autoptr (BcRecord) record = read_found (run, found->pdata[i]);
      BcSearchHit *hit = record != NULL ? bc_search_reader_read (&run->reader, record, NULL) : NULL;

      if (hit != NULL)
        take (run, hit);
      if (g_cancellable_set_error_if_cancelled (run->cancellable, error))
        return FALSE;
    }
  return found != NULL;
}

/* ---- what only the user can open ---- */

static void
search_boxes (Run *run, gpointer record)
{
  guint n_fields = 0;
  const BcField *fields = bc_record_get_fields (record, &n_fields);
  g_autofree char **opened = g_new0 (char *, n_fields);
  BcSearchHit *hit;

  for (guint i = 0; i < n_fields; i++)
    {
      GBytes *box = fields[i].kind == BC_FIELD_SEALED ? bc_record_get_sealed (record, i) : NULL;

      if (box != NULL)
        opened[i] = bc_keyring_unseal (run->search->keyring, box, NULL);
    }
  hit = bc_search_reader_read (&run->reader, record, opened);
  for (guint i = 0; i < n_fields; i++)
    bc_secret_free_text (opened[i]);
  if (hit != NULL)
    take (run, hit);
}

/* The index may have found it by what is open in it. */
static gboolean
search_sealed (Run *run, GError **error)
{
  g_autoptr (GPtrArray) found =
    bc_store_list_sealed (run->reader.store, run->search->person, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      BcFound *one = found->pdata[i];
      g_autoptr (BcRecord) record =
        g_hash_table_contains (run->ids, one->id) ? NULL : read_found (run, one);

      if (record != NULL)
        search_boxes (run, record);
      if (g_cancellable_set_error_if_cancelled (run->cancellable, error))
        return FALSE;
    }
  return found != NULL;
}

/* ---- searching ---- */

static int
compare_titles (gconstpointer a, gconstpointer b)
{
  const BcSearchHit *left = *(gpointer *) a;
  const BcSearchHit *right = *(gpointer *) b;

  return g_utf8_collate (left->title, right->title);
}

static GPtrArray *
gather (Run *run)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_search_hit_free);

  g_ptr_array_sort (run->hits[BC_SEARCH_PUPILS], compare_titles);
  for (guint i = 0; i < BC_SEARCH_N_FAMILIES; i++)
    g_ptr_array_extend_and_steal (all, g_steal_pointer (&run->hits[i]));
  return all;
}

static GPtrArray *
search (BcSearch *self, Wanted *wanted, GCancellable *cancellable, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  g_auto (Run) run = { { NULL }, self, wanted, NULL, cancellable, NULL, { NULL } };

  if (g_cancellable_set_error_if_cancelled (cancellable, error) || !open_view (self, error)
      || !begin (&run, error) || !search_index (&run, error)
      || (*bc_word_match_get_words (run.reader.words) != NULL && !search_sealed (&run, error)))
    return NULL;
  return gather (&run);
}

static void
run_cb (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  GPtrArray *hits = search (source, data, cancellable, &error);

  if (hits != NULL)
    g_task_return_pointer (task, hits, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
bc_search_finalize (GObject *object)
{
  BcSearch *self = BC_SEARCH (object);

  g_clear_object (&self->running);
  g_clear_object (&self->view);
  g_clear_object (&self->keyring);
  g_clear_object (&self->store);
  g_free (self->person);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (bc_search_parent_class)->finalize (object);
}

static void
bc_search_class_init (BcSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_search_finalize;
}

static void
bc_search_init (BcSearch *self)
{
  g_mutex_init (&self->lock);
}

BcSearch *
bc_search_new (BcSession *session)
{
  BcSearch *self = g_object_new (BC_TYPE_SEARCH, NULL);

  self->store = g_object_ref (bc_session_get_store (session));
  self->keyring = g_object_ref (bc_session_get_keyring (session));
  self->person = g_strdup (bc_record_get_id (bc_session_get_me (session)));
  return self;
}

GPtrArray *
bc_search_run (BcSearch *self, const BcSearchQuery *query, GCancellable *cancellable,
               GError **error)
{
  Wanted *wanted = wanted_new (query);
  GPtrArray *hits = search (self, wanted, cancellable, error);

  wanted_free (wanted);
  return hits;
}

gboolean
bc_search_is_cut_short (GPtrArray *hits, BcSearchFamily family)
{
  guint counts[BC_SEARCH_N_FAMILIES] = { 0 };

  for (guint i = 0; i < hits->len; i++)
    {
      BcSearchHit *hit = hits->pdata[i];

      if (hit->family != BC_SEARCH_PUPILS && ++counts[hit->family] >= most_of (family))
        return TRUE;
    }
  return FALSE;
}

void
bc_search_run_async (BcSearch *self, const BcSearchQuery *query, GAsyncReadyCallback callback,
                     gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  bc_search_call_off (self);
  self->running = g_cancellable_new ();
  task = g_task_new (self, self->running, callback, user_data);
  g_task_set_source_tag (task, bc_search_run_async);
  g_task_set_task_data (task, wanted_new (query), wanted_free);
  g_task_run_in_thread (task, run_cb);
}

GPtrArray *
bc_search_run_finish (BcSearch *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
bc_search_call_off (BcSearch *self)
{
  if (self->running != NULL)
    g_cancellable_cancel (self->running);
  g_clear_object (&self->running);
}
