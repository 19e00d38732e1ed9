CREATE TABLE `objection_reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`objection_id` text NOT NULL,
	`text_hash` text NOT NULL,
	`reminded_by` text NOT NULL,
	`reminded_at` integer NOT NULL,
	FOREIGN KEY (`objection_id`) REFERENCES `objections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reminded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objection_reminders_objection` ON `objection_reminders` (`objection_id`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`quote` text NOT NULL,
	`words` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`withdrawn_at` integer,
	`confirmed_by` text,
	`confirming_party_id` text,
	`confirmed_at` integer,
	`before_hash` text,
	`after_hash` text,
	`challenged_by` text,
	`challenging_party_id` text,
	`challenged_at` integer,
	`reason` text,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirming_party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`before_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`after_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`challenged_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`challenging_party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "corrections_withdrawn" CHECK("corrections"."withdrawn_at" is null or "corrections"."confirmed_at" is null),
	CONSTRAINT "corrections_confirmed" CHECK(("corrections"."confirmed_at" is null) = ("corrections"."before_hash" is null or "corrections"."after_hash" is null or "corrections"."confirming_party_id" is null)),
	CONSTRAINT "corrections_challenged" CHECK(("corrections"."challenged_at" is null) = ("corrections"."challenging_party_id" is null))
);
--> statement-breakpoint
CREATE INDEX `corrections_section` ON `corrections` (`section_id`);--> statement-breakpoint
CREATE TABLE `dependency_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`source_id` text NOT NULL,
	`source_hash` text NOT NULL,
	`checked_by` text NOT NULL,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dependency_checks_section` ON `dependency_checks` (`section_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_prepared_votes` (
	`section_id` text NOT NULL,
	`party_id` text NOT NULL,
	`text_hash` text NOT NULL,
	`position` text NOT NULL,
	`words` text NOT NULL,
	`prepared_by` text NOT NULL,
	`prepared_at` integer NOT NULL,
	PRIMARY KEY(`section_id`, `party_id`, `prepared_by`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_prepared_votes`("section_id", "party_id", "text_hash", "position", "words", "prepared_by", "prepared_at") SELECT "section_id", "party_id", "text_hash", "position", "words", "prepared_by", "prepared_at" FROM `prepared_votes`;--> statement-breakpoint
DROP TABLE `prepared_votes`;--> statement-breakpoint
ALTER TABLE `__new_prepared_votes` RENAME TO `prepared_votes`;--> statement-breakpoint
PRAGMA foreign_keys=ON;