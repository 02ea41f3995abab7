import { invalidInput } from '../../../kernel/errors.js';
import type { Id, IdKind } from '../../../kernel/ids.js';

/** What names one thing of the catalogue: its id, or what addresses of web pages call it. */
export type Key<Prefix extends string> = { readonly id: Id<Prefix> } | { readonly slug: string };

type Given = { readonly id: string | null | undefined; readonly slug: string | null | undefined };

/** Refuses none and both. */
export function oneKeyOf<Prefix extends string>(kind: IdKind<Prefix>, { id, slug }: Given): Key<Prefix> {
  if ((id == null) === (slug == null)) throw invalidInput([{ path: 'id', reason: 'ONE_KEY', message: 'name either the id or the slug' }]);
  return id == null ? { slug: slug ?? '' } : { id: kind.parse(id) };
}
