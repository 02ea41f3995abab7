/** How a provider is spoken to, as it is stored. */
import type { RoleId } from '../../../access/public.js';

export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
};

export type SamlSettings = {
  readonly entityId: string;
  /** Where requests go, by redirect. */
  readonly signInUrl: string;
  /** PEM; an answer must be signed with the key of one of them. */
  readonly certificates: readonly string[];
  /** Attributes that hold the address and the name; without the first it is the NameID. */
  readonly emailAttribute: string | null;
  readonly nameAttribute: string | null;
  /** Instead of the NameID, for providers that give everybody a new one each time. */
  readonly subjectAttribute: string | null;
};

/** Whoever has the value among their groups gets the role; null is everybody who comes. */
export type RoleMapping = { readonly value: string | null; readonly roleId: RoleId };
