CREATE TABLE `safety_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`section_id` text,
	`field` text NOT NULL,
	`rule` text NOT NULL,
	`key` text NOT NULL,
	`words_hash` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "safety_overrides_rule" CHECK("safety_overrides"."rule" in ('X-1', 'X-2', 'X-3', 'X-4', 'X-5', 'X-6', 'X-7', 'X-8', 'X-9', 'X-10', 'X-11', 'X-12', 'X-13', 'X-14', 'X-15', 'X-16', 'X-17', 'X-18', 'X-19', 'X-20', 'X-21'))
);
--> statement-breakpoint
CREATE INDEX `safety_overrides_place` ON `safety_overrides` (`sop_id`,`section_id`);