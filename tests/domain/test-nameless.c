/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-nameless.h"

typedef struct
{
  const char *text;
  const char *without;
  const char *found;
} Case;

static const Case cases[] = {
  { "Noor snapt het pas na voordoen", "… snapt het pas na voordoen", "Noor" },
  { "Hoe help ik noor op gang?", "Hoe help ik … op gang?", "noor" },
  { "NOOR en Noors schrift", "… en … schrift", "NOOR|Noors" },
  { "Noor’s werk, Noor's plek", "… werk, … plek", "Noor’s|Noor's" },
  { "Het noorden en Noorwegen", "Het noorden en Noorwegen", "" },
  { "Zoe en Zoë kijken", "… en … kijken", "Zoe|Zoë" },
  { "Juf Anke de Wit vraagt het", "Juf … vraagt het", "Anke de Wit" },
  { "Een wit vel voor juf De Wit", "Een wit vel voor juf …", "De Wit" },
  { "Wat wil ik, vraagt Wil", "Wat wil ik, vraagt …", "Wil" },
  { "Wie helpt Roos bij een roos?", "Wie helpt … bij een roos?", "Roos" },
  { "Noor (5) en/of Wit.", "… (5) en/of ….", "Noor|Wit" },
  { "op ’t Veld en van 't Veld", "… en van …", "op ’t Veld|'t Veld" },
  { "Hoe geven wij instructie?", "Hoe geven wij instructie?", "" },
  { "", "", "" },
};

static GPtrArray *
names_new (void)
{
  static const char *const all[] = { "noor", "zoë", "anke", "Wit", "de Wit", "anke de Wit", "wil",
                                     "roos", "'t Veld", "op 't Veld", "" };
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    g_ptr_array_add (names, (gpointer) all[i]);
  return names;
}

static void
test_names_are_taken_out_and_nothing_else (void)
{
  g_autoptr (GPtrArray) names = names_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *without = bc_nameless_dup (cases[i].text, names);

      g_assert_cmpstr (without, ==, cases[i].without);
    }
}

static void
test_what_was_found_is_told_once_each (void)
{
  g_autoptr (GPtrArray) names = names_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) found = bc_nameless_find (cases[i].text, names);
      g_autofree char *told = NULL;

      g_ptr_array_add (found, NULL);
      told = g_strjoinv ("|", (char **) found->pdata);
      g_assert_cmpstr (told, ==, cases[i].found);
    }
}

static void
test_a_text_without_names_stays_so_when_it_is_read_again (void)
{
  g_autoptr (GPtrArray) names = names_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) found = bc_nameless_find (cases[i].without, names);

      g_assert_cmpuint (found->len, ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/nameless/names-are-taken-out-and-nothing-else",
                   test_names_are_taken_out_and_nothing_else);
  g_test_add_func ("/nameless/what-was-found-is-told-once-each",
                   test_what_was_found_is_told_once_each);
  g_test_add_func ("/nameless/a-text-without-names-stays-so-when-it-is-read-again",
                   test_a_text_without_names_stays_so_when_it_is_read_again);
  return g_test_run ();
}
