/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-xml-feeder"

#include "exchange/bc-xml-feeder.h"

#include <glib/gi18n-lib.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <string.h>

#include "exchange/bc-roster-error.h"

/* The gate for XML from outside. Nothing is substituted, fetched or included, a document type
 * stops the reading before a single entity is declared, and whatever no export needs is refused
 * before it can cost time or memory. */
#define CHUNK_SIZE (16 * 1024)
#define MAX_SILENCE (64 * 1024)
#define MAX_DEPTH 32
#define MAX_ATTRIBUTES 32
#define MAX_EVENTS (2 * 1000 * 1000)

typedef struct
{
  xmlParserCtxtPtr context;
  const BcXmlHandler *handler;
  gpointer user_data;
  gsize fed;
  gsize fed_at_event;
  guint n_events;
  guint depth;
  int xml_error;
  guint xml_line;
  GError *error;
} Feeder;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlParserCtxt, xmlFreeParserCtxt)

static guint
current_line (Feeder *feeder)
{
  return MAX (xmlSAX2GetLineNumber (feeder->context), 0);
}

static void
stop (Feeder *feeder)
{
  xmlStopParser (feeder->context);
}

/* Counts a sign of life; FALSE when the reading has been stopped. */
static gboolean
note_event (Feeder *feeder)
{
  if (feeder->error != NULL)
    return FALSE;

  feeder->fed_at_event = feeder->fed;
  if (++feeder->n_events <= MAX_EVENTS)
    return TRUE;

  g_set_error_literal (&feeder->error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_TOO_BIG,
                       _("This file holds far more than a school has. Choose the export of one "
                         "school."));
  stop (feeder);

  return FALSE;
}

static void
refuse_shape (Feeder *feeder)
{
  g_set_error (&feeder->error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_UNSAFE,
               _("Line %u: this file is put together in a way no pupil administration does, so it "
                 "was not read. Make a new export."),
               current_line (feeder));
  stop (feeder);
}

static void
start_element_cb (void *data,
                  const xmlChar *name,
                  const xmlChar *prefix,
                  const xmlChar *uri,
                  int n_namespaces,
                  const xmlChar **namespaces,
                  int n_attributes,
                  int n_defaulted,
                  const xmlChar **attributes)
{
  Feeder *feeder = data;
  BcXmlTag tag = { (const char *) name, uri != NULL ? (const char *) uri : "", 0, n_attributes,
                   attributes };

  if (!note_event (feeder))
    return;
  if (++feeder->depth > MAX_DEPTH || n_attributes > MAX_ATTRIBUTES)
    {
      refuse_shape (feeder);
      return;
    }

  tag.line = current_line (feeder);
  if (!feeder->handler->start (feeder->user_data, &tag, &feeder->error))
    stop (feeder);
}

static void
end_element_cb (void *data,
                const xmlChar *name,
                const xmlChar *prefix,
                const xmlChar *uri)
{
  Feeder *feeder = data;

  if (!note_event (feeder))
    return;
  feeder->depth--;
  feeder->handler->end (feeder->user_data);
}

static void
characters_cb (void *data,
               const xmlChar *text,
               int length)
{
  Feeder *feeder = data;

  if (note_event (feeder))
    feeder->handler->text (feeder->user_data, (const char *) text, length);
}

static void
internal_subset_cb (void *data,
                    const xmlChar *name,
                    const xmlChar *external_id,
                    const xmlChar *system_id)
{
  Feeder *feeder = data;

  if (feeder->error == NULL)
    g_set_error (&feeder->error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_UNSAFE,
                 _("Line %u: this file has a document type (DOCTYPE), which a pupil export never "
                   "has, so it was not read. Make a new export."),
                 current_line (feeder));
  stop (feeder);
}

static void
error_cb (void *data,
          xmlErrorPtr error)
{
  Feeder *feeder = data;

  /* The first error tells what is wrong, the rest follows from it. */
  if (feeder->xml_error == 0 && error->level >= XML_ERR_ERROR)
    {
      feeder->xml_error = error->code;
      feeder->xml_line = MAX (error->line, 1);
    }
}

static gboolean
is_encoding_error (int code,
                   const char *data,
                   gsize size)
{
  /* The parser has one code for a forbidden sign and for bytes that are no sign at all. */
  if (code == XML_ERR_INVALID_CHAR)
    return memchr (data, '\0', size) == NULL && !g_utf8_validate_len (data, size, NULL);

  return code == XML_ERR_INVALID_ENCODING || code == XML_ERR_UNSUPPORTED_ENCODING
         || code == XML_ERR_UNKNOWN_ENCODING
         || (code >= XML_I18N_NO_NAME && code <= XML_I18N_NO_OUTPUT);
}

static void
set_xml_error (Feeder *feeder,
               const char *data,
               gsize size,
               gboolean at_end,
               GError **error)
{
  if (is_encoding_error (feeder->xml_error, data, size))
    g_set_error (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_ENCODING,
                 _("Line %u: the letters are stored in another way (encoding) than the file says. "
                   "Make a new export, or read it as Windows-1252."),
                 feeder->xml_line);
  else if (at_end || feeder->xml_error == XML_ERR_DOCUMENT_END)
    g_set_error (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_DAMAGED,
                 _("Line %u: the file stops halfway or holds more than one list. Make a new "
                   "export."),
                 MAX (feeder->xml_line, 1));
  else
    g_set_error (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_DAMAGED,
                 _("Line %u: the file is damaged here. Make a new export."), feeder->xml_line);
}

/* Feeds all of @data in pieces; FALSE as soon as the parser or the gate says no. */
static gboolean
feed_chunks (Feeder *feeder,
             const char *data,
             gsize size,
             BcXmlProgress progress,
             gpointer progress_data,
             GCancellable *cancellable)
{
  while (feeder->fed < size)
    {
      gsize start = feeder->fed;
      gsize chunk = MIN (CHUNK_SIZE, size - start);

      if (g_cancellable_set_error_if_cancelled (cancellable, &feeder->error))
        return FALSE;

      feeder->fed += chunk;
      if (xmlParseChunk (feeder->context, data + start, chunk, FALSE) != 0
          || feeder->error != NULL)
        return FALSE;
      if (feeder->fed - feeder->fed_at_event > MAX_SILENCE)
        {
          refuse_shape (feeder);
          return FALSE;
        }
      if (progress != NULL)
        progress ((double) feeder->fed / size, progress_data);
    }

  return TRUE;
}

static xmlSAXHandler
make_sax (void)
{
  xmlSAXHandler sax;

  memset (&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start_element_cb;
  sax.endElementNs = end_element_cb;
  sax.characters = characters_cb;
  sax.internalSubset = internal_subset_cb;
  sax.serror = (xmlStructuredErrorFunc) error_cb;

  return sax;
}

/**
 * bc_xml_feed:
 * @data: a whole XML document, at least 4 bytes
 * @handler: what to do with what is found; a start that fails ends the reading
 * @progress: (nullable): told the fraction that was read
 *
 * Feeds a document that is not to be trusted through the parser, piece by piece.
 *
 * Returns: %FALSE with @error set unless the whole document was well formed and harmless
 */
gboolean
bc_xml_feed (const char *data,
             gsize size,
             const BcXmlHandler *handler,
             gpointer user_data,
             BcXmlProgress progress,
             gpointer progress_data,
             GCancellable *cancellable,
             GError **error)
{
  Feeder feeder = { .handler = handler, .user_data = user_data };
  xmlSAXHandler sax = make_sax ();
  g_autoptr (xmlParserCtxt) context = NULL;
  gboolean at_end = FALSE;
  gboolean good;

  g_return_val_if_fail (size >= 4, FALSE);

  /* The first four bytes tell the parser the family of the encoding. */
  context = xmlCreatePushParserCtxt (&sax, &feeder, data, 4, NULL);
  if (context == NULL)
    g_error ("out of memory");
  feeder.context = context;
  feeder.fed = 4;
  xmlCtxtUseOptions (context, XML_PARSE_NONET);

  good = feed_chunks (&feeder, data, size, progress, progress_data, cancellable);
  if (good)
    {
      at_end = TRUE;
      good = xmlParseChunk (context, NULL, 0, TRUE) == 0 && context->wellFormed
             && feeder.error == NULL;
    }
  if (context->myDoc != NULL)
    g_clear_pointer (&context->myDoc, xmlFreeDoc);

  if (feeder.error != NULL)
    g_propagate_error (error, feeder.error);
  else if (!good)
    set_xml_error (&feeder, data, size, at_end, error);

  return good;
}

static char *
decode_value (const char *value,
              gsize length)
{
  g_autofree char *raw = g_strndup (value, length);
  GString *decoded = g_string_new (raw);

  /* Without substitution of entities the parser hands over an ampersand as these five signs,
   * and can hand over no other ampersand. */
  g_string_replace (decoded, "&#38;", "&", 0);

  return g_string_free (decoded, FALSE);
}

/**
 * bc_xml_tag_dup_attribute:
 * @name: the name of an attribute outside any namespace
 *
 * Returns: (transfer full) (nullable): its value
 */
char *
bc_xml_tag_dup_attribute (const BcXmlTag *tag,
                          const char *name)
{
  const char *const *attributes = tag->attributes;

  for (int i = 0; i < tag->n_attributes; i++, attributes += 5)
    if (attributes[2] == NULL && strcmp (attributes[0], name) == 0)
      return decode_value (attributes[3], attributes[4] - attributes[3]);

  return NULL;
}
