CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"permissions" text[] NOT NULL,
	"digest" text NOT NULL,
	"last_four" text NOT NULL,
	"created_by" uuid NOT NULL,
	"shown_to" uuid NOT NULL,
	"previous_digest" text,
	"previous_shown_to" uuid,
	"previous_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"rotated_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"revoke_reason" text
);
--> statement-breakpoint
CREATE INDEX "api_keys_shown" ON "api_keys" USING btree ("shown_to");--> statement-breakpoint
CREATE INDEX "api_keys_previously_shown" ON "api_keys" USING btree ("previous_shown_to");--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_created_by_fk" FOREIGN KEY ("created_by") REFERENCES "users"("id");--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_shown_to_fk" FOREIGN KEY ("shown_to") REFERENCES "users"("id");
