CREATE TABLE `dropped_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`block` text NOT NULL,
	`label` text NOT NULL,
	`reason` text NOT NULL,
	`taken` text NOT NULL,
	`dropped_at` integer NOT NULL,
	`dropped_by` text NOT NULL,
	`restored_at` integer,
	`restored_by` text,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dropped_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`restored_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dropped_blocks_once` ON `dropped_blocks` (`section_id`,`block`) WHERE "dropped_blocks"."restored_at" is null;