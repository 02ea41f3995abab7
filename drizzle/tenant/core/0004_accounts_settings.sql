-- serai: contract
-- What a tenant asks of passwords and sign-ins are the settings "auth.passwordLengthMin" and "auth.newDeviceMails" now. No release had the table.
-- squawk-ignore ban-drop-table
DROP TABLE "sign_in_policies" CASCADE;
