/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-csv"

#include "exchange/bc-csv.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-csv-decode.h"
#include "exchange/bc-roster-error.h"

/* A reader of tables after RFC 4180 that never swallows more than one cell: a quote opens only at
 * the start of a cell, and a quote that is never closed is an error with its line. */
#define MAX_COLUMNS 256
#define MAX_ROWS 100000
#define MAX_CELLS (1000 * 1000)
#define MAX_NOTES 200
#define N_SAMPLE_ROWS 30
#define SAMPLE_SIZE (64 * 1024)

typedef struct
{
  BcCsvTable *table;
  char *read;
  char *write;
  char delimiter;
  guint line;
  guint n_cells;
  GPtrArray *cells;
  gboolean stray_quote;
} Parser;

G_DEFINE_BOXED_TYPE (BcCsvTable, bc_csv_table, bc_csv_table_ref, bc_csv_table_unref)

static void
row_free (BcCsvRow *row)
{
  g_free (row->cells);
  g_free (row);
}

static void
note_free (BcCsvNote *note)
{
  g_free (note->text);
  g_free (note);
}

static void
clear_table (BcCsvTable *self)
{
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->notes);
  /* The columns that are not wanted are in it too. */
  if (self->text != NULL)
    explicit_bzero (self->text, self->text_size);
  g_free (self->text);
}

BcCsvTable *
bc_csv_table_ref (BcCsvTable *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
bc_csv_table_unref (BcCsvTable *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_table);
}

static void
add_note (BcCsvTable *self,
          guint line,
          char *text)
{
  BcCsvNote *note;

  if (self->notes->len >= MAX_NOTES)
    {
      g_free (text);
      return;
    }
  note = g_new0 (BcCsvNote, 1);
  note->line = line;
  note->text = text;
  g_ptr_array_add (self->notes, note);
}

/* Writes the cell over the text that was read: what is decoded is never longer. */
static gboolean
parse_quoted (Parser *self,
              GError **error)
{
  guint opened = self->line;

  self->read++;
  for (;; self->read++)
    {
      if (*self->read == '\0')
        {
          g_set_error (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_DAMAGED,
                       _("Line %u: a quotation mark opens here and is never closed. Take it out "
                         "or save the file as CSV once more."),
                       opened);
          return FALSE;
        }
      if (*self->read == '"')
        {
          if (self->read[1] != '"')
            break;
          self->read++;
        }
      else if (*self->read == '\n')
        self->line++;
      *self->write++ = *self->read;
    }
  self->read++;

  return TRUE;
}

static gboolean
is_row_end (char c)
{
  return c == '\0' || c == '\n' || c == '\r';
}

static gboolean
parse_cell (Parser *self,
            GError **error)
{
  char *start = self->write;
  gboolean quoted = *self->read == '"';

  if (quoted && !parse_quoted (self, error))
    return FALSE;
  /* Nothing should follow a closing quote; if it does, it is part of the cell. */
  self->stray_quote |= quoted && *self->read != self->delimiter && !is_row_end (*self->read);
  for (; *self->read != self->delimiter && !is_row_end (*self->read); self->read++)
    {
      self->stray_quote |= *self->read == '"';
      *self->write++ = *self->read;
    }
  if (self->cells->len < MAX_COLUMNS)
    g_ptr_array_add (self->cells, start);

  return TRUE;
}

/* Ends a cell: its NUL may only be written once the sign at that place has been read. */
static char
end_cell (Parser *self)
{
  char ended_by = *self->read;

  if (ended_by == '\r' && self->read[1] == '\n')
    self->read++;
  if (ended_by != '\0')
    self->read++;
  *self->write++ = '\0';

  return ended_by;
}

static void
add_row (Parser *self,
         guint line)
{
  BcCsvRow *row;
  gboolean empty = TRUE;

  for (guint i = 0; i < self->cells->len && empty; i++)
    {
      const char *cell = g_ptr_array_index (self->cells, i);

      empty = cell[strspn (cell, " \t")] == '\0';
    }
  if (empty)
    return;

  row = g_new0 (BcCsvRow, 1);
  row->line = line;
  row->n_cells = self->cells->len;
  row->cells = g_memdup2 (self->cells->pdata, self->cells->len * sizeof (char *));
  self->n_cells += row->n_cells;
  g_ptr_array_add (self->table->rows, row);
}

static gboolean
parse_row (Parser *self,
           GError **error)
{
  guint line = self->line;
  char ended_by;

  g_ptr_array_set_size (self->cells, 0);
  self->stray_quote = FALSE;
  do
    {
      if (!parse_cell (self, error))
        return FALSE;
      ended_by = end_cell (self);
    }
  while (ended_by == self->delimiter);

  self->line += ended_by != '\0';
  if (self->stray_quote)
    add_note (self->table, line,
              g_strdup_printf (_("Line %u: there is a quotation mark in an odd place; look whether "
                                 "this row is right."),
                               line));
  add_row (self, line);

  return TRUE;
}

static gboolean
parse_rows (BcCsvTable *table,
            char *text,
            guint first_line,
            char delimiter,
            guint max_rows,
            GError **error)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  Parser parser = { .table = table, .read = text, .write = text, .delimiter = delimiter,
                    .line = first_line, .cells = cells };

  while (*parser.read != '\0')
    {
      if (table->rows->len >= max_rows)
        return TRUE;
      if (!parse_row (&parser, error))
        return FALSE;
      if (table->rows->len > MAX_ROWS || parser.n_cells > MAX_CELLS)
        {
          g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_TOO_BIG,
                               _("This table is far larger than a list of pupils. Choose the "
                                 "export of one school."));
          return FALSE;
        }
    }

  return TRUE;
}

static BcCsvTable *
make_table (void)
{
  BcCsvTable *self = g_atomic_rc_box_new0 (BcCsvTable);

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  self->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) note_free);

  return self;
}

/* The columns that @delimiter gives in most of the first rows. */
static guint
count_columns (const char *text,
               char delimiter)
{
  g_autoptr (BcCsvTable) trial = make_table ();
  guint votes[MAX_COLUMNS + 1] = { 0 };
  guint best = 0;

  /* Rows may hold line ends in quotes, so the first rows are taken from a generous piece. */
  trial->text = g_strndup (text, SAMPLE_SIZE);
  trial->text_size = strlen (trial->text);
  parse_rows (trial, trial->text, 1, delimiter, N_SAMPLE_ROWS, NULL);
  for (guint i = 0; i < trial->rows->len; i++)
    votes[((BcCsvRow *) g_ptr_array_index (trial->rows, i))->n_cells]++;
  for (guint n = 1; n <= MAX_COLUMNS; n++)
    if (votes[n] > 0 && votes[n] >= votes[best])
      best = n;

  return best;
}

static char
guess_delimiter (const char *text)
{
  static const char delimiters[] = { ';', ',', '\t', '|' };
  char best = ';';
  guint most = 0;

  for (guint i = 0; i < G_N_ELEMENTS (delimiters); i++)
    {
      guint n = count_columns (text, delimiters[i]);

      if (n > most)
        {
          most = n;
          best = delimiters[i];
        }
    }

  return best;
}

/* Excel's own first line, "sep=;". Returns where the table begins. */
static char *
skip_separator_line (char *text,
                     char *delimiter)
{
  char *rest = text;

  if (g_ascii_strncasecmp (text, "sep=", 4) != 0 || is_row_end (text[4])
      || !is_row_end (text[5]))
    return text;

  if (*delimiter == '\0')
    *delimiter = text[4];
  rest += 5;
  if (*rest == '\r')
    rest++;
  if (*rest == '\n')
    rest++;

  return rest;
}

static void
note_encoding (BcCsvTable *self,
               const char *data,
               gsize size,
               gboolean replaced)
{
  guint mixed = 0;

  if (g_str_equal (self->encoding, "windows-1252"))
    mixed = bc_csv_find_mixed_line (data, size);
  if (mixed > 0)
    add_note (self, mixed,
              g_strdup_printf (_("Line %u: the letters of this file are not all stored in the same "
                                 "way, so names with accents may look wrong; look through them "
                                 "first."),
                               mixed));
  if (replaced)
    add_note (self, 0, g_strdup (_("Some signs could not be read and were replaced by “�”; look "
                                   "through the names first.")));
}

/**
 * bc_csv_table_new:
 * @data: the bytes of a file
 * @encoding: (nullable): "windows-1252" to read it as such, or %NULL to find out
 * @delimiter: what stands between cells, or 0 to find out
 *
 * Reads a table of text with any of the usual encodings, delimiters and line ends.
 *
 * Returns: (transfer full) (nullable): the table, or %NULL with a BC_ROSTER_ERROR
 */
BcCsvTable *
bc_csv_table_new (const char *data,
                  gsize size,
                  const char *encoding,
                  char delimiter,
                  GError **error)
{
  g_autoptr (BcCsvTable) self = make_table ();
  gboolean replaced = FALSE;
  char *start;

  self->text = bc_csv_decode (data, size, encoding, &self->encoding, &replaced, error);
  if (self->text == NULL)
    return NULL;
  self->text_size = strlen (self->text);
  note_encoding (self, data, size, replaced);

  start = skip_separator_line (self->text, &delimiter);
  self->delimiter = delimiter != '\0' ? delimiter : guess_delimiter (start);
  if (!parse_rows (self, start, start == self->text ? 1 : 2, self->delimiter, G_MAXUINT, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * bc_csv_table_get_cell:
 * @column: from 0; a column that the row does not have is empty
 *
 * Returns: (transfer none): the text of the cell, as it stands in the file
 */
const char *
bc_csv_table_get_cell (BcCsvTable *self,
                       guint row,
                       int column)
{
  BcCsvRow *cells;

  if (row >= self->rows->len)
    return "";
  cells = g_ptr_array_index (self->rows, row);

  return column >= 0 && (guint) column < cells->n_cells ? cells->cells[column] : "";
}

/**
 * bc_csv_table_get_n_columns:
 *
 * Returns: the number of cells of the longest row
 */
guint
bc_csv_table_get_n_columns (BcCsvTable *self)
{
  guint most = 0;

  for (guint i = 0; i < self->rows->len; i++)
    most = MAX (most, ((BcCsvRow *) g_ptr_array_index (self->rows, i))->n_cells);

  return most;
}
