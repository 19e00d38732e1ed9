CREATE TABLE `paper_scans` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`file_hash` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_by` text,
	`removed_at` integer,
	FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_scans_kind" CHECK("paper_scans"."kind" in ('pdf', 'jpeg', 'png')),
	CONSTRAINT "paper_scans_removed" CHECK(("paper_scans"."removed_at" is null) = ("paper_scans"."removed_by" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_scans_once` ON `paper_scans` (`paper_id`,`file_hash`) WHERE "paper_scans"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `paper_scans_file` ON `paper_scans` (`file_hash`);