CREATE TABLE "distributor"."edits" (
	"post_at" timestamp (3) with time zone NOT NULL,
	"post" bigint NOT NULL,
	"item" smallint NOT NULL,
	"version" integer NOT NULL,
	"words_version" integer DEFAULT 0 NOT NULL,
	"file_version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "edits_post_item_post_at_pk" PRIMARY KEY("post","item","post_at")
) PARTITION BY RANGE ("post_at");
--> statement-breakpoint
ALTER TABLE "distributor"."messages" ADD COLUMN "hub" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "distributor"."messages" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "distributor"."messages" ADD COLUMN "asked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "distributor"."messages" ADD COLUMN "edit_refused" text;--> statement-breakpoint
ALTER TABLE "distributor"."posts" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;