CREATE TABLE "sso_assertions" (
	"connection_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sso_assertions_connection_id_digest_pk" PRIMARY KEY("connection_id","digest")
);
--> statement-breakpoint
CREATE TABLE "sso_connections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"oidc" jsonb,
	"saml" jsonb,
	"sealed_secret" text,
	"email_domains" text[] NOT NULL,
	"trusts_emails" boolean NOT NULL,
	"creates_users" boolean NOT NULL,
	"groups_attribute" text NOT NULL,
	"role_mappings" jsonb NOT NULL,
	"mfa_values" text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"enabled_at" timestamp (3) with time zone,
	"proved_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sso_flows" (
	"ticket_digest" text PRIMARY KEY NOT NULL,
	"connection_id" uuid NOT NULL,
	"code_challenge" text NOT NULL,
	"is_fresh" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"state_digest" text,
	"browser_digest" text,
	"sealed_request" text,
	"returned_at" timestamp (3) with time zone,
	"relay_digest" text,
	"sealed_assertion" text,
	"user_id" text,
	"methods" text[],
	"authenticated_at" timestamp (3) with time zone,
	"code_digest" text,
	"code_expires_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sso_identities" (
	"connection_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" uuid NOT NULL,
	"given_roles" text[] NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sso_identities_connection_id_issuer_subject_pk" PRIMARY KEY("connection_id","issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "sso_requirements" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"required_at" timestamp (3) with time zone NOT NULL,
	"break_glass" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "challenges" ADD COLUMN "methods" text[] DEFAULT '{pwd}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "sso_flows" ADD CONSTRAINT "sso_flows_connection_id_sso_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "sso_connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sso_identities" ADD CONSTRAINT "sso_identities_connection_id_sso_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "sso_connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sso_assertions_expires" ON "sso_assertions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sso_flows_state" ON "sso_flows" USING btree ("state_digest");--> statement-breakpoint
CREATE UNIQUE INDEX "sso_flows_relay" ON "sso_flows" USING btree ("relay_digest");--> statement-breakpoint
CREATE UNIQUE INDEX "sso_flows_code" ON "sso_flows" USING btree ("code_digest");--> statement-breakpoint
CREATE INDEX "sso_flows_expires" ON "sso_flows" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sso_identities_user" ON "sso_identities" USING btree ("user_id");