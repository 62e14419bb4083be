/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-edexml-reader"

#include "exchange/bc-edexml-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-roster-clean.h"
#include "exchange/bc-roster-error.h"

#define NS_UWLR "http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens"
#define NS_UWLR_1 "http://www.edustandaard.nl/leerresultaten/1/"
#define NS_RESULTS "http://www.edustandaard.nl/leerresultaten/2/leerresultaten"
#define NS_SOAP_11 "http://schemas.xmlsoap.org/soap/envelope/"
#define NS_SOAP_12 "http://www.w3.org/2003/05/soap-envelope"

/* Where in the document we are. Elements count by their whole path: a supplier's own block may
 * well hold a <groep> or <roepnaam> that is something else. */
typedef enum
{
  AT_DOCUMENT,
  AT_ENVELOPE,
  AT_BODY,
  AT_ANSWER,
  AT_ROOT,
  AT_SCHOOL,
  AT_GROUPS,
  AT_GROUP,
  AT_COMPOSITE_GROUP,
  AT_PUPILS,
  AT_PUPIL,
  AT_COMPOSITES,
  AT_STAFF,
  AT_TEACHER,
  AT_TEACHER_GROUPS,
  AT_LINK,
  AT_COMPOSITE_LINK,
  AT_SCHOOL_FIELD,
  AT_FIELD,
  AT_ROLE,
  AT_DROPPED,
  AT_SKIPPED,
} Place;

typedef struct
{
  Place from;
  const char *name;
  Place to;
  guint value;
} Rule;

static const Rule rules[] = {
  { AT_ROOT, "school", AT_SCHOOL },
  { AT_ROOT, "groepen", AT_GROUPS },
  { AT_ROOT, "leerlingen", AT_PUPILS },
  { AT_ROOT, "leerkrachten", AT_STAFF },

  { AT_SCHOOL, "schooljaar", AT_SCHOOL_FIELD, BC_DRAFT_SCHOOL_YEAR },
  { AT_SCHOOL, "peildatum", AT_SCHOOL_FIELD, BC_DRAFT_REFERENCE },
  { AT_SCHOOL, "aanmaakdatum", AT_SCHOOL_FIELD, BC_DRAFT_CREATED },
  { AT_SCHOOL, "brincode", AT_SCHOOL_FIELD, BC_DRAFT_BRIN },
  { AT_SCHOOL, "dependancecode", AT_SCHOOL_FIELD, BC_DRAFT_BRANCH },
  { AT_SCHOOL, "auteur", AT_SCHOOL_FIELD, BC_DRAFT_AUTHOR },
  { AT_SCHOOL, "xsdversie", AT_SCHOOL_FIELD, BC_DRAFT_VERSION },

  { AT_GROUPS, "groep", AT_GROUP },
  { AT_GROUPS, "samengestelde_groep", AT_COMPOSITE_GROUP },
  { AT_GROUP, "naam", AT_FIELD, BC_DRAFT_NAME },
  { AT_GROUP, "jaargroep", AT_FIELD, BC_DRAFT_YEAR },
  { AT_GROUP, "toevoegingen", AT_DROPPED, BC_DROP_ADDITIONS },
  { AT_COMPOSITE_GROUP, "naam", AT_FIELD, BC_DRAFT_NAME },
  { AT_COMPOSITE_GROUP, "toevoegingen", AT_DROPPED, BC_DROP_ADDITIONS },

  { AT_PUPILS, "leerling", AT_PUPIL },
  { AT_PUPIL, "achternaam", AT_FIELD, BC_DRAFT_SURNAME },
  { AT_PUPIL, "voorvoegsel", AT_FIELD, BC_DRAFT_PREFIX },
  { AT_PUPIL, "tussenvoegsel", AT_FIELD, BC_DRAFT_PREFIX },
  { AT_PUPIL, "voornamen", AT_FIELD, BC_DRAFT_FIRST_NAMES },
  { AT_PUPIL, "roepnaam", AT_FIELD, BC_DRAFT_GIVEN_NAME },
  { AT_PUPIL, "geboortedatum", AT_FIELD, BC_DRAFT_BIRTH_DATE },
  { AT_PUPIL, "jaargroep", AT_FIELD, BC_DRAFT_YEAR },
  { AT_PUPIL, "uitstroomdatum", AT_FIELD, BC_DRAFT_LEFT_ON },
  { AT_PUPIL, "groep", AT_LINK },
  { AT_PUPIL, "samengestelde_groepen", AT_COMPOSITES },
  { AT_COMPOSITES, "samengestelde_groep", AT_COMPOSITE_LINK },
  { AT_PUPIL, "voorletters-1", AT_DROPPED, BC_DROP_INITIALS },
  { AT_PUPIL, "voorletters", AT_DROPPED, BC_DROP_INITIALS },
  { AT_PUPIL, "geslacht", AT_DROPPED, BC_DROP_GENDER },
  { AT_PUPIL, "gebruikersnaam", AT_DROPPED, BC_DROP_USER_NAME },
  { AT_PUPIL, "emailadres", AT_DROPPED, BC_DROP_EMAIL },
  { AT_PUPIL, "fotourl", AT_DROPPED, BC_DROP_PHOTO },
  { AT_PUPIL, "etniciteit", AT_DROPPED, BC_DROP_ORIGIN },
  { AT_PUPIL, "land", AT_DROPPED, BC_DROP_ORIGIN },
  { AT_PUPIL, "land_vader", AT_DROPPED, BC_DROP_ORIGIN },
  { AT_PUPIL, "land_moeder", AT_DROPPED, BC_DROP_ORIGIN },
  { AT_PUPIL, "sofinummer", AT_DROPPED, BC_DROP_CITIZEN_NUMBER },
  { AT_PUPIL, "bsn", AT_DROPPED, BC_DROP_CITIZEN_NUMBER },
  { AT_PUPIL, "onderwijsnummer", AT_DROPPED, BC_DROP_CITIZEN_NUMBER },
  { AT_PUPIL, "bsn_ondwnr-4", AT_DROPPED, BC_DROP_CITIZEN_NUMBER },
  { AT_PUPIL, "rijksregisternummer", AT_DROPPED, BC_DROP_CITIZEN_NUMBER },
  { AT_PUPIL, "gewicht_nieuw", AT_DROPPED, BC_DROP_WEIGHT },
  { AT_PUPIL, "gewicht", AT_DROPPED, BC_DROP_WEIGHT },
  { AT_PUPIL, "postcode", AT_DROPPED, BC_DROP_ADDRESS },
  { AT_PUPIL, "postcodenl", AT_DROPPED, BC_DROP_ADDRESS },
  { AT_PUPIL, "postnummerbe", AT_DROPPED, BC_DROP_ADDRESS },
  { AT_PUPIL, "postcodeoverig", AT_DROPPED, BC_DROP_ADDRESS },
  { AT_PUPIL, "toevoegingen", AT_DROPPED, BC_DROP_ADDITIONS },

  { AT_STAFF, "leerkracht", AT_TEACHER },
  { AT_TEACHER, "achternaam", AT_FIELD, BC_DRAFT_SURNAME },
  { AT_TEACHER, "voorvoegsel", AT_FIELD, BC_DRAFT_PREFIX },
  { AT_TEACHER, "tussenvoegsel", AT_FIELD, BC_DRAFT_PREFIX },
  { AT_TEACHER, "voornamen", AT_FIELD, BC_DRAFT_FIRST_NAMES },
  { AT_TEACHER, "roepnaam", AT_FIELD, BC_DRAFT_GIVEN_NAME },
  { AT_TEACHER, "rol", AT_ROLE },
  { AT_TEACHER, "rolomschrijving", AT_ROLE },
  { AT_TEACHER, "groepen", AT_TEACHER_GROUPS },
  { AT_TEACHER_GROUPS, "groep", AT_LINK },
  { AT_TEACHER_GROUPS, "samengestelde_groep", AT_COMPOSITE_LINK },
  { AT_LINK, "rol", AT_ROLE },
  { AT_LINK, "rolomschrijving", AT_ROLE },
  { AT_COMPOSITE_LINK, "rol", AT_ROLE },
  { AT_COMPOSITE_LINK, "rolomschrijving", AT_ROLE },
  { AT_TEACHER, "voorletters-1", AT_DROPPED, BC_DROP_INITIALS },
  { AT_TEACHER, "gebruikersnaam", AT_DROPPED, BC_DROP_USER_NAME },
  { AT_TEACHER, "emailadres", AT_DROPPED, BC_DROP_EMAIL },
  { AT_TEACHER, "toevoegingen", AT_DROPPED, BC_DROP_ADDITIONS },
};

typedef struct
{
  BcRosterDraft *draft;
  GArray *places;
  const char *uri; /* of the elements that count */
  guint field;
  guint field_line;
  GString *text;
  gboolean text_too_long;
  BcDraftRecord *record;
  BcDraftLink *link;
  gboolean root_seen;
  gboolean stranger_told;
} Reader;

static Place
current_place (Reader *reader)
{
  return g_array_index (reader->places, Place, reader->places->len - 1);
}

static gboolean
refuse_root (const BcXmlTag *tag,
             GError **error)
{
  if (g_str_has_prefix (tag->uri, NS_UWLR_1))
    g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_NOT_A_ROSTER,
                         _("This file has an outdated form (UWLR 1). Choose EDEXML, version 2.1, "
                           "when exporting."));
  else if (strcmp (tag->uri, NS_RESULTS) == 0)
    g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_NOT_A_ROSTER,
                         _("This file holds test results (UWLR), not a list of pupils. Choose the "
                           "EDEXML export of the pupil administration."));
  else if (g_ascii_strcasecmp (tag->name, "html") == 0)
    g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_NOT_A_ROSTER,
                         _("This is a web page, probably a login page that was saved in place of "
                           "the export. Log in to the administration and export again."));
  else
    g_set_error (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_NOT_A_ROSTER,
                 _("Line %u: this is an XML file, but not a list of pupils. Choose the EDEXML "
                   "export of the pupil administration."),
                 tag->line);

  return FALSE;
}

static gboolean
enter_root (Reader *reader,
            const BcXmlTag *tag,
            Place *to)
{
  gboolean is_uwlr = strcmp (tag->uri, NS_UWLR) == 0;

  if (is_uwlr && strcmp (tag->name, "leerlinggegevens_antwoord") == 0)
    *to = AT_ANSWER;
  else if ((is_uwlr && strcmp (tag->name, "leerlinggegevens") == 0)
           || (*tag->uri == '\0' && strcmp (tag->name, "EDEX") == 0))
    *to = AT_ROOT;
  else
    return FALSE;

  reader->uri = is_uwlr ? NS_UWLR : "";
  reader->draft->format = is_uwlr ? "uwlr" : "edexml";
  reader->root_seen = reader->root_seen || *to == AT_ROOT;

  return TRUE;
}

/* Above the list itself: an envelope is opened, anything else must be the list. */
static gboolean
find_outer_place (Reader *reader,
                  Place from,
                  const BcXmlTag *tag,
                  Place *to,
                  GError **error)
{
  gboolean soap = strcmp (tag->uri, NS_SOAP_11) == 0 || strcmp (tag->uri, NS_SOAP_12) == 0;

  *to = AT_SKIPPED;
  if (from == AT_DOCUMENT && soap && strcmp (tag->name, "Envelope") == 0)
    *to = AT_ENVELOPE;
  else if (from == AT_ENVELOPE)
    *to = soap && strcmp (tag->name, "Body") == 0 ? AT_BODY : AT_SKIPPED;
  else if ((from == AT_BODY && soap) || reader->root_seen)
    *to = AT_SKIPPED;
  else if (!enter_root (reader, tag, to) && from != AT_ANSWER)
    return refuse_root (tag, error);

  return TRUE;
}

static Place
find_place (Reader *reader,
            Place from,
            const BcXmlTag *tag)
{
  if (strcmp (tag->uri, reader->uri) != 0)
    {
      if (!reader->stranger_told)
        bc_roster_draft_warn (reader->draft, tag->line, NULL,
                              _("Line %u: a part that does not belong in a pupil export was "
                                "passed over."),
                              tag->line);
      reader->stranger_told = TRUE;
      return AT_SKIPPED;
    }

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (rules[i].from == from && strcmp (rules[i].name, tag->name) == 0)
      {
        reader->field = rules[i].value;
        return rules[i].to;
      }

  return AT_SKIPPED;
}

static char *
dup_key (const BcXmlTag *tag,
         const char *name,
         gboolean *hidden)
{
  g_autofree char *raw = bc_xml_tag_dup_attribute (tag, name);
  g_autofree char *key = raw != NULL ? bc_roster_clean_text (raw, -1, hidden) : NULL;

  return key != NULL && *key != '\0' ? g_steal_pointer (&key) : NULL;
}

static void
start_record (Reader *reader,
              GPtrArray *records,
              const BcXmlTag *tag)
{
  BcDraftRecord *record = bc_draft_record_new (tag->line);

  record->key = dup_key (tag, "key", &record->hidden);
  record->eckid = dup_key (tag, "eckid", &record->hidden);
  record->composite = current_place (reader) == AT_COMPOSITE_GROUP;
  record->too_long = record->eckid != NULL && strlen (record->eckid) > BC_DRAFT_MAX_FIELD;
  g_ptr_array_add (records, record);
  reader->record = record;
}

static void
start_link (Reader *reader,
            const BcXmlTag *tag)
{
  gboolean composite = current_place (reader) == AT_COMPOSITE_LINK;

  reader->link = bc_draft_record_add_link (reader->record, tag->line, dup_key (tag, "key", NULL),
                                           composite);
}

static gboolean
start_cb (gpointer user_data,
          const BcXmlTag *tag,
          GError **error)
{
  Reader *reader = user_data;
  Place from = current_place (reader);
  Place to = AT_SKIPPED;

  if (from < AT_ROOT)
    {
      if (!find_outer_place (reader, from, tag, &to, error))
        return FALSE;
    }
  else if (from < AT_SCHOOL_FIELD)
    to = find_place (reader, from, tag);
  g_array_append_val (reader->places, to);

  if (to == AT_GROUP || to == AT_COMPOSITE_GROUP)
    start_record (reader, reader->draft->groups, tag);
  else if (to == AT_PUPIL)
    start_record (reader, reader->draft->pupils, tag);
  else if (to == AT_TEACHER)
    start_record (reader, reader->draft->staff, tag);
  else if (to == AT_LINK || to == AT_COMPOSITE_LINK)
    start_link (reader, tag);
  else if (to == AT_DROPPED)
    bc_roster_draft_drop (reader->draft, reader->field);
  else if (to == AT_FIELD || to == AT_SCHOOL_FIELD || to == AT_ROLE)
    {
      reader->field_line = tag->line;
      reader->text_too_long = FALSE;
      g_string_truncate (reader->text, 0);
    }

  return TRUE;
}

static void
text_cb (gpointer user_data,
         const char *text,
         gsize length)
{
  Reader *reader = user_data;
  Place at = current_place (reader);

  if (at != AT_FIELD && at != AT_SCHOOL_FIELD && at != AT_ROLE)
    return;

  if (reader->text->len + length > BC_DRAFT_MAX_FIELD)
    reader->text_too_long = TRUE;
  else
    g_string_append_len (reader->text, text, length);
}

static void
end_school_field (Reader *reader)
{
  char **field = &reader->draft->school[reader->field];

  if (reader->text_too_long)
    bc_roster_draft_warn (reader->draft, reader->field_line, NULL,
                          _("Line %u: a far too long text about the school was passed over."),
                          reader->field_line);
  else if (*field == NULL)
    *field = bc_roster_clean_text (reader->text->str, reader->text->len, NULL);
}

static void
end_role (Reader *reader)
{
  GPtrArray *roles = reader->link != NULL ? reader->link->roles : reader->record->roles;
  g_autofree char *role = bc_roster_clean_text (reader->text->str, reader->text->len,
                                                &reader->record->hidden);

  reader->record->too_long |= reader->text_too_long || roles->len > BC_DRAFT_MAX_LINKS;
  if (*role != '\0')
    g_ptr_array_add (roles, g_steal_pointer (&role));
}

static void
end_cb (gpointer user_data)
{
  Reader *reader = user_data;
  Place at = current_place (reader);

  if (at == AT_SCHOOL_FIELD)
    end_school_field (reader);
  else if (at == AT_ROLE)
    end_role (reader);
  else if (at == AT_LINK || at == AT_COMPOSITE_LINK)
    reader->link = NULL;
  else if (at == AT_FIELD)
    {
      reader->record->too_long |= reader->text_too_long;
      bc_draft_record_set_field (reader->record, reader->field, reader->text->str,
                                 reader->text->len);
    }
  g_array_set_size (reader->places, reader->places->len - 1);
}

/**
 * bc_edexml_read:
 * @data: an XML document
 *
 * Reads EDEXML of any version, or UWLR pupil data with or without its envelope.
 *
 * Returns: (transfer full) (nullable): what the file says, or %NULL with @error set
 */
BcRosterDraft *
bc_edexml_read (const char *data,
                gsize size,
                BcXmlProgress progress,
                gpointer progress_data,
                GCancellable *cancellable,
                GError **error)
{
  static const BcXmlHandler handler = { start_cb, text_cb, end_cb };
  g_autoptr (BcRosterDraft) draft = bc_roster_draft_new ("edexml");
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  Reader reader = { .draft = draft, .places = places, .uri = "" };
  Place start = AT_DOCUMENT;
  gboolean good;

  g_array_append_val (places, start);
  reader.text = g_string_new (NULL);
  good = bc_xml_feed (data, size, &handler, &reader, progress, progress_data, cancellable, error);
  g_string_free (reader.text, TRUE);

  if (good && !reader.root_seen)
    {
      g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_EMPTY,
                           _("This answer of the administration (UWLR) holds no pupils. Make a new "
                             "export with pupils and groups."));
      good = FALSE;
    }

  return good ? g_steal_pointer (&draft) : NULL;
}
