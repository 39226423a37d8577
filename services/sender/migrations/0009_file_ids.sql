CREATE TABLE "sender"."file_ids" (
	"bot" bigint NOT NULL,
	"blob" text NOT NULL,
	"kind" text NOT NULL,
	"variant" text NOT NULL,
	"file_id" text NOT NULL,
	"used_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "file_ids_bot_blob_kind_variant_pk" PRIMARY KEY("bot","blob","kind","variant")
);
--> statement-breakpoint
CREATE INDEX "file_ids_used_at" ON "sender"."file_ids" USING btree ("used_at");