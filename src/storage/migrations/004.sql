-- The centre: what a teacher keeps for themselves in parts, each sealed apart; what of it was shared;
-- who can help with what; what became of a question; what a step needs; and what a card brought where
-- it was used.

ALTER TABLE "sealed_item" ADD COLUMN "about" BLOB;
ALTER TABLE "sealed_item" ADD COLUMN "acting" BLOB;
ALTER TABLE "sealed_item" ADD COLUMN "effect" BLOB;
ALTER TABLE "sealed_item" ADD COLUMN "attempt" BLOB;
ALTER TABLE "sealed_item" ADD COLUMN "tags" BLOB;

CREATE TABLE "reflection" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "owner" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED,
  "item" TEXT REFERENCES "sealed_item" (id) DEFERRABLE INITIALLY DEFERRED,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT REFERENCES "note" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "situation" TEXT NOT NULL DEFAULT '',
  "acting" TEXT NOT NULL DEFAULT '',
  "effect" TEXT NOT NULL DEFAULT '',
  "attempt" TEXT NOT NULL DEFAULT '',
  "tags" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "reflection_owner" ON "reflection" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "reflection_item" ON "reflection" ("item") WHERE "item" IS NOT NULL;
CREATE INDEX "reflection_plan" ON "reflection" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "reflection_note" ON "reflection" ("note") WHERE "note" IS NOT NULL;
CREATE INDEX "reflection_pupil" ON "reflection" ("pupil") WHERE "pupil" IS NOT NULL;
ALTER TABLE "comment" ADD COLUMN "reflection" TEXT REFERENCES "reflection" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "comment_reflection" ON "comment" ("reflection") WHERE "reflection" IS NOT NULL;
ALTER TABLE "experiment" ADD COLUMN "reflection" TEXT REFERENCES "reflection" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "experiment_reflection" ON "experiment" ("reflection") WHERE "reflection" IS NOT NULL;
ALTER TABLE "experiment" ADD COLUMN "owner" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "experiment_owner" ON "experiment" ("owner") WHERE "owner" IS NOT NULL;

CREATE TABLE "talent" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "owner" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "shared" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "talent_owner" ON "talent" ("owner") WHERE "owner" IS NOT NULL;

ALTER TABLE "repertoire_card" ADD COLUMN "starter" TEXT NOT NULL DEFAULT '';
ALTER TABLE "plan_card" ADD COLUMN "effect" TEXT NOT NULL DEFAULT '';
ALTER TABLE "question" ADD COLUMN "outcome" TEXT NOT NULL DEFAULT '';
ALTER TABLE "question" ADD COLUMN "done" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "facilitation" ADD COLUMN "needed" TEXT NOT NULL DEFAULT '';
