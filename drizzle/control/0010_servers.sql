CREATE TABLE "control"."credential_reads" (
	"credential_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"machine" text NOT NULL,
	"audited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "credential_reads_credential_id_purpose_machine_pk" PRIMARY KEY("credential_id","purpose","machine")
);
--> statement-breakpoint
CREATE TABLE "control"."server_credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"server_id" uuid NOT NULL,
	"login" text NOT NULL,
	"key_id" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"ciphertext" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"activated_at" timestamp (3) with time zone,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "control"."servers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"region" text,
	"host" text,
	"port" integer,
	"database" text,
	"tls" text,
	"direct_host" text,
	"direct_port" integer,
	"capacity" integer,
	"weight" integer DEFAULT 1 NOT NULL,
	"draining_since" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "control"."tenant_credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"name" text NOT NULL,
	"key_id" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"ciphertext" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"applied" text DEFAULT 'none' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "control"."erasures" ADD COLUMN "server_id" uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "server_id" uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "provisioning_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "provisioning_for" text;--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD COLUMN "erasing_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "control"."onboarding_requests" ADD COLUMN "server_id" uuid;--> statement-breakpoint
ALTER TABLE "control"."onboarding_requests" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "control"."server_credentials" ADD CONSTRAINT "server_credentials_server_id_servers_id_fk" FOREIGN KEY ("server_id") REFERENCES "control"."servers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control"."tenant_credentials" ADD CONSTRAINT "tenant_credentials_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "control"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "server_credentials_active" ON "control"."server_credentials" USING btree ("server_id") WHERE "control"."server_credentials"."activated_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "server_credentials_candidate" ON "control"."server_credentials" USING btree ("server_id") WHERE "control"."server_credentials"."activated_at" is null;--> statement-breakpoint
CREATE INDEX "server_credentials_key" ON "control"."server_credentials" USING btree ("key_id");--> statement-breakpoint
CREATE UNIQUE INDEX "servers_name" ON "control"."servers" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "servers_address" ON "control"."servers" USING btree ("host","port","database");--> statement-breakpoint
CREATE INDEX "tenant_credentials_tenant" ON "control"."tenant_credentials" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "tenant_credentials_key" ON "control"."tenant_credentials" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "tenants_server" ON "control"."tenants" USING btree ("server_id");--> statement-breakpoint
CREATE INDEX "tenants_provisioning" ON "control"."tenants" USING btree ("provisioning_since") WHERE "control"."tenants"."provisioning_since" is not null;--> statement-breakpoint
-- The home server: the database that this schema lies in.
INSERT INTO "control"."servers" ("id", "name", "kind", "created_at") VALUES ('00000000-0000-0000-0000-000000000000', 'home', 'postgres', now());--> statement-breakpoint
ALTER TABLE "control"."tenants" ADD CONSTRAINT "tenants_server" FOREIGN KEY ("server_id") REFERENCES "control"."servers"("id") NOT VALID;--> statement-breakpoint
-- The registry has thousands of rows at most, and this is a matter of milliseconds.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "control"."tenants" VALIDATE CONSTRAINT "tenants_server";
