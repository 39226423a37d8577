CREATE TABLE "distributor"."chat_admins" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"person" bigint NOT NULL,
	"read_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chat_admins_bot_chat_person_pk" PRIMARY KEY("bot","chat","person")
);
--> statement-breakpoint
CREATE TABLE "distributor"."waiting_commands" (
	"event" text PRIMARY KEY NOT NULL,
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"handler" text NOT NULL,
	"update" jsonb NOT NULL,
	"given_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "chat_admins_read_at" ON "distributor"."chat_admins" USING btree ("read_at");--> statement-breakpoint
CREATE INDEX "waiting_commands_chat" ON "distributor"."waiting_commands" USING btree ("bot","chat");