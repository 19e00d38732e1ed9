CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`text_hash` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`undo_until` integer NOT NULL,
	`window_ends_at` integer NOT NULL,
	`meeting_id` text,
	`ended_at` integer,
	`ending` text,
	`reason` text,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "calls_ending" CHECK(("calls"."ended_at" is null) = ("calls"."ending" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calls_one_open` ON `calls` (`section_id`) WHERE "calls"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `current_votes` (
	`section_id` text NOT NULL,
	`party_id` text NOT NULL,
	`vote_id` text NOT NULL,
	PRIMARY KEY(`section_id`, `party_id`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `current_votes_vote_id_unique` ON `current_votes` (`vote_id`);--> statement-breakpoint
CREATE TABLE `objection_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`objection_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`objection_id`) REFERENCES `objections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objection_answers_objection` ON `objection_answers` (`objection_id`);--> statement-breakpoint
CREATE TABLE `objections` (
	`id` text PRIMARY KEY NOT NULL,
	`vote_id` text NOT NULL,
	`section_id` text NOT NULL,
	`party_id` text NOT NULL,
	`state` text NOT NULL,
	`raised_at` integer NOT NULL,
	`final_statement` text,
	`rationale` text,
	`closed_at` integer,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "objections_state" CHECK("objections"."state" in ('raised', 'answered', 'not-satisfied', 'sustained', 'recorded', 'satisfied', 'renewed')),
	CONSTRAINT "objections_final" CHECK("objections"."state" not in ('sustained', 'recorded') or "objections"."final_statement" is not null),
	CONSTRAINT "objections_rationale" CHECK("objections"."state" <> 'recorded' or "objections"."rationale" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `objections_vote_id_unique` ON `objections` (`vote_id`);--> statement-breakpoint
CREATE INDEX `objections_section` ON `objections` (`section_id`);--> statement-breakpoint
CREATE TABLE `prepared_votes` (
	`section_id` text NOT NULL,
	`party_id` text NOT NULL,
	`text_hash` text NOT NULL,
	`position` text NOT NULL,
	`words` text NOT NULL,
	`prepared_by` text NOT NULL,
	`prepared_at` integer NOT NULL,
	PRIMARY KEY(`section_id`, `party_id`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vote_confirmations` (
	`vote_id` text PRIMARY KEY NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `votes` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`party_id` text NOT NULL,
	`text_hash` text NOT NULL,
	`position` text NOT NULL,
	`statement` text,
	`ground` text,
	`reason` text,
	`remedy` text,
	`stand_aside` text,
	`channel` text NOT NULL,
	`received_on` text,
	`cast_by` text NOT NULL,
	`cast_at` integer NOT NULL,
	`meeting_id` text,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cast_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "votes_position" CHECK("votes"."position" in ('agree', 'agree-with-statement', 'cannot-agree-yet', 'stand-aside')),
	CONSTRAINT "votes_channel" CHECK("votes"."channel" in ('online', 'paper', 'relayed')),
	CONSTRAINT "votes_statement" CHECK(("votes"."position" = 'agree-with-statement') = ("votes"."statement" is not null)),
	CONSTRAINT "votes_objection" CHECK(("votes"."position" = 'cannot-agree-yet') = ("votes"."ground" is not null and "votes"."reason" is not null and "votes"."remedy" is not null)),
	CONSTRAINT "votes_stand_aside" CHECK(("votes"."position" = 'stand-aside') = ("votes"."stand_aside" is not null)),
	CONSTRAINT "votes_received" CHECK("votes"."channel" = 'online' or "votes"."received_on" is not null)
);
--> statement-breakpoint
CREATE INDEX `votes_section` ON `votes` (`section_id`,`party_id`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`meeting_id` text NOT NULL,
	`section_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `section_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_items_minutes" CHECK("agenda_items"."minutes" between 1 and 600)
);
--> statement-breakpoint
CREATE TABLE `attendance` (
	`meeting_id` text NOT NULL,
	`party_id` text NOT NULL,
	`presence` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `party_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendance_presence" CHECK("attendance"."presence" in ('room', 'remote', 'paper', 'absent'))
);
--> statement-breakpoint
CREATE TABLE `meeting_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`section_id` text,
	`noted_by` text NOT NULL,
	`noted_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_items_kind" CHECK("meeting_items"."kind" in ('decision', 'action'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_items_number` ON `meeting_items` (`meeting_id`,`number`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`place` text NOT NULL,
	`planned_for` integer NOT NULL,
	`state` text DEFAULT 'planned' NOT NULL,
	`narrative` text DEFAULT '' NOT NULL,
	`started_at` integer,
	`sealed_at` integer,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_state" CHECK("meetings"."state" in ('planned', 'running', 'sealed')),
	CONSTRAINT "meetings_sealed" CHECK(("meetings"."state" = 'sealed') = ("meetings"."sealed_at" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_number` ON `meetings` (`sop_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_one_running` ON `meetings` (`sop_id`) WHERE "meetings"."state" = 'running';--> statement-breakpoint
CREATE TABLE `revision_sections` (
	`revision_id` text NOT NULL,
	`section_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`title` text NOT NULL,
	`text_hash` text NOT NULL,
	PRIMARY KEY(`revision_id`, `section_id`),
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revision_sections_section` ON `revision_sections` (`section_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`number` integer NOT NULL,
	`meeting_id` text,
	`edition` text NOT NULL,
	`fingerprint` text NOT NULL,
	`record` text NOT NULL,
	`record_hash` text NOT NULL,
	`previous_hash` text,
	`made_at` integer NOT NULL,
	`made_by` text NOT NULL,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previous_hash`) REFERENCES `revisions`(`record_hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_meeting_id_unique` ON `revisions` (`meeting_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_record_hash_unique` ON `revisions` (`record_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`sop_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_fingerprint` ON `revisions` (`id`,`fingerprint`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`reauthenticated_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sign_in_links_purpose" CHECK("sign_in_links"."purpose" in ('sign-in', 'invitation', 'reauthentication'))
);
--> statement-breakpoint
CREATE TABLE `section_states` (
	`section_id` text PRIMARY KEY NOT NULL,
	`upto_seq` integer NOT NULL,
	`state` blob NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `section_updates` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`section_id` text NOT NULL,
	`at` integer NOT NULL,
	`data` blob NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `section_updates_section` ON `section_updates` (`section_id`,`seq`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`phase` text DEFAULT 'drafting' NOT NULL,
	`text_hash` text NOT NULL,
	`projected_seq` integer DEFAULT 0 NOT NULL,
	`problem` text,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sections_phase" CHECK("sections"."phase" in ('drafting', 'called', 'parked'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_ordinal` ON `sections` (`sop_id`,`ordinal`);--> statement-breakpoint
CREATE UNIQUE INDEX `sections_key` ON `sections` (`sop_id`,`key`);--> statement-breakpoint
CREATE TABLE `texts` (
	`hash` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `authorities` (
	`id` text PRIMARY KEY NOT NULL,
	`certificate` text NOT NULL,
	`encrypted_key` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ceremonies` (
	`id` text PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`edition` text NOT NULL,
	`state` text NOT NULL,
	`authority_id` text NOT NULL,
	`frozen_file` text NOT NULL,
	`current_file` text NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	`in_force_at` integer,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`,`fingerprint`) REFERENCES `revisions`(`id`,`fingerprint`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ceremonies_state" CHECK("ceremonies"."state" in ('frozen', 'open', 'in-force', 'closed')),
	CONSTRAINT "ceremonies_in_force" CHECK(("ceremonies"."state" = 'in-force') <= ("ceremonies"."in_force_at" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ceremonies_revision` ON `ceremonies` (`revision_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `ceremonies_edition` ON `ceremonies` (`sop_id`,`edition`);--> statement-breakpoint
CREATE TABLE `registered_files` (
	`hash` text PRIMARY KEY NOT NULL,
	`ceremony_id` text NOT NULL,
	`signatures` integer NOT NULL,
	`stored_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `signatories` (
	`id` text PRIMARY KEY NOT NULL,
	`ceremony_id` text NOT NULL,
	`party_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`field` text NOT NULL,
	`ordinal` integer NOT NULL,
	FOREIGN KEY (`ceremony_id`) REFERENCES `ceremonies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signatories_party` ON `signatories` (`ceremony_id`,`party_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `signatories_field` ON `signatories` (`ceremony_id`,`field`);--> statement-breakpoint
CREATE TABLE `signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`signatory_id` text NOT NULL,
	`outcome` text NOT NULL,
	`statement` text,
	`reason` text,
	`reason_private` integer DEFAULT false NOT NULL,
	`file_before` text,
	`file_after` text,
	`certificate` text,
	`channel` text DEFAULT 'electronic' NOT NULL,
	`scan` text,
	`held_at` text,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`signatory_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signatures_channel" CHECK("signatures"."channel" in ('electronic', 'paper')),
	CONSTRAINT "signatures_paper" CHECK(("signatures"."channel" = 'paper') = ("signatures"."scan" is not null and "signatures"."held_at" is not null)),
	CONSTRAINT "signatures_outcome" CHECK("signatures"."outcome" in ('signed', 'signed-with-statement', 'declined')),
	CONSTRAINT "signatures_reason" CHECK(("signatures"."outcome" = 'declined') = ("signatures"."reason" is not null)),
	CONSTRAINT "signatures_file" CHECK(("signatures"."outcome" = 'declined') = ("signatures"."file_after" is null)),
	CONSTRAINT "signatures_statement" CHECK(("signatures"."outcome" = 'signed-with-statement') = ("signatures"."statement" is not null))
);
--> statement-breakpoint
CREATE INDEX `signatures_signatory` ON `signatures` (`signatory_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `signatures_once` ON `signatures` (`signatory_id`) WHERE "signatures"."outcome" <> 'declined';--> statement-breakpoint
CREATE TABLE `agencies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_name_unique` ON `agencies` (`name`);--> statement-breakpoint
CREATE TABLE `decision_rules` (
	`sop_id` text PRIMARY KEY NOT NULL,
	`quorum` integer,
	`quorum_share` real DEFAULT 0.6666666666666666 NOT NULL,
	`each_sector` integer DEFAULT true NOT NULL,
	`each_constituency` integer DEFAULT false NOT NULL,
	`support_share` real DEFAULT 0.5 NOT NULL,
	`window_days` integer DEFAULT 5 NOT NULL,
	`effect_signatures` integer DEFAULT 1 NOT NULL,
	`effect_each_sector` integer DEFAULT true NOT NULL,
	`effect_lead` integer DEFAULT true NOT NULL,
	`locked_at` integer,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_rules_quorum" CHECK("decision_rules"."quorum" is null or "decision_rules"."quorum" > 0),
	CONSTRAINT "decision_rules_shares" CHECK("decision_rules"."quorum_share" between 0 and 1 and "decision_rules"."support_share" between 0 and 1),
	CONSTRAINT "decision_rules_window" CHECK("decision_rules"."window_days" between 0 and 365),
	CONSTRAINT "decision_rules_effect" CHECK("decision_rules"."effect_signatures" > 0)
);
--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`party_id` text,
	`title` text DEFAULT '' NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "members_role" CHECK("members"."role" in ('lead', 'representative', 'contributor', 'signatory', 'observer')),
	CONSTRAINT "members_party" CHECK("members"."party_id" is not null or "members"."role" in ('lead', 'observer'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_seat` ON `members` (`sop_id`,`person_id`,`role`) WHERE "members"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `members_person` ON `members` (`person_id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`id` text PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`sector` text NOT NULL,
	`constituency` text NOT NULL,
	`voice` text NOT NULL,
	`mode` text NOT NULL,
	`specialist` integer NOT NULL,
	`leads` integer DEFAULT false NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "parties_sector" CHECK("parties"."sector" in ('coordination', 'health', 'policing', 'justice', 'social-services', 'migration', 'other')),
	CONSTRAINT "parties_constituency" CHECK("parties"."constituency" in ('government', 'civil-society', 'un-io', 'other')),
	CONSTRAINT "parties_voice" CHECK("parties"."voice" in ('deciding', 'advising', 'observer')),
	CONSTRAINT "parties_mode" CHECK("parties"."mode" in ('online', 'paper'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parties_code` ON `parties` (`sop_id`,`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `parties_agency` ON `parties` (`sop_id`,`agency_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `parties_one_lead` ON `parties` (`sop_id`) WHERE "parties"."leads" = 1;--> statement-breakpoint
CREATE TABLE `sops` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`setting` text DEFAULT '' NOT NULL,
	`edition` text DEFAULT '1.0' NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`template_id` text NOT NULL,
	`template_version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `trail_events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`sop_id` text,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`type` text NOT NULL,
	`subject` text NOT NULL,
	`payload` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `trail_events_hash_unique` ON `trail_events` (`hash`);--> statement-breakpoint
CREATE INDEX `trail_events_sop` ON `trail_events` (`sop_id`,`seq`);