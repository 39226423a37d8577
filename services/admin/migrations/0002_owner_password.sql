CREATE TABLE "admin"."owner_password" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"digest" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
