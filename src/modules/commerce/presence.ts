/** Whether ids that a client sent name something. */
import { type FieldProblem, Refusal } from '../../kernel/errors.js';

type Named = { readonly id: string; readonly path: string };

/** Refuses as `refuse` does for the first one that is not there, and names the input field of every one of them. */
export function requirePresent(found: Iterable<string>, asked: readonly Named[], refuse: (id: string) => Refusal): void {
  const present = new Set(found);
  const missing = asked.filter(({ id }) => !present.has(id));
  const [first] = missing;
  if (!first) return;
  const { code, reason, message } = refuse(first.id);
  const fields: FieldProblem[] = missing.map(({ id, path }) => ({ path, reason, message: refuse(id).message }));
  throw new Refusal({ code, reason, message, fields });
}

/** The ids of a list in an input, each with its place. */
export function placesOf(ids: readonly string[], path: string): Named[] {
  return ids.map((id, index) => ({ id, path: `${path}.${index}` }));
}
