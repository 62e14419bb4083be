-- Step 3: what the school ring needs: talks that are prepared, led and reported, and what follows
-- from them.

-- The talks of the school ring: who brought it in, where it came from, and what came of it.
ALTER TABLE "meeting" ADD COLUMN "owner" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "meeting_owner" ON "meeting" ("owner") WHERE "owner" IS NOT NULL;
ALTER TABLE "meeting" ADD COLUMN "origin" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "meeting_origin" ON "meeting" ("origin") WHERE "origin" IS NOT NULL;
ALTER TABLE "meeting" ADD COLUMN "start" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meeting" ADD COLUMN "tried" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meeting" ADD COLUMN "aim" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meeting" ADD COLUMN "child_view" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meeting" ADD COLUMN "parents_view" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meeting" ADD COLUMN "evaluate_on" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meeting" ADD COLUMN "outcome" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meeting" ADD COLUMN "outcome_text" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meeting" ADD COLUMN "round" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agenda_point" ADD COLUMN "kind" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agenda_point" ADD COLUMN "minutes" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "agenda_point" ADD COLUMN "spent" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "agenda_point" ADD COLUMN "prepared" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agenda_point" ADD COLUMN "done" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "agreement" ADD COLUMN "staff" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "agreement_staff" ON "agreement" ("staff") WHERE "staff" IS NOT NULL;
ALTER TABLE "agreement" ADD COLUMN "done_on" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agreement" ADD COLUMN "level" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "agreement" ADD COLUMN "help" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agreement" ADD COLUMN "nature" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agreement" ADD COLUMN "load" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agreement" ADD COLUMN "point" TEXT REFERENCES "development_point" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "agreement_point" ON "agreement" ("point") WHERE "point" IS NOT NULL;

-- From a question of a teacher to one of the school; the link stands with the teacher's, for that
-- of the school knows nobody.
ALTER TABLE "question" ADD COLUMN "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "question_meeting" ON "question" ("meeting") WHERE "meeting" IS NOT NULL;
ALTER TABLE "question" ADD COLUMN "tags" TEXT NOT NULL DEFAULT '';
ALTER TABLE "question" ADD COLUMN "system_question" TEXT REFERENCES "system_question" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "question_system_question" ON "question" ("system_question") WHERE "system_question" IS NOT NULL;
ALTER TABLE "development_point" ADD COLUMN "date" TEXT NOT NULL DEFAULT '';
ALTER TABLE "development_step" ADD COLUMN "question" TEXT REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "development_step_question" ON "development_step" ("question") WHERE "question" IS NOT NULL;
ALTER TABLE "development_step" ADD COLUMN "shared" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "facilitation" ADD COLUMN "point" TEXT REFERENCES "development_point" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "facilitation_point" ON "facilitation" ("point") WHERE "point" IS NOT NULL;
ALTER TABLE "facilitation" ADD COLUMN "delivered_on" TEXT NOT NULL DEFAULT '';

-- Beyond the school.
ALTER TABLE "external_support" ADD COLUMN "who" TEXT NOT NULL DEFAULT '';
ALTER TABLE "external_support" ADD COLUMN "effect" TEXT NOT NULL DEFAULT '';
ALTER TABLE "disclosure" ADD COLUMN "what" TEXT NOT NULL DEFAULT '';
ALTER TABLE "disclosure" ADD COLUMN "support" TEXT REFERENCES "external_support" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "disclosure_support" ON "disclosure" ("support") WHERE "support" IS NOT NULL;
ALTER TABLE "arrangement" ADD COLUMN "team" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "arrangement" ADD COLUMN "origin" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "arrangement_origin" ON "arrangement" ("origin") WHERE "origin" IS NOT NULL;

CREATE TABLE "support_need" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "owner" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "reach" TEXT NOT NULL DEFAULT '',
  "doing" TEXT NOT NULL DEFAULT '',
  "needed" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT '',
  "shared" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "support_need_owner" ON "support_need" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "support_need_group" ON "support_need" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "support_need_pupil" ON "support_need" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "support_need_meeting" ON "support_need" ("meeting") WHERE "meeting" IS NOT NULL;

CREATE TABLE "consult_card" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "card" TEXT NOT NULL DEFAULT '',
  "word" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "consult_card_meeting" ON "consult_card" ("meeting") WHERE "meeting" IS NOT NULL;

CREATE TABLE "approval" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "staff" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "approval_meeting" ON "approval" ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX "approval_staff" ON "approval" ("staff") WHERE "staff" IS NOT NULL;

CREATE TABLE "comment" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "cluster" TEXT REFERENCES "cluster" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "comment_plan" ON "comment" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "comment_cluster" ON "comment" ("cluster") WHERE "cluster" IS NOT NULL;
