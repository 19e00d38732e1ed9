CREATE TABLE `late_clients` (
	`section_id` text NOT NULL,
	`client_id` integer NOT NULL,
	`clock` integer NOT NULL,
	`late_edit_id` text NOT NULL,
	PRIMARY KEY(`section_id`, `client_id`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`late_edit_id`) REFERENCES `late_edits`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `late_edits` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`person_id` text NOT NULL,
	`party_id` text,
	`base_hash` text NOT NULL,
	`text_hash` text,
	`data` blob,
	`state` text DEFAULT 'pending' NOT NULL,
	`kept_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`note` text DEFAULT '' NOT NULL,
	`before_hash` text,
	`after_hash` text,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`before_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`after_hash`) REFERENCES `texts`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "late_edits_state" CHECK("late_edits"."state" in ('pending', 'applied', 'declined', 'withdrawn')),
	CONSTRAINT "late_edits_words" CHECK(("late_edits"."text_hash" is null) = ("late_edits"."state" = 'withdrawn')),
	CONSTRAINT "late_edits_decided" CHECK(("late_edits"."decided_at" is null) = ("late_edits"."state" = 'pending')),
	CONSTRAINT "late_edits_applied" CHECK(("late_edits"."after_hash" is null) = ("late_edits"."state" <> 'applied'))
);
--> statement-breakpoint
CREATE INDEX `late_edits_section` ON `late_edits` (`section_id`,`state`);--> statement-breakpoint
ALTER TABLE `sections` ADD `epoch` integer DEFAULT 1 NOT NULL;