CREATE TABLE "sender"."refused_transports" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"transport" text NOT NULL,
	"refused_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "refused_transports_bot_chat_transport_pk" PRIMARY KEY("bot","chat","transport")
);
--> statement-breakpoint
CREATE TABLE "sender"."streams" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"key" text NOT NULL,
	"messages" jsonb NOT NULL,
	"is_over" boolean NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "streams_bot_chat_key_pk" PRIMARY KEY("bot","chat","key")
);
--> statement-breakpoint
CREATE INDEX "streams_updated_at" ON "sender"."streams" USING btree ("updated_at");