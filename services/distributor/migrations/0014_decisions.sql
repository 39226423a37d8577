CREATE TABLE "distributor"."outbox" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"event" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "distributor"."decisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "distributor"."decisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"bot" bigint NOT NULL,
	"hub" bigint DEFAULT 0 NOT NULL,
	"author" bigint NOT NULL,
	"kind" text NOT NULL,
	"until" timestamp with time zone,
	"replaced_until" timestamp with time zone,
	"reason" text,
	"by" bigint,
	"by_name" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"posts" integer,
	"report" bigint,
	"undone_at" timestamp with time zone,
	"undone_by" bigint
);
--> statement-breakpoint
CREATE TABLE "distributor"."reports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "distributor"."reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"bot" bigint NOT NULL,
	"post_at" timestamp (3) with time zone NOT NULL,
	"post" bigint NOT NULL,
	"author" bigint,
	"chat" bigint NOT NULL,
	"reporter" bigint,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"decision" bigint
);
--> statement-breakpoint
CREATE INDEX "decisions_author" ON "distributor"."decisions" USING btree ("bot","author","id");--> statement-breakpoint
CREATE INDEX "decisions_bot" ON "distributor"."decisions" USING btree ("bot","id");--> statement-breakpoint
CREATE INDEX "decisions_at" ON "distributor"."decisions" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_once" ON "distributor"."reports" USING btree ("post","reporter");--> statement-breakpoint
CREATE INDEX "reports_open" ON "distributor"."reports" USING btree ("bot","id") WHERE "distributor"."reports"."state" = 'open';--> statement-breakpoint
CREATE INDEX "reports_decision" ON "distributor"."reports" USING btree ("decision");--> statement-breakpoint
CREATE INDEX "reports_at" ON "distributor"."reports" USING btree ("at");--> statement-breakpoint
CREATE INDEX "fan_outs_hub" ON "distributor"."fan_outs" USING btree ("hub","created_at","source") WHERE "distributor"."fan_outs"."kind" = 'send';