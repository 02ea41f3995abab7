CREATE TABLE "payment_operations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"kind" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"is_final" boolean NOT NULL,
	"reason" text,
	"happened_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"provider_reference" text,
	"failure_code" text,
	"failure_message" text,
	"exchange" jsonb,
	"attempts" integer NOT NULL,
	"ticket" integer NOT NULL,
	"due_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "payment_operations_amount" CHECK ("payment_operations"."amount_minor" > 0),
	CONSTRAINT "payment_operations_settled" CHECK (("payment_operations"."state" in ('SUCCEEDED', 'FAILED')) = ("payment_operations"."settled_at" is not null)),
	CONSTRAINT "payment_operations_due_open" CHECK ("payment_operations"."due_at" is null or "payment_operations"."settled_at" is null)
);
--> statement-breakpoint
CREATE TABLE "payment_providers" (
	"kind" text PRIMARY KEY NOT NULL,
	"api_url" text NOT NULL,
	"publishable_key" text NOT NULL,
	"webhook_source_id" text NOT NULL,
	"key_id" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"ciphertext" text NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference_kind" text NOT NULL,
	"reference_id" text NOT NULL,
	"method" text NOT NULL,
	"provider" text NOT NULL,
	"provider_reference" text,
	"client_secret" text,
	"captures_at_once" boolean NOT NULL,
	"currency_code" char(3) NOT NULL,
	"amount_minor" bigint NOT NULL,
	"authorised_minor" bigint DEFAULT 0 NOT NULL,
	"captured_minor" bigint DEFAULT 0 NOT NULL,
	"capturing_minor" bigint DEFAULT 0 NOT NULL,
	"released_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"refunding_minor" bigint DEFAULT 0 NOT NULL,
	"state" text GENERATED ALWAYS AS (case
  when voided_at is not null then 'VOIDED'
  when failed_at is not null then 'FAILED'
  when authorised_minor = 0 then 'PENDING'
  when captured_minor = 0 then 'AUTHORISED'
  when refunded_minor = captured_minor then 'REFUNDED'
  when refunded_minor > 0 then 'PARTLY_REFUNDED'
  when captured_minor + released_minor < authorised_minor then 'PARTLY_CAPTURED'
  else 'CAPTURED' end) STORED NOT NULL,
	"voided_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "payments_amount" CHECK ("payments"."amount_minor" > 0),
	CONSTRAINT "payments_authorised" CHECK ("payments"."authorised_minor" between 0 and "payments"."amount_minor"),
	CONSTRAINT "payments_captured" CHECK ("payments"."captured_minor" + "payments"."capturing_minor" + "payments"."released_minor" <= "payments"."authorised_minor"),
	CONSTRAINT "payments_refunded" CHECK ("payments"."refunded_minor" + "payments"."refunding_minor" <= "payments"."captured_minor"),
	CONSTRAINT "payments_signs" CHECK (least("payments"."captured_minor", "payments"."capturing_minor", "payments"."released_minor", "payments"."refunded_minor", "payments"."refunding_minor") >= 0),
	CONSTRAINT "payments_method" CHECK (("payments"."method" = 'CARD') = ("payments"."provider" <> 'MANUAL'))
);
--> statement-breakpoint
ALTER TABLE "payment_operations" ADD CONSTRAINT "payment_operations_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payment_operations_by_payment" ON "payment_operations" USING btree ("payment_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_operations_provider_reference" ON "payment_operations" USING btree ("provider","kind","provider_reference");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_operations_one_open" ON "payment_operations" USING btree ("payment_id") WHERE "payment_operations"."state" in ('PENDING', 'UNKNOWN') and "payment_operations"."kind" in ('CAPTURE', 'VOID');--> statement-breakpoint
CREATE UNIQUE INDEX "payment_operations_one_authorisation" ON "payment_operations" USING btree ("payment_id") WHERE "payment_operations"."state" in ('PENDING', 'UNKNOWN') and "payment_operations"."kind" = 'AUTHORISE';--> statement-breakpoint
CREATE INDEX "payment_operations_due" ON "payment_operations" USING btree ("due_at") WHERE "payment_operations"."due_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "payments_provider_reference" ON "payments" USING btree ("provider","provider_reference");--> statement-breakpoint
CREATE INDEX "payments_by_reference" ON "payments" USING btree ("reference_kind","reference_id","id");--> statement-breakpoint
CREATE INDEX "payments_by_state" ON "payments" USING btree ("state","id");--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "payments" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{client_secret}', '{state,updated_at,version}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "payment_operations" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{id}', '{}', '{attempts,due_at,exchange,ticket}');--> statement-breakpoint
CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON "payment_providers" FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"('{kind}', '{key_id,wrapped_key,ciphertext}', '{updated_at,version}');--> statement-breakpoint
-- "tenant_role" stands for the tenant's own role. Payments stay; what an operation is about stays as it was written, and what became of it is added.
REVOKE DELETE ON "payments" FROM "tenant_role";--> statement-breakpoint
REVOKE UPDATE, DELETE ON "payment_operations" FROM "tenant_role";--> statement-breakpoint
GRANT UPDATE ("state", "provider_reference", "failure_code", "failure_message", "exchange", "attempts", "ticket", "due_at", "settled_at") ON "payment_operations" TO "tenant_role";
