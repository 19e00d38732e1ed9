PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_section_updates` (
	`seq` integer PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`data` blob NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_section_updates`("seq", "section_id", "data") SELECT "seq", "section_id", "data" FROM `section_updates`;--> statement-breakpoint
-- The next number is counted from the highest in the log: an empty log would begin again below what states stand for.
INSERT INTO `__new_section_updates`("seq", "section_id", "data") SELECT "upto_seq", "section_id", x'' FROM `section_states` WHERE "upto_seq" > (SELECT coalesce(max("seq"), 0) FROM `section_updates`) ORDER BY "upto_seq" DESC LIMIT 1;--> statement-breakpoint
DROP TABLE `section_updates`;--> statement-breakpoint
ALTER TABLE `__new_section_updates` RENAME TO `section_updates`;--> statement-breakpoint
PRAGMA foreign_keys=ON;