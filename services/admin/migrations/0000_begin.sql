CREATE SCHEMA "admin";
--> statement-breakpoint
CREATE TABLE "admin"."inbox" (
	"event_id" text NOT NULL,
	"handler" text NOT NULL,
	"events" jsonb NOT NULL,
	"handled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_event_id_handler_pk" PRIMARY KEY("event_id","handler")
);
--> statement-breakpoint
CREATE TABLE "admin"."jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"journey_id" text NOT NULL,
	"traceparent" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lease_until" timestamp with time zone,
	"leased_by" text
);
--> statement-breakpoint
CREATE TABLE "admin"."outbox" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"event" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "admin"."audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"bot" bigint,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."bot_tasks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "admin"."bot_tasks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"bot" bigint NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"config" jsonb NOT NULL,
	"restart" jsonb NOT NULL,
	"is_on" boolean DEFAULT false NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"run_at" timestamp with time zone,
	"last_run_at" timestamp with time zone,
	"last_end" text,
	"error" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"restarts" integer DEFAULT 0 NOT NULL,
	"memory" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"fence" bigint DEFAULT 0 NOT NULL,
	"leased_by" uuid,
	"lease_until" timestamp with time zone,
	"by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."feed_items" (
	"task" bigint NOT NULL,
	"digest" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feed_items_task_digest_pk" PRIMARY KEY("task","digest")
);
--> statement-breakpoint
CREATE TABLE "admin"."task_runs" (
	"task" bigint NOT NULL,
	"run" bigint NOT NULL,
	"runner" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"end" text,
	"error" text,
	"notes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "task_runs_task_run_pk" PRIMARY KEY("task","run")
);
--> statement-breakpoint
CREATE TABLE "admin"."bots" (
	"id" bigint PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"name" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"token" text NOT NULL,
	"environment_token" text,
	"token_refusal" text,
	"is_on" boolean DEFAULT true NOT NULL,
	"mode" text NOT NULL,
	"webhook_secret" text,
	"former_secret" text,
	"secret_changed_at" timestamp with time zone,
	"webhook_task" text,
	"webhook_due_at" timestamp with time zone,
	"webhook_attempts" integer DEFAULT 0 NOT NULL,
	"drops_pending" boolean DEFAULT false NOT NULL,
	"webhook_refusal" text,
	"features" text[] NOT NULL,
	"home" text NOT NULL,
	"defaults" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"command_prefix" text,
	"api_root" text,
	"messages_per_second" double precision,
	"keep_days" integer DEFAULT 90 NOT NULL,
	"keeps_content" boolean DEFAULT false NOT NULL,
	"owner" bigint,
	"manager" bigint,
	"access_people" bigint[],
	"allows_managed" boolean DEFAULT false NOT NULL,
	"check" jsonb,
	"checked_at" timestamp with time zone,
	"check_due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"check_failures" integer DEFAULT 0 NOT NULL,
	"told_faults" text[] DEFAULT '{}' NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "admin"."managed_work" (
	"bot" bigint PRIMARY KEY NOT NULL,
	"manager" bigint NOT NULL,
	"owner" bigint NOT NULL,
	"task" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."broadcast_chats" (
	"broadcast" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"end" text,
	"reason" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "broadcast_chats_broadcast_chat_pk" PRIMARY KEY("broadcast","chat")
);
--> statement-breakpoint
CREATE TABLE "admin"."broadcast_counts" (
	"broadcast" bigint NOT NULL,
	"end" text NOT NULL,
	"reason" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "broadcast_counts_broadcast_end_reason_pk" PRIMARY KEY("broadcast","end","reason")
);
--> statement-breakpoint
CREATE TABLE "admin"."broadcasts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "admin"."broadcasts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"bot" bigint NOT NULL,
	"name" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"content" jsonb,
	"call" jsonb NOT NULL,
	"audience" jsonb NOT NULL,
	"has_opt_out" boolean DEFAULT true NOT NULL,
	"scheduled_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"error" text,
	"total" integer,
	"cursor" bigint,
	"is_fed" boolean DEFAULT false NOT NULL,
	"fed_at" timestamp with time zone,
	"trial" jsonb,
	"panel" jsonb,
	"panel_at" timestamp with time zone,
	"by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."chats" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"type" text NOT NULL,
	"title" text,
	"username" text,
	"is_forum" boolean DEFAULT false NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"bot_status" text,
	"ended_at" timestamp with time zone,
	"members" integer,
	"members_at" timestamp with time zone,
	"opted_out_at" timestamp with time zone,
	CONSTRAINT "chats_bot_chat_pk" PRIMARY KEY("bot","chat")
);
--> statement-breakpoint
CREATE TABLE "admin"."memberships" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"person" bigint NOT NULL,
	"status" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "memberships_bot_chat_person_pk" PRIMARY KEY("bot","chat","person")
);
--> statement-breakpoint
CREATE TABLE "admin"."api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"former_hash" text,
	"former_until" timestamp with time zone,
	"scopes" text[] NOT NULL,
	"bots" bigint[],
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"rotated_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "admin"."live_entries" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text,
	"is_published" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "admin"."active_people" (
	"day" date NOT NULL,
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"person" bigint NOT NULL,
	CONSTRAINT "active_people_bot_chat_person_day_pk" PRIMARY KEY("bot","chat","person","day")
) PARTITION BY RANGE ("day");
--> statement-breakpoint
CREATE TABLE "admin"."happenings" (
	"at" timestamp with time zone NOT NULL,
	"bot" bigint NOT NULL,
	"update" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"person" bigint NOT NULL,
	"what" text NOT NULL,
	CONSTRAINT "happenings_bot_update_person_what_at_pk" PRIMARY KEY("bot","update","person","what","at")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
CREATE TABLE "admin"."messages" (
	"at" timestamp with time zone NOT NULL,
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"message" bigint NOT NULL,
	"person" bigint,
	"as_chat" bigint,
	"thread" bigint,
	"kind" text NOT NULL,
	"content" text,
	"is_service" boolean NOT NULL,
	"has_media" boolean NOT NULL,
	"reply_to" bigint,
	"length" integer NOT NULL,
	"edited_at" timestamp with time zone,
	"text" text,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED,
	CONSTRAINT "messages_bot_chat_at_message_pk" PRIMARY KEY("bot","chat","at","message")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
CREATE TABLE "admin"."post_reactions" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"message" bigint NOT NULL,
	"total" integer NOT NULL,
	"added" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "post_reactions_bot_chat_message_pk" PRIMARY KEY("bot","chat","message")
);
--> statement-breakpoint
CREATE TABLE "admin"."grants" (
	"person" bigint NOT NULL,
	"scope" text NOT NULL,
	"bot" bigint,
	"reason" text,
	"by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "admin"."people" (
	"id" bigint PRIMARY KEY NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text,
	"username" text,
	"language" text,
	"is_bot" boolean DEFAULT false NOT NULL,
	"is_premium" boolean DEFAULT false NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."privacy_orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"person" bigint NOT NULL,
	"by" text NOT NULL,
	"bot" bigint,
	"language" text,
	"ordered_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "admin"."privacy_pieces" (
	"order" uuid NOT NULL,
	"service" text NOT NULL,
	"piece" integer NOT NULL,
	"pieces" integer NOT NULL,
	"data" jsonb NOT NULL,
	"rows" integer,
	CONSTRAINT "privacy_pieces_order_service_piece_pk" PRIMARY KEY("order","service","piece")
);
--> statement-breakpoint
CREATE TABLE "admin"."sessions" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"person" bigint NOT NULL,
	"service" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "sessions_bot_chat_person_pk" PRIMARY KEY("bot","chat","person")
);
--> statement-breakpoint
CREATE TABLE "admin"."chat_administrators" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"person" bigint NOT NULL,
	"name" text NOT NULL,
	"username" text,
	"is_bot" boolean NOT NULL,
	"is_owner" boolean NOT NULL,
	"title" text,
	"rights" text[] NOT NULL,
	CONSTRAINT "chat_administrators_bot_chat_person_pk" PRIMARY KEY("bot","chat","person")
);
--> statement-breakpoint
CREATE TABLE "admin"."chat_days" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"day" date NOT NULL,
	"posts" integer DEFAULT 0 NOT NULL,
	"replies" integer DEFAULT 0 NOT NULL,
	"reactions" integer DEFAULT 0 NOT NULL,
	"joins" integer DEFAULT 0 NOT NULL,
	"leaves" integer DEFAULT 0 NOT NULL,
	"active" integer DEFAULT 0 NOT NULL,
	"members" integer,
	"administrators" integer,
	"bot_status" text,
	"type" text,
	CONSTRAINT "chat_days_bot_chat_day_pk" PRIMARY KEY("bot","chat","day")
);
--> statement-breakpoint
CREATE TABLE "admin"."chat_looks" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"due_at" timestamp with time zone,
	"asked_at" timestamp with time zone,
	"round" integer DEFAULT 0 NOT NULL,
	"awaited" text[] DEFAULT '{}' NOT NULL,
	"looked_at" timestamp with time zone,
	"refusal" text,
	CONSTRAINT "chat_looks_bot_chat_pk" PRIMARY KEY("bot","chat")
);
--> statement-breakpoint
CREATE TABLE "admin"."invite_days" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"day" date NOT NULL,
	"link" text NOT NULL,
	"joins" integer NOT NULL,
	CONSTRAINT "invite_days_bot_chat_day_link_pk" PRIMARY KEY("bot","chat","day","link")
);
--> statement-breakpoint
CREATE TABLE "admin"."command_aliases" (
	"bot" bigint NOT NULL,
	"alias" text NOT NULL,
	"command" text NOT NULL,
	CONSTRAINT "command_aliases_bot_alias_pk" PRIMARY KEY("bot","alias")
);
--> statement-breakpoint
CREATE TABLE "admin"."command_examples" (
	"bot" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."command_menus" (
	"bot" bigint NOT NULL,
	"scope" text NOT NULL,
	"language" text NOT NULL,
	"asked" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"shown" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone,
	"refusal" text,
	CONSTRAINT "command_menus_bot_scope_language_pk" PRIMARY KEY("bot","scope","language")
);
--> statement-breakpoint
CREATE TABLE "admin"."custom_commands" (
	"bot" bigint NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"content" jsonb NOT NULL,
	"translations" jsonb NOT NULL,
	"scope" text NOT NULL,
	"chat_types" text[] NOT NULL,
	"is_on" boolean NOT NULL,
	"position" integer NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "custom_commands_bot_name_pk" PRIMARY KEY("bot","name")
);
--> statement-breakpoint
CREATE TABLE "admin"."disabled_commands" (
	"bot" bigint NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "disabled_commands_bot_name_pk" PRIMARY KEY("bot","name")
);
--> statement-breakpoint
CREATE TABLE "admin"."languages" (
	"person" bigint PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."letter_boxes" (
	"box" text NOT NULL,
	"read_to" bigint DEFAULT 0 NOT NULL,
	"told_to" bigint DEFAULT 0 NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "letter_boxes_box_pk" PRIMARY KEY("box")
);
--> statement-breakpoint
CREATE TABLE "admin"."letters" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "admin"."letters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"box" text NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"service" text NOT NULL,
	"reason" text NOT NULL,
	"stream" text,
	"type" text,
	"event" text,
	"journey" text,
	"bot" bigint,
	"chat" bigint,
	"person" bigint,
	"bytes" integer NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"replays" integer DEFAULT 0 NOT NULL,
	"changed_by" text,
	"changed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "admin"."feedback_cards" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"message" bigint NOT NULL,
	"thread" bigint NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "feedback_cards_bot_chat_message_pk" PRIMARY KEY("bot","chat","message")
);
--> statement-breakpoint
CREATE TABLE "admin"."feedback_forms" (
	"bot" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"person" bigint NOT NULL,
	"thread" bigint,
	"role" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "feedback_forms_bot_chat_person_pk" PRIMARY KEY("bot","chat","person")
);
--> statement-breakpoint
CREATE TABLE "admin"."feedback_messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "admin"."feedback_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_by" text,
	"text" text NOT NULL,
	"message" bigint
);
--> statement-breakpoint
CREATE TABLE "admin"."feedback_threads" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "admin"."feedback_threads_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"bot" bigint NOT NULL,
	"person" bigint NOT NULL,
	"chat" bigint NOT NULL,
	"name" text NOT NULL,
	"language" text,
	"state" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."journey_steps" (
	"at" timestamp with time zone NOT NULL,
	"journey" text NOT NULL,
	"event" text NOT NULL,
	"cause" text NOT NULL,
	"type" text NOT NULL,
	"source" text NOT NULL,
	"bot" bigint,
	"chat" bigint,
	"person" bigint,
	"kind" text,
	"owner" text,
	"call" text,
	"outcome" text
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "admin"."feedback_cards" ADD CONSTRAINT "feedback_cards_thread_feedback_threads_id_fk" FOREIGN KEY ("thread") REFERENCES "admin"."feedback_threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admin"."feedback_messages" ADD CONSTRAINT "feedback_messages_thread_feedback_threads_id_fk" FOREIGN KEY ("thread") REFERENCES "admin"."feedback_threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_at" ON "admin"."audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "admin"."audit" USING btree ("subject","id");--> statement-breakpoint
CREATE INDEX "bot_tasks_bot" ON "admin"."bot_tasks" USING btree ("bot","id");--> statement-breakpoint
CREATE INDEX "bot_tasks_due" ON "admin"."bot_tasks" USING btree ("run_at") WHERE "admin"."bot_tasks"."is_on";--> statement-breakpoint
CREATE INDEX "broadcast_chats_under_way" ON "admin"."broadcast_chats" USING btree ("broadcast","asked_at") WHERE "admin"."broadcast_chats"."end" is null;--> statement-breakpoint
CREATE INDEX "broadcast_chats_ended_at" ON "admin"."broadcast_chats" USING btree ("broadcast","ended_at");--> statement-breakpoint
CREATE INDEX "broadcast_chats_not_sent" ON "admin"."broadcast_chats" USING btree ("broadcast","chat") WHERE "admin"."broadcast_chats"."end" <> 'sent';--> statement-breakpoint
CREATE INDEX "broadcasts_bot" ON "admin"."broadcasts" USING btree ("bot","id");--> statement-breakpoint
CREATE INDEX "broadcasts_to_do" ON "admin"."broadcasts" USING btree ("state") WHERE "admin"."broadcasts"."state" in ('scheduled', 'running', 'paused');--> statement-breakpoint
CREATE INDEX "chats_last_seen_at" ON "admin"."chats" USING btree ("bot","last_seen_at");--> statement-breakpoint
CREATE INDEX "chats_members" ON "admin"."chats" USING btree ("bot","members");--> statement-breakpoint
CREATE INDEX "chats_username" ON "admin"."chats" USING btree (lower("username"));--> statement-breakpoint
CREATE INDEX "chats_chat" ON "admin"."chats" USING btree ("chat");--> statement-breakpoint
CREATE INDEX "memberships_person" ON "admin"."memberships" USING btree ("person");--> statement-breakpoint
CREATE INDEX "api_keys_former_until" ON "admin"."api_keys" USING btree ("former_until");--> statement-breakpoint
CREATE INDEX "live_entries_waiting" ON "admin"."live_entries" USING btree ("changed_at") WHERE not "admin"."live_entries"."is_published";--> statement-breakpoint
CREATE INDEX "messages_at" ON "admin"."messages" USING btree ("bot","at");--> statement-breakpoint
CREATE INDEX "messages_person" ON "admin"."messages" USING btree ("person","at");--> statement-breakpoint
CREATE INDEX "messages_search" ON "admin"."messages" USING gin ("search") WHERE "admin"."messages"."search" is not null;--> statement-breakpoint
CREATE INDEX "post_reactions_at" ON "admin"."post_reactions" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "grants_one" ON "admin"."grants" USING btree ("person","scope",coalesce("bot", 0));--> statement-breakpoint
CREATE INDEX "grants_until" ON "admin"."grants" USING btree ("until");--> statement-breakpoint
CREATE INDEX "people_last_seen_at" ON "admin"."people" USING btree ("last_seen_at");--> statement-breakpoint
CREATE INDEX "people_username" ON "admin"."people" USING btree (lower("username"));--> statement-breakpoint
CREATE INDEX "privacy_orders_due_at" ON "admin"."privacy_orders" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "privacy_orders_person" ON "admin"."privacy_orders" USING btree ("person");--> statement-breakpoint
CREATE INDEX "sessions_last_at" ON "admin"."sessions" USING btree ("bot","last_at");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "admin"."sessions" USING btree ("person");--> statement-breakpoint
CREATE INDEX "chat_days_day" ON "admin"."chat_days" USING btree ("bot","day");--> statement-breakpoint
CREATE INDEX "chat_looks_due_at" ON "admin"."chat_looks" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "chat_looks_asked_at" ON "admin"."chat_looks" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "command_menus_retry_at" ON "admin"."command_menus" USING btree ("retry_at");--> statement-breakpoint
CREATE UNIQUE INDEX "letters_place" ON "admin"."letters" USING btree ("box","sequence");--> statement-breakpoint
CREATE INDEX "letters_state" ON "admin"."letters" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "letters_journey" ON "admin"."letters" USING btree ("journey");--> statement-breakpoint
CREATE INDEX "letters_at" ON "admin"."letters" USING btree ("at");--> statement-breakpoint
CREATE INDEX "feedback_cards_thread" ON "admin"."feedback_cards" USING btree ("thread");--> statement-breakpoint
CREATE INDEX "feedback_messages_thread" ON "admin"."feedback_messages" USING btree ("thread","id");--> statement-breakpoint
CREATE INDEX "feedback_messages_at" ON "admin"."feedback_messages" USING btree ("at") WHERE "admin"."feedback_messages"."answered_by" is null;--> statement-breakpoint
CREATE INDEX "feedback_threads_state" ON "admin"."feedback_threads" USING btree ("bot","state","id");--> statement-breakpoint
CREATE INDEX "feedback_threads_person" ON "admin"."feedback_threads" USING btree ("person");--> statement-breakpoint
CREATE INDEX "journey_steps_journey" ON "admin"."journey_steps" USING btree ("journey","at");--> statement-breakpoint
CREATE INDEX "journey_steps_chat" ON "admin"."journey_steps" USING btree ("chat","at") WHERE "admin"."journey_steps"."chat" is not null;--> statement-breakpoint
CREATE INDEX "journey_steps_person" ON "admin"."journey_steps" USING btree ("person","at") WHERE "admin"."journey_steps"."person" is not null;--> statement-breakpoint
CREATE INDEX "journey_steps_type" ON "admin"."journey_steps" USING btree ("type","at");--> statement-breakpoint
CREATE INDEX "journey_steps_outcome" ON "admin"."journey_steps" USING btree ("outcome","at") WHERE "admin"."journey_steps"."outcome" is not null;--> statement-breakpoint
CREATE INDEX "journey_steps_begun" ON "admin"."journey_steps" USING btree ("at") WHERE "admin"."journey_steps"."event" = "admin"."journey_steps"."journey";