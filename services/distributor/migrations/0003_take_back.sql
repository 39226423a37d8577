DROP INDEX "distributor"."fan_outs_post";--> statement-breakpoint
ALTER TABLE "distributor"."fan_out_ends" ADD COLUMN "kind" text DEFAULT 'send' NOT NULL;--> statement-breakpoint
ALTER TABLE "distributor"."fan_out_ends" DROP CONSTRAINT "fan_out_ends_pkey";--> statement-breakpoint
ALTER TABLE "distributor"."fan_out_ends" ADD CONSTRAINT "fan_out_ends_post_kind_pk" PRIMARY KEY("post","kind");--> statement-breakpoint
ALTER TABLE "distributor"."fan_outs" ADD COLUMN "kind" text DEFAULT 'send' NOT NULL;--> statement-breakpoint
ALTER TABLE "distributor"."messages" ADD COLUMN "removal" text;--> statement-breakpoint
ALTER TABLE "distributor"."posts" ADD COLUMN "taken_back_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "fan_outs_post" ON "distributor"."fan_outs" USING btree ("post","kind");