CREATE TABLE "admin"."flow_minutes" (
	"at" timestamp with time zone NOT NULL,
	"bot" bigint NOT NULL,
	"updates" bigint NOT NULL,
	"calls" bigint NOT NULL,
	"done" bigint NOT NULL,
	"failed" bigint NOT NULL,
	"unknown" bigint NOT NULL,
	"refused" bigint NOT NULL,
	CONSTRAINT "flow_minutes_bot_at_pk" PRIMARY KEY("bot","at")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
CREATE TABLE "admin"."flow_now" (
	"process" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"sums" jsonb NOT NULL
);
