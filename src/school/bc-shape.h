/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* The largest number a section may hold. */
#define BC_SHAPE_MOST 9999

/**
 * BcShapeKind:
 * @BC_SHAPE_TEXT: a text for people: a string, or an object with a string for each language
 * @BC_SHAPE_WORD: a word for the program, such as the id of a place
 * @BC_SHAPE_NUMBER: a whole number from 0 to %BC_SHAPE_MOST
 * @BC_SHAPE_BOOLEAN: true or false
 * @BC_SHAPE_LIST: a list of things of one shape; a list of texts may also be an object with a list
 *   for each language
 * @BC_SHAPE_OBJECT: named parts
 *
 * What a piece of a section of the settings is.
 */
typedef enum
{
  BC_SHAPE_TEXT,
  BC_SHAPE_WORD,
  BC_SHAPE_NUMBER,
  BC_SHAPE_BOOLEAN,
  BC_SHAPE_LIST,
  BC_SHAPE_OBJECT,
} BcShapeKind;

typedef struct _BcShape BcShape;

/**
 * BcShape:
 * @kind: what it is
 * @words: (element-type utf8): the words that a word may be; empty for any word
 * @item: (nullable): what a list is made of; %NULL where the program's own list is empty
 * @names: (element-type utf8): the names of the parts of an object, in the order of the program
 * @members: (element-type BcShape): their shapes
 * @n_read: how often the program's own version has it: a part that not each item has may be missing
 *
 * How a section of the settings is built, read from the program's own version of it: so a school's
 * version can be checked and edited without a description by hand.
 */
struct _BcShape
{
  BcShapeKind kind;
  GPtrArray  *words;
  BcShape    *item;
  GPtrArray  *names;
  GPtrArray  *members;
  guint       n_read;
};

/**
 * bc_shape_new:
 * @own: the program's own version of a section
 *
 * A string stands for a word, and strings by language for a text; the items of a list are one
 * shape together. A word that comes back in several items is one of a closed list.
 *
 * Returns: (transfer full): its shape
 */
BcShape *bc_shape_new (JsonNode *own);

/**
 * BcShapeListWords:
 * @part: the name of a part
 *
 * Returns: (transfer container) (nullable) (array zero-terminated=1): the words it may be, %NULL
 *   where nobody says
 */
typedef const char **(*BcShapeListWords) (const char *section,
                                          const char *part);

/**
 * bc_shape_close_words:
 * @section: given to @list
 * @list: (scope call): what the parts that are words may be
 *
 * Closes the words of parts of which the program knows more than its own file uses.
 */
void bc_shape_close_words (BcShape          *self,
                           const char       *section,
                           BcShapeListWords  list);

void bc_shape_free (BcShape *self);

/**
 * bc_shape_get_member:
 *
 * Returns: (transfer none) (nullable): the shape of the part called @name
 */
const BcShape *bc_shape_get_member (const BcShape *self,
                                    const char    *name);

/**
 * bc_shape_make_empty:
 *
 * Returns: (transfer full): something of this shape that says nothing yet
 */
JsonNode *bc_shape_make_empty (const BcShape *self);

/**
 * bc_shape_take:
 * @node: what a school says, or another school gave
 * @place: the name of the whole, with which places are told
 * @unknown: (nullable) (element-type utf8): gets the places of the parts that the program does not
 *   know
 * @error: return location for %BC_SETTINGS_ERROR_SHAPE, which tells what is wrong, and where:
 *   "limits → clusters"
 *
 * Checks @node, leaves out what the program does not know, and puts an empty text or list where one
 * is missing.
 *
 * Returns: (transfer full): what is left, or %NULL where it is not of this shape
 */
JsonNode *bc_shape_take (const BcShape  *self,
                         JsonNode       *node,
                         const char     *place,
                         GPtrArray      *unknown,
                         GError        **error);

/**
 * bc_shape_copy:
 *
 * Returns: (transfer full): the same as @node, and nothing of it: json_node_copy() shares what it
 *   holds
 */
JsonNode *bc_shape_copy (JsonNode *node);

/**
 * bc_shape_drop_empty:
 * @node: something of this shape, of which nothing is shared
 *
 * Takes the items of lists away that say nothing: empty texts, and objects whose texts are all
 * empty.
 */
void bc_shape_drop_empty (const BcShape *self,
                          JsonNode      *node);

/**
 * bc_shape_is_by_language:
 *
 * Returns: whether @node holds something for each language
 */
gboolean bc_shape_is_by_language (JsonNode *node);

/**
 * bc_shape_dup_place:
 *
 * Returns: (transfer full): the place of the part @part of what stands at @place
 */
char *bc_shape_dup_place (const char *place,
                          const char *part);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcShape, bc_shape_free)

G_END_DECLS
