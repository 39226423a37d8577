CREATE SCHEMA "sender";
--> statement-breakpoint
CREATE TABLE "sender"."calls" (
	"id" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"bot" bigint NOT NULL,
	"chat" bigint,
	"lane" text NOT NULL,
	"method" text NOT NULL,
	"state" text NOT NULL,
	"outcome" jsonb,
	"tried_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "calls_id_requested_at_pk" PRIMARY KEY("id","requested_at")
) PARTITION BY RANGE ("requested_at");
