CREATE TABLE "customer_consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"granted" boolean NOT NULL,
	"text_version" text,
	"source" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_accounts" (
	"customer_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text,
	"language" text,
	"blocked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"purpose" text NOT NULL,
	"subject_id" text NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "customer_refresh_tokens" (
	"digest" text PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "customer_registrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"language" text,
	"accepts_marketing" boolean NOT NULL,
	"consent_text" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"methods" text[] DEFAULT '{pwd}'::text[] NOT NULL,
	"authenticated_at" timestamp (3) with time zone,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"end_reason" text
);
--> statement-breakpoint
ALTER TABLE "customer_consents" ADD CONSTRAINT "customer_consents_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_accounts" ADD CONSTRAINT "customer_accounts_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_refresh_tokens" ADD CONSTRAINT "customer_refresh_tokens_session_id_customer_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "customer_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customer_consents_by_customer" ON "customer_consents" USING btree ("customer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "customer_links_digest" ON "customer_links" USING btree ("digest");--> statement-breakpoint
CREATE UNIQUE INDEX "customer_links_subject" ON "customer_links" USING btree ("purpose","subject_id");--> statement-breakpoint
CREATE INDEX "customer_refresh_tokens_session" ON "customer_refresh_tokens" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "customer_registrations_digest" ON "customer_registrations" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "customer_registrations_expires" ON "customer_registrations" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "customer_registrations_email" ON "customer_registrations" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "customer_sessions_holder" ON "customer_sessions" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "customer_sessions_expires" ON "customer_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customer_consents" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customer_accounts" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{customer_id}', '{password_hash}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customer_sessions" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{address,expires_at,last_seen_at,user_agent}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customer_refresh_tokens" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{session_id}', '{digest}', '{}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "customer_links" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{digest}', '{}');