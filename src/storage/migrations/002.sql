-- Step 2: what the four parts of the binnencirkel need: the order of lines, what may stay diffuse,
-- the state of a plan at each adjustment, solutions and experiments of the teacher's own.

ALTER TABLE "observation" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "signal" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "signal" ADD COLUMN "diffuse" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "factor" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "need" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "need" ADD COLUMN "diffuse" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "need" ADD COLUMN "deed" TEXT NOT NULL DEFAULT '';
ALTER TABLE "voice" ADD COLUMN "preparation" TEXT NOT NULL DEFAULT '';
ALTER TABLE "plan" ADD COLUMN "template" TEXT NOT NULL DEFAULT '';
ALTER TABLE "cluster" ADD COLUMN "level" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "evaluation" ADD COLUMN "goal" TEXT NOT NULL DEFAULT '';
ALTER TABLE "arrangement" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "arrangement" ADD COLUMN "tags" TEXT NOT NULL DEFAULT '';
ALTER TABLE "arrangement" ADD COLUMN "diffuse" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "arrangement" ADD COLUMN "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "arrangement_meeting" ON "arrangement" ("meeting") WHERE "meeting" IS NOT NULL;
ALTER TABLE "adjustment" ADD COLUMN "snapshot" TEXT NOT NULL DEFAULT '';
ALTER TABLE "adjustment" ADD COLUMN "note" TEXT REFERENCES "note" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "adjustment_note" ON "adjustment" ("note") WHERE "note" IS NOT NULL;
ALTER TABLE "question" ADD COLUMN "diffuse" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "solution" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "title" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "state" TEXT NOT NULL DEFAULT '',
  "shared" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "solution_group" ON "solution" ("group") WHERE "group" IS NOT NULL;

CREATE TABLE "experiment" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "question" TEXT NOT NULL DEFAULT '',
  "attempt" TEXT NOT NULL DEFAULT '',
  "until" TEXT NOT NULL DEFAULT '',
  "effect" TEXT NOT NULL DEFAULT '',
  "diffuse" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "experiment_group" ON "experiment" ("group") WHERE "group" IS NOT NULL;

CREATE TABLE "dismissal" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "subject" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "proposal" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "dismissal_subject" ON "dismissal" ("subject") WHERE "subject" IS NOT NULL;

-- Where in the circle a basisvraag is asked.
ALTER TABLE "answer" ADD COLUMN "place" TEXT NOT NULL DEFAULT '';

-- Planning: a cluster comes to level 4 or 5 by way of a consultation, as an arrangement does.
ALTER TABLE "cluster" ADD COLUMN "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "cluster_meeting" ON "cluster" ("meeting") WHERE "meeting" IS NOT NULL;
