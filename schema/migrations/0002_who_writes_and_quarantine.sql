CREATE TABLE `quarantined_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`person_id` text,
	`at` integer NOT NULL,
	`problem` text NOT NULL,
	`data` blob NOT NULL,
	`cleared_at` integer,
	`cleared_by` text,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cleared_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quarantined_blocks_section` ON `quarantined_blocks` (`section_id`);--> statement-breakpoint
CREATE TABLE `section_clients` (
	`section_id` text NOT NULL,
	`client_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`first_at` integer NOT NULL,
	PRIMARY KEY(`section_id`, `client_id`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
