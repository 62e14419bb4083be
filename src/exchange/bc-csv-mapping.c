/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-csv-mapping"

#include "exchange/bc-csv-mapping.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-roster-clean.h"

#define N_HEADER_ROWS 10
#define MAX_HEADING_CHARS 40

/* Headings that Dutch administrations and the receivers of their lists use, in lower case. The
 * better one of a field stands first: with both "Roepnaam" and "Voornaam" the first wins. */
typedef struct
{
  const char *heading;
  int value;
} Synonym;

static const Synonym field_synonyms[] = {
  { "leerlingnummer", BC_CSV_FIELD_KEY },     { "leerlingnr", BC_CSV_FIELD_KEY },
  { "leerling nr", BC_CSV_FIELD_KEY },        { "llnr", BC_CSV_FIELD_KEY },
  { "stamnummer", BC_CSV_FIELD_KEY },         { "stamnr", BC_CSV_FIELD_KEY },
  { "administratienummer", BC_CSV_FIELD_KEY },{ "nummer", BC_CSV_FIELD_KEY },
  { "nr", BC_CSV_FIELD_KEY },
  { "roepnaam", BC_CSV_FIELD_GIVEN_NAME },    { "voornaam", BC_CSV_FIELD_GIVEN_NAME },
  { "voornamen", BC_CSV_FIELD_GIVEN_NAME },
  { "tussenvoegsel", BC_CSV_FIELD_PREFIX },   { "voorvoegsel", BC_CSV_FIELD_PREFIX },
  { "tussenv.", BC_CSV_FIELD_PREFIX },        { "voorv.", BC_CSV_FIELD_PREFIX },
  { "tv", BC_CSV_FIELD_PREFIX },
  { "achternaam", BC_CSV_FIELD_SURNAME },     { "familienaam", BC_CSV_FIELD_SURNAME },
  { "naam", BC_CSV_FIELD_WHOLE_NAME },        { "leerling", BC_CSV_FIELD_WHOLE_NAME },
  { "leerlingnaam", BC_CSV_FIELD_WHOLE_NAME },
  { "geboortedatum", BC_CSV_FIELD_BIRTH_DATE },{ "geb.datum", BC_CSV_FIELD_BIRTH_DATE },
  { "geb. datum", BC_CSV_FIELD_BIRTH_DATE },  { "gebdatum", BC_CSV_FIELD_BIRTH_DATE },
  { "geboren", BC_CSV_FIELD_BIRTH_DATE },
  { "groep", BC_CSV_FIELD_GROUP },            { "groepsnaam", BC_CSV_FIELD_GROUP },
  { "stamgroep", BC_CSV_FIELD_GROUP },        { "klas", BC_CSV_FIELD_GROUP },
  { "klasnaam", BC_CSV_FIELD_GROUP },
  { "leerjaar", BC_CSV_FIELD_YEAR },          { "jaargroep", BC_CSV_FIELD_YEAR },
  { "leerkracht", BC_CSV_FIELD_TEACHER },     { "groepsleerkracht", BC_CSV_FIELD_TEACHER },
  { "uitstroomdatum", BC_CSV_FIELD_LEFT_ON }, { "datum uitschrijving", BC_CSV_FIELD_LEFT_ON },
};

/* Parts of headings of data that are never read. */
static const Synonym drop_synonyms[] = {
  { "bsn", BC_DROP_CITIZEN_NUMBER },       { "burgerservice", BC_DROP_CITIZEN_NUMBER },
  { "onderwijsnummer", BC_DROP_CITIZEN_NUMBER },
  { "geslacht", BC_DROP_GENDER },          { "m/v", BC_DROP_GENDER },
  { "j/m", BC_DROP_GENDER },               { "geboorteland", BC_DROP_ORIGIN },
  { "geboorteplaats", BC_DROP_ORIGIN },    { "herkomst", BC_DROP_ORIGIN },
  { "nationaliteit", BC_DROP_ORIGIN },     { "gewicht", BC_DROP_WEIGHT },
  { "mail", BC_DROP_EMAIL },               { "telefoon", BC_DROP_PHONE },
  { "mobiel", BC_DROP_PHONE },             { "adres", BC_DROP_ADDRESS },
  { "straat", BC_DROP_ADDRESS },           { "huisn", BC_DROP_ADDRESS },
  { "postcode", BC_DROP_ADDRESS },         { "plaats", BC_DROP_ADDRESS },
  { "gebruikersnaam", BC_DROP_USER_NAME }, { "foto", BC_DROP_PHOTO },
  { "voorletters", BC_DROP_INITIALS },     { "ouder", BC_DROP_PARENTS },
  { "verzorger", BC_DROP_PARENTS },
};

static const char *const result_headings[] = { "toets", "toetsnaam", "vakgebied", "afnamedatum",
                                               "ruwe score", "vaardigheidsscore", "niveau", "dle",
                                               "score" };

static char *
fold_heading (const char *cell)
{
  g_autofree char *clean = bc_roster_clean_text (cell, -1, NULL);

  return g_utf8_strdown (clean, -1);
}

/* The place in the list of synonyms, or -1. */
static int
find_synonym (const char *cell)
{
  g_autofree char *heading = fold_heading (cell);

  for (guint i = 0; i < G_N_ELEMENTS (field_synonyms); i++)
    if (strcmp (field_synonyms[i].heading, heading) == 0)
      return i;

  return -1;
}

/**
 * bc_csv_mapping_clear:
 *
 * Makes a mapping in which no column is known.
 */
void
bc_csv_mapping_clear (BcCsvMapping *self)
{
  self->header_row = -1;
  for (guint field = 0; field < BC_CSV_N_FIELDS; field++)
    {
      self->columns[field] = -1;
      self->doubtful[field] = FALSE;
    }
}

static guint
count_known_headings (BcCsvTable *table,
                      guint row)
{
  BcCsvRow *cells = g_ptr_array_index (table->rows, row);
  guint n = 0;

  for (guint i = 0; i < cells->n_cells; i++)
    n += find_synonym (cells->cells[i]) >= 0
         || bc_csv_heading_get_drop_kind (cells->cells[i]) == BC_DROP_GENDER;

  return n;
}

static void
map_columns (BcCsvMapping *self,
             BcCsvTable *table)
{
  BcCsvRow *headings = g_ptr_array_index (table->rows, self->header_row);
  int chosen[BC_CSV_N_FIELDS];

  for (guint i = 0; i < headings->n_cells; i++)
    {
      int synonym = find_synonym (headings->cells[i]);
      int field;

      if (synonym < 0)
        continue;
      field = field_synonyms[synonym].value;
      if (self->columns[field] < 0 || synonym < chosen[field])
        {
          self->columns[field] = i;
          chosen[field] = synonym;
        }
      else if (synonym == chosen[field])
        self->doubtful[field] = TRUE;
    }

  /* The parts of a name say more than the name in one piece. */
  if (self->columns[BC_CSV_FIELD_SURNAME] >= 0 && self->columns[BC_CSV_FIELD_GIVEN_NAME] >= 0)
    self->columns[BC_CSV_FIELD_WHOLE_NAME] = -1;
}

/**
 * bc_csv_mapping_guess:
 * @self: (out caller-allocates):
 *
 * Looks for a row of headings and takes each column for what its heading says.
 *
 * Returns: whether there are headings; see also [method@CsvMapping.has_name]
 */
gboolean
bc_csv_mapping_guess (BcCsvMapping *self,
                      BcCsvTable *table)
{
  bc_csv_mapping_clear (self);
  for (guint i = 0; i < MIN (table->rows->len, N_HEADER_ROWS); i++)
    if (count_known_headings (table, i) >= 2)
      {
        self->header_row = i;
        map_columns (self, table);
        return TRUE;
      }

  return FALSE;
}

/**
 * bc_csv_mapping_has_name:
 *
 * Returns: whether some column holds names
 */
gboolean
bc_csv_mapping_has_name (const BcCsvMapping *self)
{
  return self->columns[BC_CSV_FIELD_GIVEN_NAME] >= 0 || self->columns[BC_CSV_FIELD_SURNAME] >= 0
         || self->columns[BC_CSV_FIELD_WHOLE_NAME] >= 0;
}

/**
 * bc_csv_mapping_has_group:
 *
 * Returns: whether some column holds the group
 */
gboolean
bc_csv_mapping_has_group (const BcCsvMapping *self)
{
  return self->columns[BC_CSV_FIELD_GROUP] >= 0;
}

/**
 * bc_csv_mapping_get_field:
 *
 * Returns: the [enum@CsvField] that @column holds, or -1
 */
int
bc_csv_mapping_get_field (const BcCsvMapping *self,
                          int column)
{
  for (int field = 0; field < BC_CSV_N_FIELDS; field++)
    if (self->columns[field] == column)
      return field;

  return -1;
}

/**
 * bc_csv_mapping_dup_heading:
 *
 * Returns: (transfer full): the heading of a column, or words such as "Column 3"
 */
char *
bc_csv_mapping_dup_heading (const BcCsvMapping *self,
                            BcCsvTable *table,
                            int column)
{
  const char *cell = self->header_row >= 0
                       ? bc_csv_table_get_cell (table, self->header_row, column) : "";
  g_autofree char *heading = bc_roster_clean_text (cell, -1, NULL);

  if (*heading == '\0')
    return g_strdup_printf (_("Column %d"), column + 1);

  return bc_roster_clip (heading, MAX_HEADING_CHARS);
}

/**
 * bc_csv_mapping_dup_samples:
 *
 * Returns: (transfer full): the cleaned cells of @column in the first rows under the headings;
 *   none of a column of citizen service numbers, which nobody needs to see
 */
GStrv
bc_csv_mapping_dup_samples (const BcCsvMapping *self,
                            BcCsvTable *table,
                            int column,
                            guint max_rows)
{
  g_autoptr (GStrvBuilder) samples = g_strv_builder_new ();
  g_autofree char *heading = bc_csv_mapping_dup_heading (self, table, column);
  guint start = self->header_row + 1;

  if (bc_csv_heading_get_drop_kind (heading) == BC_DROP_CITIZEN_NUMBER)
    return g_strv_builder_end (samples);

  for (guint row = start; row < table->rows->len && row < start + max_rows; row++)
    {
      g_autofree char *clean = bc_roster_clean_text (bc_csv_table_get_cell (table, row, column),
                                                     -1, NULL);
      g_autofree char *short_text = bc_roster_clip (clean, MAX_HEADING_CHARS);

      g_strv_builder_add (samples, short_text);
    }

  return g_strv_builder_end (samples);
}

/**
 * bc_csv_field_get_label:
 *
 * Returns: (transfer none): the translated name of a field
 */
const char *
bc_csv_field_get_label (BcCsvField field)
{
  static const char *const labels[BC_CSV_N_FIELDS] = {
    [BC_CSV_FIELD_KEY] = N_("Pupil number"),
    [BC_CSV_FIELD_GIVEN_NAME] = N_("Given name"),
    [BC_CSV_FIELD_PREFIX] = N_("Prefix"),
    [BC_CSV_FIELD_SURNAME] = N_("Surname"),
    [BC_CSV_FIELD_WHOLE_NAME] = N_("Whole name"),
    [BC_CSV_FIELD_BIRTH_DATE] = N_("Date of birth"),
    [BC_CSV_FIELD_GROUP] = N_("Group"),
    [BC_CSV_FIELD_YEAR] = N_("Year"),
    [BC_CSV_FIELD_TEACHER] = N_("Teacher"),
    [BC_CSV_FIELD_LEFT_ON] = N_("Left on"),
  };

  return _(labels[field]);
}

/* The BcDropKind of a column that is not to be read, or -1 if the heading names none. */
int
bc_csv_heading_get_drop_kind (const char *heading)
{
  g_autofree char *folded = fold_heading (heading);

  for (guint i = 0; i < G_N_ELEMENTS (drop_synonyms); i++)
    if (strstr (folded, drop_synonyms[i].heading) != NULL)
      return drop_synonyms[i].value;

  return -1;
}

/* Whether the headings are those of a list of test results. */
gboolean
bc_csv_table_holds_results (BcCsvTable *table)
{
  for (guint i = 0; i < MIN (table->rows->len, N_HEADER_ROWS); i++)
    {
      BcCsvRow *row = g_ptr_array_index (table->rows, i);
      guint n = 0;

      for (guint j = 0; j < row->n_cells; j++)
        {
          g_autofree char *heading = fold_heading (row->cells[j]);

          for (guint k = 0; k < G_N_ELEMENTS (result_headings); k++)
            n += strcmp (heading, result_headings[k]) == 0;
        }
      if (n >= 2)
        return TRUE;
    }

  return FALSE;
}
