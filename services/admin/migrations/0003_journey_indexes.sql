DROP INDEX "admin"."journey_steps_type";--> statement-breakpoint
DROP INDEX "admin"."journey_steps_outcome";--> statement-breakpoint
DROP INDEX "admin"."journey_steps_begun";--> statement-breakpoint
CREATE INDEX "journey_steps_type" ON "admin"."journey_steps" USING btree ("type","at","kind","source","bot");--> statement-breakpoint
CREATE INDEX "journey_steps_outcome" ON "admin"."journey_steps" USING btree ("outcome","at","kind","bot") WHERE "admin"."journey_steps"."outcome" is not null;--> statement-breakpoint
CREATE INDEX "journey_steps_begun" ON "admin"."journey_steps" USING btree ("at","kind","source","bot") WHERE "admin"."journey_steps"."event" = "admin"."journey_steps"."journey";