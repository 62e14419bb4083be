-- Step 1: the records people make, and the log of every change to them.
-- A released step is never edited; a change of the schema is a new step.

CREATE TABLE "school" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "name" TEXT NOT NULL DEFAULT '',
  "brin" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "school_year" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "name" TEXT NOT NULL DEFAULT '',
  "start" TEXT NOT NULL DEFAULT '',
  "end" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "period" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "school_year" TEXT REFERENCES "school_year" (id) DEFERRABLE INITIALLY DEFERRED,
  "number" INTEGER NOT NULL DEFAULT 0,
  "name" TEXT NOT NULL DEFAULT '',
  "start" TEXT NOT NULL DEFAULT '',
  "end" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "period_school_year" ON "period" ("school_year") WHERE "school_year" IS NOT NULL;

CREATE TABLE "setting" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "name" TEXT NOT NULL DEFAULT '',
  "value" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "staff" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "key" TEXT NOT NULL DEFAULT '',
  "eckid" TEXT NOT NULL DEFAULT '',
  "given_name" TEXT NOT NULL DEFAULT '',
  "prefix" TEXT NOT NULL DEFAULT '',
  "surname" TEXT NOT NULL DEFAULT '',
  "role" TEXT NOT NULL DEFAULT '',
  "active" INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "group" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "school_year" TEXT REFERENCES "school_year" (id) DEFERRABLE INITIALLY DEFERRED,
  "keys" TEXT NOT NULL DEFAULT '',
  "name" TEXT NOT NULL DEFAULT '',
  "years" TEXT NOT NULL DEFAULT '',
  "composite" INTEGER NOT NULL DEFAULT 0,
  "active" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "group_school_year" ON "group" ("school_year") WHERE "school_year" IS NOT NULL;

CREATE TABLE "pupil" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "key" TEXT NOT NULL DEFAULT '',
  "eckid" TEXT NOT NULL DEFAULT '',
  "given_name" TEXT NOT NULL DEFAULT '',
  "prefix" TEXT NOT NULL DEFAULT '',
  "surname" TEXT NOT NULL DEFAULT '',
  "birth_date" TEXT NOT NULL DEFAULT '',
  "year" TEXT NOT NULL DEFAULT '',
  "left" INTEGER NOT NULL DEFAULT 0,
  "left_on" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "membership" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "start" TEXT NOT NULL DEFAULT '',
  "end" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "membership_pupil" ON "membership" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "membership_group" ON "membership" ("group") WHERE "group" IS NOT NULL;

CREATE TABLE "assignment" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "staff" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "assignment_staff" ON "assignment" ("staff") WHERE "staff" IS NOT NULL;
CREATE INDEX "assignment_group" ON "assignment" ("group") WHERE "group" IS NOT NULL;

CREATE TABLE "note" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "fact" TEXT NOT NULL DEFAULT '',
  "meaning" TEXT NOT NULL DEFAULT '',
  "lens" BLOB,
  "level" TEXT NOT NULL DEFAULT '',
  "tags" TEXT NOT NULL DEFAULT '',
  "diffuse" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "note_group" ON "note" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "note_pupil" ON "note" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "note_period" ON "note" ("period") WHERE "period" IS NOT NULL;

CREATE TABLE "observation" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL DEFAULT '',
  "note" TEXT REFERENCES "note" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "observation_group" ON "observation" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "observation_pupil" ON "observation" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "observation_period" ON "observation" ("period") WHERE "period" IS NOT NULL;
CREATE INDEX "observation_note" ON "observation" ("note") WHERE "note" IS NOT NULL;

CREATE TABLE "signal" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL DEFAULT '',
  "note" TEXT REFERENCES "note" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "signal_group" ON "signal" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "signal_pupil" ON "signal" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "signal_period" ON "signal" ("period") WHERE "period" IS NOT NULL;
CREATE INDEX "signal_note" ON "signal" ("note") WHERE "note" IS NOT NULL;

CREATE TABLE "answer" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "question" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "answer_group" ON "answer" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "answer_period" ON "answer" ("period") WHERE "period" IS NOT NULL;

CREATE TABLE "voice" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL DEFAULT '',
  "date" TEXT NOT NULL DEFAULT '',
  "said" TEXT NOT NULL DEFAULT '',
  "wishes" TEXT NOT NULL DEFAULT '',
  "agreed" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "voice_group" ON "voice" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "voice_pupil" ON "voice" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "voice_period" ON "voice" ("period") WHERE "period" IS NOT NULL;

CREATE TABLE "factor" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  "effect" TEXT NOT NULL DEFAULT '',
  "area" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "note" TEXT REFERENCES "note" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "factor_group" ON "factor" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "factor_pupil" ON "factor" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "factor_period" ON "factor" ("period") WHERE "period" IS NOT NULL;
CREATE INDEX "factor_note" ON "factor" ("note") WHERE "note" IS NOT NULL;

CREATE TABLE "need" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL DEFAULT '',
  "goal" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "note" TEXT REFERENCES "note" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "need_group" ON "need" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "need_pupil" ON "need" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "need_period" ON "need" ("period") WHERE "period" IS NOT NULL;
CREATE INDEX "need_note" ON "need" ("note") WHERE "note" IS NOT NULL;

CREATE TABLE "need_voice" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "need" TEXT REFERENCES "need" (id) DEFERRABLE INITIALLY DEFERRED,
  "voice" TEXT REFERENCES "voice" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "need_voice_need" ON "need_voice" ("need") WHERE "need" IS NOT NULL;
CREATE INDEX "need_voice_voice" ON "need_voice" ("voice") WHERE "voice" IS NOT NULL;

CREATE TABLE "plan" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  "subject" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT '',
  "predecessor" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "remark" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "plan_group" ON "plan" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "plan_period" ON "plan" ("period") WHERE "period" IS NOT NULL;
CREATE INDEX "plan_predecessor" ON "plan" ("predecessor") WHERE "predecessor" IS NOT NULL;

CREATE TABLE "cluster" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL DEFAULT 0,
  "name" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT '',
  "goal" TEXT NOT NULL DEFAULT '',
  "content" TEXT NOT NULL DEFAULT '',
  "approach" TEXT NOT NULL DEFAULT '',
  "organisation" TEXT NOT NULL DEFAULT '',
  "evaluation" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "cluster_plan" ON "cluster" ("plan") WHERE "plan" IS NOT NULL;

CREATE TABLE "evaluation" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "cluster" TEXT REFERENCES "cluster" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "result" TEXT NOT NULL DEFAULT '',
  "worked" TEXT NOT NULL DEFAULT '',
  "because" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "evaluation_plan" ON "evaluation" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "evaluation_cluster" ON "evaluation" ("cluster") WHERE "cluster" IS NOT NULL;

CREATE TABLE "cluster_pupil" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "cluster" TEXT REFERENCES "cluster" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "cluster_pupil_cluster" ON "cluster_pupil" ("cluster") WHERE "cluster" IS NOT NULL;
CREATE INDEX "cluster_pupil_pupil" ON "cluster_pupil" ("pupil") WHERE "pupil" IS NOT NULL;

CREATE TABLE "arrangement" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "cluster" TEXT REFERENCES "cluster" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "desirable" TEXT NOT NULL DEFAULT '',
  "feasible" TEXT NOT NULL DEFAULT '',
  "reason" TEXT NOT NULL DEFAULT '',
  "level" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "arrangement_plan" ON "arrangement" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "arrangement_cluster" ON "arrangement" ("cluster") WHERE "cluster" IS NOT NULL;
CREATE INDEX "arrangement_pupil" ON "arrangement" ("pupil") WHERE "pupil" IS NOT NULL;

CREATE TABLE "repertoire_card" (
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
CREATE INDEX "repertoire_card_owner" ON "repertoire_card" ("owner") WHERE "owner" IS NOT NULL;

CREATE TABLE "plan_card" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "cluster" TEXT REFERENCES "cluster" (id) DEFERRABLE INITIALLY DEFERRED,
  "card" TEXT REFERENCES "repertoire_card" (id) DEFERRABLE INITIALLY DEFERRED,
  "fits_pupils" INTEGER NOT NULL DEFAULT 0,
  "fits_teacher" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "plan_card_plan" ON "plan_card" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "plan_card_cluster" ON "plan_card" ("cluster") WHERE "cluster" IS NOT NULL;
CREATE INDEX "plan_card_card" ON "plan_card" ("card") WHERE "card" IS NOT NULL;

CREATE TABLE "week_slot" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "cluster" TEXT REFERENCES "cluster" (id) DEFERRABLE INITIALLY DEFERRED,
  "weekday" INTEGER NOT NULL DEFAULT 0,
  "start" TEXT NOT NULL DEFAULT '',
  "minutes" INTEGER NOT NULL DEFAULT 0,
  "text" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "week_slot_plan" ON "week_slot" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "week_slot_cluster" ON "week_slot" ("cluster") WHERE "cluster" IS NOT NULL;

CREATE TABLE "check_in" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "cluster" TEXT REFERENCES "cluster" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "fits" TEXT NOT NULL DEFAULT '',
  "change" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "check_in_plan" ON "check_in" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "check_in_cluster" ON "check_in" ("cluster") WHERE "cluster" IS NOT NULL;

CREATE TABLE "feedback" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "source" TEXT NOT NULL DEFAULT '',
  "date" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "feedback_plan" ON "feedback" ("plan") WHERE "plan" IS NOT NULL;

CREATE TABLE "adjustment" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "what" TEXT NOT NULL DEFAULT '',
  "why" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "adjustment_plan" ON "adjustment" ("plan") WHERE "plan" IS NOT NULL;

CREATE TABLE "meeting" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "kind" TEXT NOT NULL DEFAULT '',
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "question" TEXT NOT NULL DEFAULT '',
  "going_well" TEXT NOT NULL DEFAULT '',
  "report" TEXT NOT NULL DEFAULT '',
  "held" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "meeting_group" ON "meeting" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "meeting_pupil" ON "meeting" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "meeting_period" ON "meeting" ("period") WHERE "period" IS NOT NULL;

CREATE TABLE "participant" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "staff" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "participant_meeting" ON "participant" ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX "participant_staff" ON "participant" ("staff") WHERE "staff" IS NOT NULL;

CREATE TABLE "agenda_point" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "agenda_point_meeting" ON "agenda_point" ("meeting") WHERE "meeting" IS NOT NULL;

CREATE TABLE "agreement" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "who" TEXT NOT NULL DEFAULT '',
  "what" TEXT NOT NULL DEFAULT '',
  "due" TEXT NOT NULL DEFAULT '',
  "done" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "agreement_meeting" ON "agreement" ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX "agreement_group" ON "agreement" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "agreement_pupil" ON "agreement" ("pupil") WHERE "pupil" IS NOT NULL;

CREATE TABLE "question" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "owner" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "shared" INTEGER NOT NULL DEFAULT 0,
  "note" TEXT REFERENCES "note" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "question_owner" ON "question" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "question_group" ON "question" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "question_note" ON "question" ("note") WHERE "note" IS NOT NULL;

CREATE TABLE "system_question" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "date" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "development_point" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "system_question" TEXT REFERENCES "system_question" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "aim" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "development_point_system_question" ON "development_point" ("system_question") WHERE "system_question" IS NOT NULL;

CREATE TABLE "sealed_item" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "owner" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL DEFAULT '',
  "date" TEXT NOT NULL DEFAULT '',
  "box" BLOB
) STRICT;
CREATE INDEX "sealed_item_owner" ON "sealed_item" ("owner") WHERE "owner" IS NOT NULL;

CREATE TABLE "development_step" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "owner" TEXT REFERENCES "staff" (id) DEFERRABLE INITIALLY DEFERRED,
  "point" TEXT REFERENCES "development_point" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "done" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "development_step_owner" ON "development_step" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "development_step_point" ON "development_step" ("point") WHERE "point" IS NOT NULL;

CREATE TABLE "facilitation" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "step" TEXT REFERENCES "development_step" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL DEFAULT '',
  "promised" TEXT NOT NULL DEFAULT '',
  "date" TEXT NOT NULL DEFAULT '',
  "delivered" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "facilitation_step" ON "facilitation" ("step") WHERE "step" IS NOT NULL;

CREATE TABLE "external_support" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "group" TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  "purpose" TEXT NOT NULL DEFAULT '',
  "teacher_does" TEXT NOT NULL DEFAULT '',
  "direction" TEXT NOT NULL DEFAULT '',
  "start" TEXT NOT NULL DEFAULT '',
  "end" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "external_support_group" ON "external_support" ("group") WHERE "group" IS NOT NULL;
CREATE INDEX "external_support_pupil" ON "external_support" ("pupil") WHERE "pupil" IS NOT NULL;
CREATE INDEX "external_support_meeting" ON "external_support" ("meeting") WHERE "meeting" IS NOT NULL;

CREATE TABLE "disclosure" (
  id TEXT NOT NULL PRIMARY KEY,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  "pupil" TEXT REFERENCES "pupil" (id) DEFERRABLE INITIALLY DEFERRED,
  "recipient" TEXT NOT NULL DEFAULT '',
  "ground" TEXT NOT NULL DEFAULT '',
  "purpose" TEXT NOT NULL DEFAULT '',
  "date" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "disclosure_pupil" ON "disclosure" ("pupil") WHERE "pupil" IS NOT NULL;

-- What the file itself must remember.
CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

-- Numbers for what the log names often.
CREATE TABLE log_column (
  number INTEGER PRIMARY KEY,
  log_table TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (log_table, name)
) STRICT;
CREATE TABLE log_device (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE
) STRICT;

-- One operation: this device set this column of this row, replacing these operations.
CREATE TABLE op (
  oid INTEGER PRIMARY KEY,
  device INTEGER NOT NULL REFERENCES log_device (number),
  run INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  log_column INTEGER NOT NULL REFERENCES log_column (number),
  "row" TEXT NOT NULL,
  value ANY,
  parents TEXT NOT NULL,
  UNIQUE (device, run, seq)
) STRICT;

-- The operations that nobody replaced yet.
CREATE TABLE head (
  log_column INTEGER NOT NULL,
  "row" TEXT NOT NULL,
  oid INTEGER NOT NULL,
  PRIMARY KEY (log_column, "row", oid)
) STRICT, WITHOUT ROWID;
