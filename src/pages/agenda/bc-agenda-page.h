/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/bc-page.h"

G_BEGIN_DECLS

#define BC_TYPE_AGENDA_PAGE (bc_agenda_page_get_type ())

/**
 * BcAgendaPage:
 *
 * The place of the ontwikkelagenda: the four layers in which a school learns at the same time, side
 * by side, and below them what the school works on. The school leader sees the questions of the
 * school and what was promised. Its target is the id of a leervraag, a question of the school or a
 * development point to go to.
 */
G_DECLARE_FINAL_TYPE (BcAgendaPage, bc_agenda_page, BC, AGENDA_PAGE, BcPage)

G_END_DECLS
