CREATE SEQUENCE "distributor"."post_ids" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "distributor"."fan_out_ends" (
	"post" bigint PRIMARY KEY NOT NULL,
	"ended" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "distributor"."fan_outs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "distributor"."fan_outs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"bot" bigint NOT NULL,
	"source" bigint NOT NULL,
	"post_at" timestamp (3) with time zone NOT NULL,
	"post" bigint NOT NULL,
	"cause" jsonb NOT NULL,
	"state" text DEFAULT 'feeding' NOT NULL,
	"cursor" bigint,
	"asked" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"fed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "distributor"."messages" (
	"post_at" timestamp (3) with time zone NOT NULL,
	"post" bigint NOT NULL,
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"message" bigint NOT NULL,
	"item" smallint DEFAULT 0 NOT NULL,
	"is_source" boolean DEFAULT false NOT NULL,
	CONSTRAINT "messages_chat_message_bot_post_at_pk" PRIMARY KEY("chat","message","bot","post_at")
) PARTITION BY RANGE ("post_at");
--> statement-breakpoint
CREATE TABLE "distributor"."posts" (
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"id" bigint DEFAULT nextval('distributor.post_ids') NOT NULL,
	"bot" bigint NOT NULL,
	"source" bigint NOT NULL,
	"author" bigint,
	"content" jsonb NOT NULL,
	"reply_to_at" timestamp (3) with time zone,
	"reply_to" bigint,
	"reply_to_item" smallint,
	CONSTRAINT "posts_id_at_pk" PRIMARY KEY("id","at")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
CREATE TABLE "distributor"."undelivered" (
	"post_at" timestamp (3) with time zone NOT NULL,
	"post" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"is_unknown" boolean NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "undelivered_post_chat_post_at_pk" PRIMARY KEY("post","chat","post_at")
) PARTITION BY RANGE ("post_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "fan_outs_post" ON "distributor"."fan_outs" USING btree ("post");--> statement-breakpoint
CREATE INDEX "fan_outs_on_their_way" ON "distributor"."fan_outs" USING btree ("bot","source","id") WHERE "distributor"."fan_outs"."state" <> 'done';--> statement-breakpoint
CREATE INDEX "messages_post" ON "distributor"."messages" USING btree ("post","chat");--> statement-breakpoint
CREATE INDEX "posts_author" ON "distributor"."posts" USING btree ("bot","author","at");