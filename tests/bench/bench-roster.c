/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading a roster of ten thousand pupils, against what libxml2 alone needs for the same file. */
#include <glib/gstdio.h>
#include <libxml/parser.h>

#include "exchange/bc-roster-reader.h"
#include "tests/bench/bench.h"

#define PUPILS 10000

static char *
write_roster (const char *folder)
{
  char *path = g_build_filename (folder, "menigte.xml", NULL);
  g_autoptr (GString) xml = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                          "<EDEX>\n<school><schooljaar>2026-2027</schooljaar>"
                                          "<brincode>99XX</brincode><dependancecode>00"
                                          "</dependancecode><schoolkey>1</schoolkey>"
                                          "<aanmaakdatum>2026-11-24T08:00:00</aanmaakdatum>"
                                          "<auteur>Proef</auteur><xsdversie>2.1</xsdversie>"
                                          "</school>\n<groepen>\n");

  for (guint i = 1; i <= PUPILS / 25; i++)
    g_string_append_printf (xml, "<groep key=\"g%u\"><naam>Groep %u</naam><jaargroep>5</jaargroep>"
                                 "</groep>\n", i, i);
  g_string_append (xml, "</groepen>\n<leerlingen>\n");
  for (guint i = 1; i <= PUPILS; i++)
    g_string_append_printf (xml, "<leerling key=\"l%u\"><achternaam>Naam%u</achternaam>"
                                 "<roepnaam>Kind%u</roepnaam><geboortedatum>2017-03-04"
                                 "</geboortedatum><geslacht>2</geslacht><jaargroep>5</jaargroep>"
                                 "<groep key=\"g%u\"/></leerling>\n", i, i, i, (i - 1) / 25 + 1);
  g_string_append (xml, "</leerlingen>\n<leerkrachten/>\n</EDEX>\n");
  g_assert_true (g_file_set_contents (path, xml->str, -1, NULL));
  return path;
}

static gint64
parse_alone (gpointer path)
{
  gint64 start = g_get_monotonic_time ();
  xmlSAXHandler nothing = { .initialized = XML_SAX2_MAGIC };

  g_assert_cmpint (xmlSAXUserParseFile (&nothing, NULL, path), ==, 0);
  return g_get_monotonic_time () - start;
}

static gint64
read_roster (gpointer path)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcRoster) roster = bc_roster_read (file, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (roster->pupils->len, ==, PUPILS);
  return g_get_monotonic_time () - start;
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("bc-bench-XXXXXX", NULL);
  g_autofree char *path = write_roster (folder);

  bench_compare ("reading ten thousand pupils", read_roster, "parsing the file alone", parse_alone,
                 path);
  g_remove (path);
  g_rmdir (folder);
  return 0;
}
