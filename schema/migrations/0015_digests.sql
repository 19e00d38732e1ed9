CREATE TABLE `digests` (
	`person_id` text NOT NULL,
	`day` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`at` integer NOT NULL,
	`problem` text,
	PRIMARY KEY(`person_id`, `day`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "digests_state" CHECK("digests"."state" in ('not-needed', 'waiting', 'handing-over', 'sent', 'uncertain', 'failed'))
);
--> statement-breakpoint
CREATE INDEX `digests_state` ON `digests` (`state`,`at`);--> statement-breakpoint
CREATE TABLE `digests_off` (
	`person_id` text NOT NULL,
	`sop_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`person_id`, `sop_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action
);
