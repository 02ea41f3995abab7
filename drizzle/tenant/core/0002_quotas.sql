CREATE TABLE "quota_allowances" (
	"quota" text NOT NULL,
	"stripe" integer NOT NULL,
	"room" bigint NOT NULL,
	"terms" text NOT NULL,
	"counted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "quota_allowances_quota_stripe_pk" PRIMARY KEY("quota","stripe")
);
