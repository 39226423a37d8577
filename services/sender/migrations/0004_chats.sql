CREATE TABLE "sender"."dead_chats" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"class" text NOT NULL,
	"died_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dead_chats_bot_chat_pk" PRIMARY KEY("bot","chat")
);
--> statement-breakpoint
CREATE TABLE "sender"."moved_chats" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"moved_to" bigint NOT NULL,
	"moved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "moved_chats_bot_chat_pk" PRIMARY KEY("bot","chat")
);
