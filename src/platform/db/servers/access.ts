import type { ServerId, Tenant, TenantId } from '../../../kernel/context.js';

/** `citus`: a coordinator of Citus, on which a tenant's schema is a distributed schema. */
export const serverKinds = ['postgres', 'citus'] as const;
export type ServerKind = (typeof serverKinds)[number];
/** `REQUIRE` encrypts and believes any certificate, `VERIFY_FULL` asks for one of a known authority in the host's name. */
export const tlsModes = ['DISABLE', 'REQUIRE', 'VERIFY_FULL'] as const;
export type TlsMode = (typeof tlsModes)[number];

/** Where a server is. `directHost` and `directPort` lead past a pooler; null where there is none. */
export type ServerAddress = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly tls: TlsMode;
  readonly directHost: string | null;
  readonly directPort: number | null;
};
export type Credential = { readonly login: string; readonly password: string };

/** One way in: the same id always stands for the same address, login and password. */
export type Login = { readonly id: string; readonly url: string; readonly directUrl: string };

export type ServerAccess = {
  readonly id: ServerId;
  readonly kind: ServerKind;
  /** The one to use first; those after it may hold instead while credentials are being rotated. Never empty. */
  readonly logins: readonly [Login, ...Login[]];
};

/** Why a process wants to know how to get into a server; told by the audit trail. */
export type AccessPurpose = 'pool' | 'login refused' | 'doctor';

/** Where the servers besides the home server are known from. */
export type ServerSource = {
  /** Throws when there is no such server. */
  access(id: ServerId, purpose: AccessPurpose): Promise<ServerAccess>;
  list(): Promise<readonly ServerId[]>;
  /** Where the tenant lies by the registry at this moment; null when it is none of ours. */
  locate(tenant: TenantId): Promise<Tenant | null>;
};

const SSL_MODES: Readonly<Record<TlsMode, string>> = { DISABLE: 'disable', REQUIRE: 'require', VERIFY_FULL: 'verify-full' };

export function loginOf(id: string, address: ServerAddress, credential: Credential): Login {
  const { host, port, directHost, directPort } = address;
  return {
    id,
    url: urlOf({ ...address, ...credential, host, port }),
    directUrl: urlOf({ ...address, ...credential, host: directHost ?? host, port: directPort ?? port }),
  };
}

/** Host and database are plain names: the driver does not decode these parts of a URL. */
function urlOf({ host, port, database, tls, login, password }: ServerAddress & Credential): string {
  return `postgres://${encodeURIComponent(login)}:${encodeURIComponent(password)}@${host}:${port}/${database}?sslmode=${SSL_MODES[tls]}`;
}
