CREATE TABLE `imported_comments` (
	`sop_id` text NOT NULL,
	`row_hash` text NOT NULL,
	`comment_id` text NOT NULL,
	PRIMARY KEY(`sop_id`, `row_hash`),
	FOREIGN KEY (`sop_id`) REFERENCES `sops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
