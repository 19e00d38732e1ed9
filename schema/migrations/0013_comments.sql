CREATE TABLE `comment_mentions` (
	`comment_id` text NOT NULL,
	`party_id` text NOT NULL,
	`mentioned_at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `party_id`, `mentioned_at`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comment_outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	`meeting_id` text,
	`satisfied` integer,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comment_outcomes_outcome" CHECK("comment_outcomes"."outcome" in ('accepted', 'accepted-in-part', 'not-accepted', 'noted', 'deferred', 'duplicate', 'withdrawn')),
	CONSTRAINT "comment_outcomes_reason" CHECK("comment_outcomes"."outcome" = 'accepted' or "comment_outcomes"."reason" <> ''),
	CONSTRAINT "comment_outcomes_answer" CHECK(("comment_outcomes"."satisfied" is null) = ("comment_outcomes"."answered_at" is null))
);
--> statement-breakpoint
CREATE INDEX `comment_outcomes_comment` ON `comment_outcomes` (`comment_id`);--> statement-breakpoint
CREATE TABLE `comment_replies` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`person_id` text NOT NULL,
	`party_id` text,
	`words` text NOT NULL,
	`said_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_replies_comment` ON `comment_replies` (`comment_id`);--> statement-breakpoint
CREATE TABLE `commented_sections` (
	`section_id` text PRIMARY KEY NOT NULL,
	`placed_seq` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`sop_id` text NOT NULL,
	`section_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`effect` text NOT NULL,
	`words` text NOT NULL,
	`person_id` text NOT NULL,
	`party_id` text,
	`channel` text NOT NULL,
	`received_on` text,
	`made_at` integer NOT NULL,
	`meeting_id` text,
	`text_hash` text NOT NULL,
	`quote` text NOT NULL,
	`standing` text NOT NULL,
	`proposal` text,
	`applied_at` integer,
	`applied_by` text,
	`vote_id` text,
	`place` text NOT NULL,
	`block` integer,
	`letters` integer NOT NULL,
	`start` blob,
	`end` blob,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`copies` integer NOT NULL,
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_kind" CHECK("comments"."kind" in ('question', 'wording', 'concern', 'editorial')),
	CONSTRAINT "comments_effect" CHECK("comments"."effect" in ('harm', 'better', 'none', 'unsure')),
	CONSTRAINT "comments_place" CHECK("comments"."place" in ('words', 'changed', 'block', 'section', 'gone')),
	CONSTRAINT "comments_received" CHECK("comments"."channel" = 'online' or "comments"."received_on" is not null),
	CONSTRAINT "comments_proposal" CHECK("comments"."proposal" is null or "comments"."quote" <> ''),
	CONSTRAINT "comments_wording" CHECK("comments"."kind" <> 'wording' or "comments"."proposal" is not null),
	CONSTRAINT "comments_applied" CHECK("comments"."applied_at" is null or "comments"."proposal" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_number` ON `comments` (`sop_id`,`number`);--> statement-breakpoint
CREATE INDEX `comments_section` ON `comments` (`section_id`);