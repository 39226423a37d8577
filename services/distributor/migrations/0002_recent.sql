CREATE TABLE "distributor"."fingerprints" (
	"bot" bigint NOT NULL,
	"fingerprint" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fingerprints_bot_fingerprint_pk" PRIMARY KEY("bot","fingerprint")
);
--> statement-breakpoint
CREATE INDEX "fingerprints_seen_at" ON "distributor"."fingerprints" USING btree ("seen_at");