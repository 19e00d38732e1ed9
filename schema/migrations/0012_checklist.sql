CREATE TABLE `checklist_answers` (
	`sop_id` text NOT NULL,
	`number` integer NOT NULL,
	`part` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text NOT NULL,
	`note` text NOT NULL,
	`version` integer NOT NULL,
	`answered_at` integer NOT NULL,
	`answered_by` text NOT NULL,
	PRIMARY KEY(`sop_id`, `number`, `part`),
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "checklist_answers_part" CHECK("checklist_answers"."part" in ('item', 'mitigation')),
	CONSTRAINT "checklist_answers_answer" CHECK("checklist_answers"."answer" in ('met', 'in-process', 'not-met', 'not-applicable', 'yes', 'no')),
	CONSTRAINT "checklist_answers_reason" CHECK("checklist_answers"."answer" <> 'not-applicable' or "checklist_answers"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE `checklist_profiles` (
	`sop_id` text PRIMARY KEY NOT NULL,
	`origin` integer NOT NULL,
	`destination` integer NOT NULL,
	`specialist` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
