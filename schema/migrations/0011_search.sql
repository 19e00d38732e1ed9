CREATE TABLE `search_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`owner` text NOT NULL,
	`scope` text NOT NULL,
	`line` text NOT NULL,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `search_entries_source` ON `search_entries` (`sop_id`,`source`);--> statement-breakpoint
CREATE TABLE `search_stamps` (
	`sop_id` text NOT NULL,
	`source` text NOT NULL,
	`stamp` text NOT NULL,
	PRIMARY KEY(`sop_id`, `source`),
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_words` USING fts5(
	words, content='', contentless_delete=1, prefix='2 3',
	tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
