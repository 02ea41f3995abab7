-- serai: contract
-- What a tenant's people are written to in is the setting "tenancy.language" now.
UPDATE "control"."tenants" SET "choices" = "choices" || jsonb_build_object('tenancy.language', "language") WHERE "language" <> 'en';--> statement-breakpoint
-- Nothing reads it any more.
-- squawk-ignore ban-drop-column
ALTER TABLE "control"."tenants" DROP COLUMN "language";
