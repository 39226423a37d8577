CREATE TABLE "distributor"."albums" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"album" text NOT NULL,
	"begun_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "albums_bot_chat_pk" PRIMARY KEY("bot","chat")
);
--> statement-breakpoint
CREATE TABLE "distributor"."waiting_updates" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "distributor"."waiting_updates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"album" text,
	"update" json NOT NULL,
	"cause" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "albums_due" ON "distributor"."albums" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "waiting_updates_chat" ON "distributor"."waiting_updates" USING btree ("bot","chat","id");