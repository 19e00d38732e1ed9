CREATE TABLE `paper_comments` (
	`paper_id` text NOT NULL,
	`comment_id` text NOT NULL,
	PRIMARY KEY(`paper_id`, `comment_id`),
	FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_votes` (
	`paper_id` text NOT NULL,
	`vote_id` text NOT NULL,
	PRIMARY KEY(`paper_id`, `vote_id`),
	FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `papers` (
	`id` text PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`party_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`received_on` text NOT NULL,
	`entered_by` text NOT NULL,
	`entered_at` integer NOT NULL,
	`confirmed_by` text,
	`confirmed_at` integer,
	`contested_by` text,
	`contested_at` integer,
	`reason` text,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contested_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "papers_answered" CHECK("papers"."confirmed_at" is null or "papers"."contested_at" is null),
	CONSTRAINT "papers_contested" CHECK(("papers"."contested_at" is null) = ("papers"."reason" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `papers_content` ON `papers` (`sop_id`,`content_hash`);--> statement-breakpoint
CREATE INDEX `papers_party` ON `papers` (`party_id`);