CREATE TABLE "sender"."senders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"backend_pid" integer NOT NULL,
	"beat_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sender"."calls" ADD COLUMN "cost" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "calls_tried_at" ON "sender"."calls" USING btree ("tried_at");