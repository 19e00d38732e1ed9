CREATE TABLE `check_waivers` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`finding_id` text NOT NULL,
	`check_id` text NOT NULL,
	`reason` text NOT NULL,
	`waived_at` integer NOT NULL,
	`waived_by` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`waived_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "check_waivers_withdrawn" CHECK(("check_waivers"."withdrawn_at" is null) = ("check_waivers"."withdrawn_by" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `check_waivers_one` ON `check_waivers` (`section_id`,`finding_id`) WHERE "check_waivers"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX `check_waivers_section` ON `check_waivers` (`section_id`);