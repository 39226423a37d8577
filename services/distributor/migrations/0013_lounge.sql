CREATE TABLE "distributor"."answer_quotas" (
	"bot" bigint NOT NULL,
	"person" bigint NOT NULL,
	"minute" timestamp with time zone NOT NULL,
	"answers" integer NOT NULL,
	CONSTRAINT "answer_quotas_bot_person_pk" PRIMARY KEY("bot","person")
);
--> statement-breakpoint
CREATE TABLE "distributor"."daily_ids" (
	"hub" bigint NOT NULL,
	"day" date NOT NULL,
	"author" bigint NOT NULL,
	"id" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "daily_ids_hub_day_author_pk" PRIMARY KEY("hub","day","author")
);
--> statement-breakpoint
CREATE TABLE "distributor"."lounge_marks" (
	"post_at" timestamp (3) with time zone NOT NULL,
	"post" bigint NOT NULL,
	"kind" text NOT NULL,
	"person" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "lounge_marks_post_kind_person_post_at_pk" PRIMARY KEY("post","kind","person","post_at")
) PARTITION BY RANGE ("post_at");
--> statement-breakpoint
CREATE TABLE "distributor"."lounge_members" (
	"hub" bigint NOT NULL,
	"author" bigint NOT NULL,
	"karma" integer DEFAULT 0 NOT NULL,
	"warnings" integer DEFAULT 0 NOT NULL,
	"warned_at" timestamp with time zone,
	"cooldown_until" timestamp with time zone,
	"spam_points" double precision DEFAULT 0 NOT NULL,
	"spam_at" timestamp with time zone,
	"signed_at" timestamp with time zone,
	CONSTRAINT "lounge_members_hub_author_pk" PRIMARY KEY("hub","author")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "daily_ids_id" ON "distributor"."daily_ids" USING btree ("hub","day","id");