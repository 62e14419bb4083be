/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-csv-roster"

#include "exchange/bc-csv-roster.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-roster-clean.h"
#include "exchange/bc-roster-error.h"

typedef struct
{
  BcRosterDraft *draft;
  BcCsvTable *table;
  const BcCsvMapping *mapping;
  guint n_headings;
  GHashTable *groups;   /* name → BcDraftRecord */
  GHashTable *teachers; /* name → BcDraftRecord */
} Reader;

static gboolean
refuse_columns (const char *message,
                GError **error)
{
  g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_COLUMNS, message);

  return FALSE;
}

/* With headings alone a missing group may be an oversight; a person who chose may leave it out. */
static gboolean
check_mapping (BcCsvTable *table,
               const BcCsvMapping *chosen,
               BcCsvMapping *mapping,
               GError **error)
{
  gboolean found = TRUE;

  if (chosen != NULL)
    *mapping = *chosen;
  else
    found = bc_csv_mapping_guess (mapping, table);

  if (!bc_csv_mapping_has_group (mapping) && chosen == NULL && bc_csv_table_holds_results (table))
    {
      g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_NOT_A_ROSTER,
                           _("This is a list of test results, not a list of pupils with their "
                             "groups. Choose the pupil export."));
      return FALSE;
    }
  if (!found)
    return refuse_columns (_("No row with headings such as “Roepnaam” and “Groep” was found. Tell "
                             "which column is which."),
                           error);
  if (!bc_csv_mapping_has_name (mapping))
    return refuse_columns (_("No column with the names of the pupils was found. Tell which column "
                             "is which."),
                           error);
  if (!bc_csv_mapping_has_group (mapping) && chosen == NULL)
    return refuse_columns (_("No column with the group of the pupils was found. Tell which column "
                             "is which."),
                           error);

  return TRUE;
}

static void
take_notes (Reader *self)
{
  for (guint i = 0; i < self->table->notes->len; i++)
    {
      BcCsvNote *note = g_ptr_array_index (self->table->notes, i);

      bc_roster_draft_warn (self->draft, note->line, NULL, "%s", note->text);
    }
  for (guint field = 0; field < BC_CSV_N_FIELDS; field++)
    if (self->mapping->doubtful[field])
      bc_roster_draft_warn (self->draft, 0, NULL,
                            _("More than one column could be “%s”; the first one was used."),
                            bc_csv_field_get_label (field));
  if (self->mapping->columns[BC_CSV_FIELD_WHOLE_NAME] >= 0)
    bc_roster_draft_warn (self->draft, 0, NULL,
                          _("The names stand in one column and were split in given name, prefix "
                            "and surname; look through them first."));
}

static gboolean
column_has_data (Reader *self,
                 int column)
{
  for (guint row = self->mapping->header_row + 1; row < self->table->rows->len; row++)
    {
      const char *cell = bc_csv_table_get_cell (self->table, row, column);

      if (cell[strspn (cell, " \t")] != '\0')
        return TRUE;
    }

  return FALSE;
}

static void
list_dropped_columns (Reader *self)
{
  guint n = bc_csv_table_get_n_columns (self->table);

  for (guint column = 0; column < n; column++)
    {
      g_autofree char *heading = NULL;
      int kind;

      if (bc_csv_mapping_get_field (self->mapping, column) >= 0 || !column_has_data (self, column))
        continue;
      heading = bc_csv_mapping_dup_heading (self->mapping, self->table, column);
      kind = bc_csv_heading_get_drop_kind (heading);
      if (kind >= 0)
        bc_roster_draft_drop (self->draft, kind);
      else if (column < self->n_headings)
        g_ptr_array_add (self->draft->dropped_columns,
                         g_strdup_printf (_("column “%s”"), heading));
    }
}

static char *
dup_cell (Reader *self,
          guint row,
          BcCsvField field,
          gboolean *hidden)
{
  const char *cell = bc_csv_table_get_cell (self->table, row, self->mapping->columns[field]);

  return bc_roster_clean_text (cell, -1, hidden);
}

static guint
count_filled (Reader *self,
              guint row)
{
  guint n = 0;

  for (guint field = 0; field < BC_CSV_N_FIELDS; field++)
    {
      g_autofree char *cell = dup_cell (self, row, field, NULL);

      n += *cell != '\0';
    }

  return n;
}

/* Spreadsheets run such cells; here they are text, but a person should know. */
static gboolean
looks_like_formula (Reader *self,
                    guint row)
{
  for (guint field = 0; field < BC_CSV_N_FIELDS; field++)
    {
      const char *cell = bc_csv_table_get_cell (self->table, row, self->mapping->columns[field]);

      if (*cell != '\0' && strchr ("=+-@", *cell) != NULL && cell[1] != '\0')
        return TRUE;
    }

  return FALSE;
}

static void
read_name (Reader *self,
           guint row,
           BcDraftRecord *record)
{
  static const struct { BcCsvField from; BcDraftField to; } parts[] = {
    { BC_CSV_FIELD_GIVEN_NAME, BC_DRAFT_GIVEN_NAME },
    { BC_CSV_FIELD_PREFIX, BC_DRAFT_PREFIX },
    { BC_CSV_FIELD_SURNAME, BC_DRAFT_SURNAME },
  };
  g_autofree char *whole = dup_cell (self, row, BC_CSV_FIELD_WHOLE_NAME, &record->hidden);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *part = dup_cell (self, row, parts[i].from, &record->hidden);

      bc_draft_record_set_field (record, parts[i].to, part, -1);
    }
  if (*whole != '\0')
    {
      g_autofree char *given = NULL;
      g_autofree char *prefix = NULL;
      g_autofree char *surname = NULL;

      bc_roster_split_name (whole, &given, &prefix, &surname);
      bc_draft_record_set_field (record, BC_DRAFT_GIVEN_NAME, given, -1);
      bc_draft_record_set_field (record, BC_DRAFT_PREFIX, prefix, -1);
      bc_draft_record_set_field (record, BC_DRAFT_SURNAME, surname, -1);
    }
}

/* "Groep 4" and "leerjaar 4" mean year 4. */
static void
read_year (Reader *self,
           guint row,
           BcDraftRecord *record)
{
  static const char *const words[] = { "groep ", "leerjaar ", "jaargroep ", "jg " };
  g_autofree char *year = dup_cell (self, row, BC_CSV_FIELD_YEAR, &record->hidden);
  const char *code = year;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_ascii_strncasecmp (year, words[i], strlen (words[i])) == 0)
      code = year + strlen (words[i]);
  bc_draft_record_set_field (record, BC_DRAFT_YEAR, code, -1);
}

/* The year of a group whose name says nothing else: "5 Uilen", "8A", "Groep 6", but not "1/2". */
static char *
guess_group_year (const char *name)
{
  const char *p = name;

  if (g_ascii_strncasecmp (p, "groep ", 6) == 0)
    p += 6;
  if (*p < '1' || *p > '8' || g_ascii_isdigit (p[1]) || p[1] == '/' || p[1] == '-' || p[1] == '+')
    return NULL;

  return g_strndup (p, 1);
}

static BcDraftRecord *
find_group (Reader *self,
            const char *name,
            guint line)
{
  BcDraftRecord *group = g_hash_table_lookup (self->groups, name);

  if (group != NULL)
    return group;

  group = bc_draft_record_new (line);
  /* A table has no keys for groups: the name stands in until the roster is made. */
  group->key = g_strdup (name);
  group->fields[BC_DRAFT_NAME] = g_strdup (name);
  if (self->mapping->columns[BC_CSV_FIELD_YEAR] < 0)
    group->fields[BC_DRAFT_YEAR] = guess_group_year (name);
  g_ptr_array_add (self->draft->groups, group);
  g_hash_table_insert (self->groups, group->key, group);

  return group;
}

static void
read_group (Reader *self,
            guint row,
            BcDraftRecord *record)
{
  g_autofree char *name = dup_cell (self, row, BC_CSV_FIELD_GROUP, &record->hidden);

  if (*name == '\0')
    {
      g_autofree char *label = NULL;

      if (self->mapping->columns[BC_CSV_FIELD_GROUP] < 0)
        return;
      label = bc_draft_record_dup_label (record);
      bc_roster_draft_warn (self->draft, record->line, record->key,
                            _("Line %u: pupil %s has no group and comes in without one."),
                            record->line, label);
      return;
    }

  find_group (self, name, record->line);
  bc_draft_record_add_link (record, record->line, g_steal_pointer (&name), FALSE);
}

static gboolean
has_link (BcDraftRecord *record,
          const char *key)
{
  for (guint i = 0; i < record->links->len; i++)
    if (g_strcmp0 (((BcDraftLink *) g_ptr_array_index (record->links, i))->key, key) == 0)
      return TRUE;

  return FALSE;
}

static void
read_teacher (Reader *self,
              guint row,
              BcDraftRecord *pupil)
{
  g_autofree char *name = dup_cell (self, row, BC_CSV_FIELD_TEACHER, NULL);
  BcDraftRecord *teacher;
  BcDraftLink *link;

  if (*name == '\0' || strlen (name) > BC_DRAFT_MAX_FIELD)
    return;

  teacher = g_hash_table_lookup (self->teachers, name);
  if (teacher == NULL)
    {
      teacher = bc_draft_record_new (pupil->line);
      bc_roster_split_name (name, &teacher->fields[BC_DRAFT_GIVEN_NAME],
                            &teacher->fields[BC_DRAFT_PREFIX],
                            &teacher->fields[BC_DRAFT_SURNAME]);
      g_ptr_array_add (self->draft->staff, teacher);
      g_hash_table_insert (self->teachers, g_steal_pointer (&name), teacher);
    }
  if (pupil->links->len == 0)
    return;
  link = g_ptr_array_index (pupil->links, 0);
  if (!has_link (teacher, link->key))
    bc_draft_record_add_link (teacher, pupil->line, g_strdup (link->key), FALSE);
}

static void
warn_about_row (Reader *self,
                guint row,
                const BcDraftRecord *record)
{
  BcCsvRow *cells = g_ptr_array_index (self->table->rows, row);
  g_autofree char *label = bc_draft_record_dup_label (record);

  if (self->n_headings > 0 && cells->n_cells > self->n_headings)
    bc_roster_draft_warn (self->draft, record->line, record->key,
                          _("Line %u: the row of pupil %s has more cells than there are headings; "
                            "look whether it is right."),
                          record->line, label);
  else if (cells->n_cells < self->n_headings)
    bc_roster_draft_warn (self->draft, record->line, record->key,
                          _("Line %u: the row of pupil %s has fewer cells than there are headings; "
                            "look whether it is right."),
                          record->line, label);
  if (looks_like_formula (self, row))
    bc_roster_draft_warn (self->draft, record->line, record->key,
                          _("Line %u: the row of pupil %s holds a cell that looks like a formula; "
                            "it is kept as plain text."),
                          record->line, label);
}

static void
read_row (Reader *self,
          guint row)
{
  guint line = ((BcCsvRow *) g_ptr_array_index (self->table->rows, row))->line;
  g_autoptr (BcDraftRecord) record = NULL;
  g_autofree char *birth = NULL;
  g_autofree char *left = NULL;
  char *key;

  if (count_filled (self, row) < 2)
    {
      bc_roster_draft_warn (self->draft, line, NULL,
                            _("Line %u: this row holds too little for a pupil and is left out."),
                            line);
      return;
    }

  record = bc_draft_record_new (line);
  key = dup_cell (self, row, BC_CSV_FIELD_KEY, &record->hidden);
  record->key = *key != '\0' ? g_strdup (key) : NULL;
  g_free (key);
  read_name (self, row, record);
  birth = dup_cell (self, row, BC_CSV_FIELD_BIRTH_DATE, NULL);
  bc_draft_record_set_field (record, BC_DRAFT_BIRTH_DATE, birth, -1);
  left = dup_cell (self, row, BC_CSV_FIELD_LEFT_ON, NULL);
  bc_draft_record_set_field (record, BC_DRAFT_LEFT_ON, left, -1);
  read_year (self, row, record);
  read_group (self, row, record);
  read_teacher (self, row, record);
  warn_about_row (self, row, record);
  g_ptr_array_add (self->draft->pupils, g_steal_pointer (&record));
}

/* A spreadsheet that took keys for numbers has eaten their leading zeros. */
static void
check_key_lengths (Reader *self)
{
  gsize shortest = G_MAXSIZE;
  gsize longest = 0;

  for (guint i = 0; i < self->draft->pupils->len; i++)
    {
      const char *key = ((BcDraftRecord *) g_ptr_array_index (self->draft->pupils, i))->key;
      gsize length = key != NULL ? strlen (key) : 0;

      if (key == NULL || *key == '0' || strspn (key, "0123456789") != length)
        return;
      shortest = MIN (shortest, length);
      longest = MAX (longest, length);
    }
  if (longest > 2 && shortest < longest)
    bc_roster_draft_warn (self->draft, 0, NULL,
                          _("The pupil numbers are not equally long; if a spreadsheet program took "
                            "off zeros in front, export the list again."));
}

static gboolean
read_rows (Reader *self,
           GCancellable *cancellable,
           GError **error)
{
  guint first = self->mapping->header_row + 1;

  for (guint row = first; row < self->table->rows->len; row++)
    {
      if (row % 256 == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      read_row (self, row);
    }

  check_key_lengths (self);
  self->draft->headings_only = self->table->rows->len <= first;
  if (self->draft->headings_only)
    bc_roster_draft_warn (self->draft, 0, NULL,
                          _("This list has headings but not a single pupil; nothing will change."));

  return TRUE;
}

/**
 * bc_csv_roster_read:
 * @mapping: (nullable): which column is what, or %NULL to go by the headings
 *
 * Reads a list of pupils from a table.
 *
 * Returns: (transfer full) (nullable): what the table says, or %NULL with @error set
 */
BcRosterDraft *
bc_csv_roster_read (BcCsvTable *table,
                    const BcCsvMapping *mapping,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (BcRosterDraft) draft = bc_roster_draft_new ("csv");
  g_autoptr (GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) teachers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  BcCsvMapping used;
  Reader self = { .draft = draft, .table = table, .mapping = &used, .groups = groups,
                  .teachers = teachers };

  if (!check_mapping (table, mapping, &used, error))
    return NULL;

  draft->is_table = TRUE;
  if (used.header_row >= 0 && (guint) used.header_row < table->rows->len)
    self.n_headings = ((BcCsvRow *) g_ptr_array_index (table->rows, used.header_row))->n_cells;
  take_notes (&self);
  list_dropped_columns (&self);
  if (!read_rows (&self, cancellable, error))
    return NULL;

  return g_steal_pointer (&draft);
}
