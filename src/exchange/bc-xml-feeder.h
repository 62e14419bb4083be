/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The start of an element. @uri is "" without a namespace; valid during the call alone. */
typedef struct
{
  const char *name;
  const char *uri;
  guint line;
  int n_attributes;
  const void *attributes;
} BcXmlTag;

typedef struct
{
  gboolean (*start) (gpointer user_data,
                     const BcXmlTag *tag,
                     GError **error);
  void (*text) (gpointer user_data,
                const char *text,
                gsize length);
  void (*end) (gpointer user_data);
} BcXmlHandler;

typedef void (*BcXmlProgress) (double fraction,
                               gpointer user_data);

char    *bc_xml_tag_dup_attribute (const BcXmlTag *tag,
                                   const char *name);
gboolean bc_xml_feed (const char *data,
                      gsize size,
                      const BcXmlHandler *handler,
                      gpointer user_data,
                      BcXmlProgress progress,
                      gpointer progress_data,
                      GCancellable *cancellable,
                      GError **error);

G_END_DECLS
