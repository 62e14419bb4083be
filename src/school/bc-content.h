/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Reading a section of the settings. A school may have made it of any shape: what is not as it
 * should be reads as nothing. */

/**
 * bc_content_list_objects:
 * @node: (nullable): an array
 *
 * Returns: (transfer container) (element-type JsonObject): the objects in it
 */
GPtrArray *bc_content_list_objects (JsonNode *node);

/**
 * bc_content_get_objects:
 * @member: an array of @object
 *
 * Returns: (transfer container) (element-type JsonObject): the objects in it
 */
GPtrArray *bc_content_get_objects (JsonObject *object,
                                   const char *member);

/**
 * bc_content_get_object:
 *
 * Returns: (transfer none) (nullable): the object that @member is
 */
JsonObject *bc_content_get_object (JsonObject *object,
                                   const char *member);

/**
 * bc_content_get_word:
 *
 * Returns: (transfer none): the string that @member is, the same in every language; else ""
 */
const char *bc_content_get_word (JsonObject *object,
                                 const char *member);

/**
 * bc_content_get_words:
 *
 * Returns: (transfer container) (array zero-terminated=1): the strings of the array that @member
 *   is
 */
const char **bc_content_get_words (JsonObject *object,
                                   const char *member);

/**
 * bc_content_get_texts:
 *
 * A list of texts is an array, or an object with an array for each language.
 *
 * Returns: (transfer container) (element-type utf8): the texts in the language of the user that
 *   @member lists, without empty ones
 */
GPtrArray *bc_content_get_texts (JsonObject *object,
                                 const char *member);

/**
 * bc_content_get_number:
 *
 * Returns: the whole number that @member is; else 0
 */
gint64 bc_content_get_number (JsonObject *object,
                              const char *member);

/**
 * bc_content_get_text:
 * @object: (nullable): an object of a section
 * @member: which text
 *
 * A text of the content is a string, or an object with a string for each language.
 *
 * Returns: (transfer none): the text in the language of the user, else in Dutch, else in any; ""
 *   where there is none
 */
const char *bc_content_get_text (JsonObject *object,
                                 const char *member);

/**
 * bc_content_get_language:
 *
 * Returns: (transfer none): the language in which the program's own questions speak to the user
 */
const char *bc_content_get_language (void);

/**
 * bc_content_read_text_in:
 * @node: (nullable): a string, or an object with a string for each language
 * @wanted: two letters
 *
 * Returns: (transfer none): as bc_content_read_text(), in that language
 */
const char *bc_content_read_text_in (JsonNode   *node,
                                     const char *wanted);

/**
 * bc_content_read_text:
 * @node: (nullable): a string, or an object with a string for each language
 *
 * Returns: (transfer none): as bc_content_get_text()
 */
const char *bc_content_read_text (JsonNode *node);

/**
 * bc_content_choose_language:
 * @languages: something for each language
 * @wanted: two letters
 *
 * Returns: (transfer none) (nullable): what there is in that language, else in Dutch, else in any:
 *   another school may have written in one language alone
 */
JsonNode *bc_content_choose_language (JsonObject *languages,
                                      const char *wanted);

G_END_DECLS
