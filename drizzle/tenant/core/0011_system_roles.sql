-- Every tenant has these. Prepared schemas have them as well, so that an onboarding writes none.
INSERT INTO "roles" ("id", "name", "system_key", "created_at", "updated_at")
SELECT gen_random_uuid(), initcap(key), key, now(), now() FROM unnest(ARRAY['admin', 'manager', 'member', 'viewer']) key
ON CONFLICT DO NOTHING;
