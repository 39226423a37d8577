CREATE TABLE "distributor"."authors" (
	"bot" bigint NOT NULL,
	"author" bigint NOT NULL,
	"alias" text NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "authors_bot_author_pk" PRIMARY KEY("bot","author")
);
--> statement-breakpoint
CREATE TABLE "distributor"."restrictions" (
	"bot" bigint NOT NULL,
	"hub" bigint DEFAULT 0 NOT NULL,
	"author" bigint NOT NULL,
	"kind" text NOT NULL,
	"until" timestamp with time zone,
	"by" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_told" boolean DEFAULT false NOT NULL,
	CONSTRAINT "restrictions_bot_author_hub_kind_pk" PRIMARY KEY("bot","author","hub","kind")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "authors_alias" ON "distributor"."authors" USING btree ("bot","alias");