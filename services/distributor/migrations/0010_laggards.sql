CREATE TABLE "distributor"."laggards" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "distributor"."laggards_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"fan_out" bigint NOT NULL,
	"post" bigint NOT NULL,
	"hub" bigint NOT NULL,
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"thread" bigint DEFAULT 0 NOT NULL,
	"asked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "laggards_chat" ON "distributor"."laggards" USING btree ("bot","chat");--> statement-breakpoint
CREATE INDEX "laggards_fan_out" ON "distributor"."laggards" USING btree ("fan_out");