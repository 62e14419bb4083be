/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-learn"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

static void
make_own_learning (BcDemo *demo)
{
  for (guint i = 0; i < demo->staff->len; i++)
    {
      const char *owner = bc_record_get_id (demo->staff->pdata[i]);
      g_autofree char *day = bc_day_shift (demo->today, -3 - (int) i);
      g_autoptr (GBytes) public_key = bc_vault_get_public_key (demo->vault, owner);
      g_autoptr (GBytes) box =
        bc_keyring_seal_for (public_key, bc_demo_text (demo->data, "reflection"));
      BcSealedItem *item;

      if (!g_str_equal (bc_record_get_text (demo->staff->pdata[i], BC_STAFF_ROLE), BC_ROLE_TEACHER))
        continue;
      item = bc_demo_make (demo, BC_TYPE_SEALED_ITEM, BC_SEALED_ITEM_OWNER, owner,
                           BC_SEALED_ITEM_KIND, BC_SEALED_REFLECTION, BC_SEALED_ITEM_DATE, day, -1);
      bc_record_set_sealed (item, BC_SEALED_ITEM_BOX, box);
      for (guint q = 0; q < json_array_get_length (bc_demo_list (demo, "questions")); q++)
        {
          BcQuestion *question =
            bc_demo_make (demo, BC_TYPE_QUESTION, BC_QUESTION_OWNER, owner, BC_QUESTION_DATE, day,
                          BC_QUESTION_TEXT,
                          json_array_get_string_element (bc_demo_list (demo, "questions"), q), -1);

          bc_record_set_integer (question, BC_QUESTION_SHARED, q == 0);
        }
      for (guint c = 0; c < json_array_get_length (bc_demo_list (demo, "cards")); c++)
        bc_demo_make (demo, BC_TYPE_REPERTOIRE_CARD, BC_REPERTOIRE_CARD_OWNER, owner,
                      BC_REPERTOIRE_CARD_TITLE, bc_demo_part (demo, "cards", c, 0),
                      BC_REPERTOIRE_CARD_TEXT, bc_demo_part (demo, "cards", c, 1), -1);
    }
}

static void
make_school_learning (BcDemo *demo)
{
  JsonArray *questions = bc_demo_list (demo, "system_questions");

  for (guint i = 0; i < json_array_get_length (questions); i++)
    bc_demo_make (demo, BC_TYPE_SYSTEM_QUESTION, BC_SYSTEM_QUESTION_TEXT,
                  json_array_get_string_element (questions, i), BC_SYSTEM_QUESTION_STATUS,
                  BC_SYSTEM_OPEN, BC_SYSTEM_QUESTION_DATE, demo->today, -1);
}

void
bc_demo_make_learning (BcDemo *demo)
{
  make_own_learning (demo);
  make_school_learning (demo);
}
