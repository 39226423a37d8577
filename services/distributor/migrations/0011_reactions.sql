CREATE TABLE "distributor"."reaction_totals" (
	"post_at" timestamp (3) with time zone NOT NULL,
	"post" bigint NOT NULL,
	"totals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"cause" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"shown_at" timestamp with time zone,
	CONSTRAINT "reaction_totals_post_post_at_pk" PRIMARY KEY("post","post_at")
) PARTITION BY RANGE ("post_at");
--> statement-breakpoint
CREATE TABLE "distributor"."reactions" (
	"post_at" timestamp (3) with time zone NOT NULL,
	"post" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"message" bigint NOT NULL,
	"person" bigint NOT NULL,
	"emoji" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "reactions_post_chat_message_person_emoji_post_at_pk" PRIMARY KEY("post","chat","message","person","emoji","post_at")
) PARTITION BY RANGE ("post_at");
--> statement-breakpoint
CREATE INDEX "reaction_totals_behind" ON "distributor"."reaction_totals" USING btree ("changed_at") WHERE "distributor"."reaction_totals"."shown_at" is null or "distributor"."reaction_totals"."changed_at" > "distributor"."reaction_totals"."shown_at";