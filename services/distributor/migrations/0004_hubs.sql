CREATE TABLE "distributor"."hubs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "distributor"."hubs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"bot" bigint NOT NULL,
	"name" text NOT NULL,
	"policy" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paused_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "distributor"."routes" (
	"hub" bigint NOT NULL,
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"thread" bigint DEFAULT 0 NOT NULL,
	"is_source" boolean DEFAULT true NOT NULL,
	"is_destination" boolean DEFAULT true NOT NULL,
	"policy" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "routes_hub_chat_thread_pk" PRIMARY KEY("hub","chat","thread")
);
--> statement-breakpoint
DROP INDEX "distributor"."fan_outs_post";
--> statement-breakpoint
ALTER TABLE "distributor"."fan_out_ends" DROP CONSTRAINT "fan_out_ends_post_kind_pk";
--> statement-breakpoint
ALTER TABLE "distributor"."fingerprints" DROP CONSTRAINT "fingerprints_bot_fingerprint_pk";
--> statement-breakpoint
ALTER TABLE "distributor"."undelivered" DROP CONSTRAINT "undelivered_post_chat_post_at_pk";
--> statement-breakpoint
ALTER TABLE "distributor"."chats" ADD COLUMN "sends_out" boolean DEFAULT true NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."chats" ADD COLUMN "takes_in" boolean DEFAULT true NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."chats" ADD COLUMN "self_send" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."chats" ADD COLUMN "entitled_until" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "distributor"."fan_out_ends" ADD COLUMN "hub" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."fan_outs" ADD COLUMN "hub" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."fan_outs" ADD COLUMN "source_thread" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."fan_outs" ADD COLUMN "cursor_thread" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."fingerprints" ADD COLUMN "hub" bigint;
--> statement-breakpoint
ALTER TABLE "distributor"."messages" ADD COLUMN "thread" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."undelivered" ADD COLUMN "thread" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."undelivered" ADD COLUMN "item" smallint DEFAULT 0 NOT NULL;
--> statement-breakpoint
-- Until now every chat of a bot was in one hub.
INSERT INTO "distributor"."hubs" ("bot", "name") SELECT DISTINCT "bot", 'default' FROM "distributor"."chats";
--> statement-breakpoint
INSERT INTO "distributor"."routes" ("hub", "bot", "chat")
	SELECT h."id", c."bot", c."chat" FROM "distributor"."chats" c JOIN "distributor"."hubs" h ON h."bot" = c."bot";
--> statement-breakpoint
UPDATE "distributor"."fan_outs" f SET "hub" = h."id" FROM "distributor"."hubs" h
	WHERE h."bot" = f."bot" AND f."kind" = 'send';
--> statement-breakpoint
UPDATE "distributor"."fan_out_ends" e SET "hub" = f."hub" FROM "distributor"."fan_outs" f
	WHERE f."post" = e."post" AND f."kind" = e."kind";
--> statement-breakpoint
UPDATE "distributor"."fingerprints" f SET "hub" = h."id" FROM "distributor"."hubs" h WHERE h."bot" = f."bot";
--> statement-breakpoint
DELETE FROM "distributor"."fingerprints" WHERE "hub" IS NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."fingerprints" ALTER COLUMN "hub" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "distributor"."fingerprints" DROP COLUMN "bot";
--> statement-breakpoint
ALTER TABLE "distributor"."fan_out_ends" ADD CONSTRAINT "fan_out_ends_post_kind_hub_pk" PRIMARY KEY("post","kind","hub");
--> statement-breakpoint
ALTER TABLE "distributor"."fingerprints" ADD CONSTRAINT "fingerprints_hub_fingerprint_pk" PRIMARY KEY("hub","fingerprint");
--> statement-breakpoint
ALTER TABLE "distributor"."undelivered" ADD CONSTRAINT "undelivered_post_chat_thread_item_post_at_pk" PRIMARY KEY("post","chat","thread","item","post_at");
--> statement-breakpoint
ALTER TABLE "distributor"."routes" ADD CONSTRAINT "routes_hub_hubs_id_fk" FOREIGN KEY ("hub") REFERENCES "distributor"."hubs"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "hubs_name" ON "distributor"."hubs" USING btree ("bot","name");
--> statement-breakpoint
CREATE INDEX "routes_chat" ON "distributor"."routes" USING btree ("bot","chat");
--> statement-breakpoint
CREATE INDEX "routes_destinations" ON "distributor"."routes" USING btree ("hub","chat","thread") WHERE "distributor"."routes"."is_destination";
--> statement-breakpoint
CREATE UNIQUE INDEX "fan_outs_post" ON "distributor"."fan_outs" USING btree ("post","kind","hub");
