CREATE TABLE "sender"."cancellations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"scope" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sender"."outbox" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"event" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sender"."parked" (
	"call" text PRIMARY KEY NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"sequence" bigint NOT NULL,
	"bot" bigint NOT NULL,
	"lane" text NOT NULL,
	"keys" text[] NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"origin" text NOT NULL,
	"event_id" text NOT NULL,
	"journey_id" text NOT NULL,
	"traceparent" text,
	"request" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sender"."pauses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"scope" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reason" text,
	"lifted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sender"."requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"idempotency_key" text,
	"digest" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	CONSTRAINT "requests_idempotency_key_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
ALTER TABLE "sender"."senders" ADD COLUMN "depths" jsonb;--> statement-breakpoint
CREATE INDEX "parked_in_order" ON "sender"."parked" USING btree ("requested_at","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "pauses_in_force" ON "sender"."pauses" USING btree ("key") WHERE "sender"."pauses"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "requests_requested_at" ON "sender"."requests" USING btree ("requested_at");