CREATE SCHEMA "distributor";
--> statement-breakpoint
CREATE TABLE "distributor"."chats" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"type" text NOT NULL,
	"title" text,
	"registered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "chats_bot_chat_pk" PRIMARY KEY("bot","chat")
);
--> statement-breakpoint
CREATE TABLE "distributor"."inbox" (
	"event_id" text NOT NULL,
	"handler" text NOT NULL,
	"events" jsonb NOT NULL,
	"handled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_event_id_handler_pk" PRIMARY KEY("event_id","handler")
);
--> statement-breakpoint
CREATE INDEX "chats_taking_part" ON "distributor"."chats" USING btree ("bot","chat") WHERE "distributor"."chats"."ended_at" is null;