CREATE TABLE `sent_forms` (
	`once` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
