/** What the session of whoever asks has proved, and how that grows. */
import { signInRequired } from '../../../../kernel/rules.js';
import { type RealmDb, type RealmTx, sessionOf } from '../../realms/realm.js';
import { issueAccess } from '../../service.js';
import { assuranceOf } from '../../sessions/service.js';
import { methodsOf } from './methods.js';

/** A new access token for the same session; its refresh token stays. */
export type Strengthened = { readonly accessToken: string; readonly expiresAt: Date };
type Proved = {
  readonly methods: readonly string[];
  /** When who they are was proved; null for a proof that says nothing about it, such as of a factor that is new. */
  readonly at: Date | null;
};

/** Adds to what the session has proved, for its next tokens and for this one. Throws when the session has ended meanwhile. */
export async function strengthenSession<Db extends RealmDb>(tx: RealmTx<Db>, { methods, at }: Proved): Promise<Strengthened> {
  const own = sessionOf(tx.ctx.actor);
  const session = await tx.queries.lockOpenSession(tx.db, own, tx.ctx.now());
  const account = session && (await tx.findAccount(own.holderId));
  if (!session || !account?.isActive) throw signInRequired();
  const before = assuranceOf(session);
  const assurance = { methods: methodsOf(before.methods, methods), authenticatedAt: at ?? before.authenticatedAt };
  await tx.queries.updateSessionAssurance(tx.db, session.id, assurance);
  return issueAccess(tx, { id: session.id, assurance }, await tx.personOf(account));
}
