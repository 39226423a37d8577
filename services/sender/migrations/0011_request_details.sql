ALTER TABLE "sender"."requests" ADD COLUMN "chat" bigint;--> statement-breakpoint
ALTER TABLE "sender"."requests" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "sender"."requests" ADD COLUMN "by" text;