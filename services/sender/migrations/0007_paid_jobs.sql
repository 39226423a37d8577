CREATE TABLE "sender"."paid_jobs" (
	"bot" bigint NOT NULL,
	"job" text NOT NULL,
	"budget_tenths" integer NOT NULL,
	"reserved_tenths" integer DEFAULT 0 NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "paid_jobs_bot_job_pk" PRIMARY KEY("bot","job")
);
--> statement-breakpoint
ALTER TABLE "sender"."calls" ADD COLUMN "is_paid" boolean DEFAULT false NOT NULL;