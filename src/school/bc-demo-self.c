/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-self"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

/* Nobody's password is needed to seal something for them. */
static void
seal (BcSealedItem *item, guint field, GBytes *public_key, const char *text)
{
  g_autoptr (GBytes) box = bc_keyring_seal_for (public_key, text);

  bc_record_set_sealed (item, field, box);
}

static void
make_version (BcDemo *demo, JsonObject *entry, BcStaff *staff)
{
  const char *owner = bc_record_get_id (staff);
  gint64 ago = json_object_get_int_member (entry, "days-ago");
  g_autofree char *day = bc_day_shift (demo->today, -(int) ago);
  g_autoptr (GBytes) public_key = bc_vault_get_public_key (demo->vault, owner);
  BcSealedItem *item =
    bc_demo_make (demo, BC_TYPE_SEALED_ITEM, BC_SEALED_ITEM_OWNER, owner, BC_SEALED_ITEM_KIND,
                  BC_SEALED_SELF, BC_SEALED_ITEM_DATE, day, -1);

  seal (item, BC_SEALED_ITEM_ABOUT, public_key, bc_demo_text (entry, "about"));
  seal (item, BC_SEALED_ITEM_BOX, public_key, bc_demo_text (entry, "text"));
}

void
bc_demo_make_self (BcDemo *demo)
{
  JsonArray *entries = bc_demo_list (demo, "self-understanding");

  for (guint i = 0; i < json_array_get_length (entries); i++)
    {
      JsonObject *entry = json_array_get_object_element (entries, i);

      for (guint s = 0; s < demo->staff->len; s++)
        {
          if (g_str_equal (bc_record_get_text (demo->staff->pdata[s], BC_STAFF_GIVEN_NAME),
                           bc_demo_text (entry, "of")))
            make_version (demo, entry, demo->staff->pdata[s]);
        }
    }
}
