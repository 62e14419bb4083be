/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-settings-info"

#include "config.h"

#include "school/bc-settings-info.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-route-state.h"
#include "domain/bc-terms.h"

static const struct
{
  const char *name;
  const char *title;
  const char *hint;
  const char *key;
} sections[] = {
  { "steps", N_ ("The circle"),
    N_ ("Which steps of the 1-Zorgroute stand in which part of the circle. Schools differ in "
        "this."),
    "step" },
  { "levels", N_ ("Levels"),
    N_ ("What your school calls the five levels, who does what, and how you talk and report."),
    "level" },
  { "names", N_ ("Names"),
    N_ ("What your school calls the clusters of a new plan and the people. Leave a name empty to "
        "keep the usual word."),
    NULL },
  { "limits", N_ ("Limits"),
    N_ ("What one teacher can carry. The waterline shows where a plan goes beyond; it never holds "
        "anything up."),
    NULL },
  { "counter-questions", N_ ("Questions asked back"),
    N_ ("Who types a care question is asked another one."),
    NULL },
  { "basic-questions", N_ ("Basic questions"),
    N_ ("The question under each part of the circle, one at a time."), NULL },
  { "talk-questions", N_ ("Questions for talks"),
    N_ ("What to ask in a talk with a child, parents or a colleague."), NULL },
  { "sentence-starters", N_ ("Sentence starters"),
    N_ ("How a need may be said: the beginning of the sentence, and ways to end it."), NULL },
  { "cards", N_ ("Repertoire cards"), N_ ("Ways of working to begin with."), NULL },
  { "plan-templates", N_ ("Plans to begin with"),
    N_ ("What a new plan begins with, and the questions it asks."), NULL },
  { "tags", N_ ("Tags"), N_ ("Words to mark an observation with."), NULL },
  { "agenda", N_ ("Agenda of the group review"),
    N_ ("The points of a new group review, in order, with how long each may take."), NULL },
  { "year-rhythm", N_ ("Rhythm of the year"),
    N_ ("In which weeks of the calendar the group reviews are, which weeks are free of school, "
        "and when a teacher is asked a question about themselves. The year planner proposes its "
        "days from this."),
    NULL },
  { "incident-method", N_ ("Incident method"),
    N_ ("The steps of a pupil review by the incident method, with how long each may take."), NULL },
  { "consult-cards", N_ ("Cards of a consultation"),
    N_ ("Four questions that a consultation may answer; none of them has to be."), "card" },
  { "self-questions", N_ ("Understanding oneself"),
    N_ ("The five questions that a teacher may answer for themselves alone, over the years. Nobody "
        "else sees the answers."),
    "component" },
};

/* What is called the same everywhere has no section. */
static const struct
{
  const char *section;
  const char *part;
  const char *title;
} parts[] = {
  { "limits", "clusters", N_ ("Clusters side by side") },
  { "limits", "extra-minutes-a-week", N_ ("Minutes of extra instruction a week") },
  { "limits", "individual-plans", N_ ("Plans for one pupil alone") },
  { "limits", "unseen-weeks", N_ ("Weeks after which a pupil was not seen") },
  { "counter-questions", "child", N_ ("How a child is named") },
  { "counter-questions", "question", N_ ("Question asked back") },
  { "steps", "place", N_ ("Part of the circle") },
  { "names", "clusters", N_ ("Clusters of a new plan") },
  { "names", "roles", N_ ("People") },
  { "agenda", "kind", N_ ("What stands ready") },
  { "year-rhythm", "rounds", N_ ("Rounds of group reviews") },
  { "year-rhythm", "free", N_ ("Weeks without school") },
  { "year-rhythm", "self", N_ ("When a question about oneself comes") },
  { "year-rhythm", "first-week", N_ ("From week") },
  { "year-rhythm", "last-week", N_ ("Up to week") },
  { "incident-method", "text", N_ ("What one does") },
  { "consult-cards", "hint", N_ ("To think on with") },
  { NULL, "teacher", N_ ("Question to the teacher") },
  { NULL, "coordinator", N_ ("For who leads the talk") },
  { NULL, "minutes", N_ ("Minutes") },
  { NULL, "name", N_ ("Name") },
  { NULL, "who", N_ ("Who") },
  { NULL, "what", N_ ("What") },
  { NULL, "communication", N_ ("Talking with child and parents") },
  { NULL, "report", N_ ("Report") },
  { NULL, "care-question", N_ ("Care question") },
  { NULL, "patterns", N_ ("Patterns") },
  { NULL, "question", N_ ("Question") },
  { NULL, "questions", N_ ("Questions") },
  { NULL, "theme", N_ ("Theme") },
  { NULL, "title", N_ ("Title") },
  { NULL, "text", N_ ("Text") },
  { NULL, "about", N_ ("About") },
  { NULL, "opening", N_ ("Beginning") },
  { NULL, "endings", N_ ("Endings") },
  { NULL, "kind", N_ ("Kind") },
  { NULL, "level", N_ ("Level") },
  { NULL, "usual", N_ ("Asked as a rule") },
  { NULL, "clusters", N_ ("Clusters") },
  { NULL, "subject", N_ ("Subject") },
  { NULL, "texts", N_ ("What stands in it already") },
  { NULL, "goal", N_ ("Goal") },
  { NULL, "content", N_ ("Content") },
  { NULL, "approach", N_ ("Approach") },
  { NULL, "organisation", N_ ("Organisation") },
  { NULL, "evaluation", N_ ("Evaluation") },
  { NULL, "tags", N_ ("Tags") },
};

/* The closed lists whose words a section uses, and the part that is one of them. */
static const struct
{
  const char  *section;
  const char  *part;
  BcTermFamily family;
} families[] = {
  { "names", NULL, BC_TERM_CLUSTER },
  { "names", NULL, BC_TERM_ROLE },
  { "sentence-starters", "kind", BC_TERM_NEED },
  { "plan-templates", "kind", BC_TERM_CLUSTER },
  { "agenda", "kind", BC_TERM_POINT },
  { "talk-questions", NULL, BC_TERM_VOICE },
};

/* Words that belong to no list of terms. */
static const struct
{
  const char *section;
  const char *word;
  const char *title;
} words[] = {
  { "sentence-starters", "content", N_ ("The lesson content") },
  { "sentence-starters", "people", N_ ("People") },
  { "sentence-starters", "conditions", N_ ("Time and surroundings") },
  { "consult-cards", "help", N_ ("Card 1") },
  { "consult-cards", "nature", N_ ("Card 2") },
  { "consult-cards", "load", N_ ("Card 3") },
  { "consult-cards", "together", N_ ("Card 4") },
  { "self-questions", "self-image", N_ ("Self-image") },
  { "self-questions", "self-esteem", N_ ("Self-esteem") },
  { "self-questions", "motivation", N_ ("Job motivation") },
  { "self-questions", "task", N_ ("Task perception") },
  { "self-questions", "future", N_ ("Future perspective") },
};

static int
find_section (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      if (g_str_equal (sections[i].name, name))
        return (int) i;
    }
  return -1;
}

const char *
bc_settings_info_get_title (const char *section)
{
  int found = find_section (section);

  return found >= 0 ? _(sections[found].title) : section;
}

const char *
bc_settings_info_get_hint (const char *section)
{
  int found = find_section (section);

  return found >= 0 ? _(sections[found].hint) : "";
}

const char *
bc_settings_info_get_key (const char *section)
{
  int found = find_section (section);

  return found >= 0 ? sections[found].key : NULL;
}

static const char *
find_part (const char *section, const char *part)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (g_strcmp0 (parts[i].section, section) == 0 && g_str_equal (parts[i].part, part))
        return _(parts[i].title);
    }
  return NULL;
}

const char *
bc_settings_info_get_part_hint (const char *part)
{
  if (!g_str_equal (part, "patterns"))
    return "";
  return _("For who wants to adjust which words are heard. “@ … lags behind” hears “this child "
           "still lags behind”: @ stands for a child, … for some words between, ^ for a name, * "
           "for any ending, (…) for words that may be left out.");
}

const char **
bc_settings_info_list_words (const char *section, const char *part)
{
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    {
      if (g_str_equal (families[i].section, section) && g_strcmp0 (families[i].part, part) == 0)
        return bc_term_words (families[i].family);
    }
  return NULL;
}

const char *
bc_settings_info_get_word_title (const char *section, const char *word)
{
  BcPlace place = bc_place_from_id (word);

  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    {
      const char *label = bc_term_label (families[i].family, word);

      /* A word that is not known comes back as it is. */
      if (g_str_equal (families[i].section, section) && label != word)
        return label;
    }
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (g_str_equal (words[i].section, section) && g_str_equal (words[i].word, word))
        return _(words[i].title);
    }
  return place != BC_N_PLACES ? bc_place_get_title (place) : word;
}

const char *
bc_settings_info_get_part_title (const char *section, const char *part)
{
  const char *title = find_part (section, part);
  const char *word;

  if (title != NULL)
    return title;
  word = bc_settings_info_get_word_title (section, part);
  if (word != part)
    return word;
  title = find_part (NULL, part);
  return title != NULL ? title : part;
}
