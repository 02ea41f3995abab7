import type { Tx } from '../../../kernel/context.js';
import { updateBodiesErased } from './queries.js';

/** What others sent and names the person by an id of ours is taken out. It cannot be replayed then: it is not what was signed any more. */
export function eraseFromReceived({ db }: Tx, subjectId: string): Promise<void> {
  return updateBodiesErased(db, subjectId);
}
