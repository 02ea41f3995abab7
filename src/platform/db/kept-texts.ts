/** Bounds the memory for one owner, about a kilobyte each. */
const TEXTS_MAX = 50;

/** Texts of statements that were made once, each kept with its owner: the driver finds a text that it has seen before faster than one that is equal to it. */
export class KeptTexts<Owner extends object, Key> {
  readonly #ofOwners = new WeakMap<Owner, Map<Key, string>>();

  /** The owner's text by what tells it from the others. */
  find(owner: Owner, key: Key, make: () => string): string {
    const texts = this.#of(owner);
    const known = texts.get(key);
    if (known !== undefined) return known;
    if (texts.size >= TEXTS_MAX) texts.clear();
    const made = make();
    texts.set(key, made);
    return made;
  }

  #of(owner: Owner): Map<Key, string> {
    const known = this.#ofOwners.get(owner);
    if (known) return known;
    const texts = new Map<Key, string>();
    this.#ofOwners.set(owner, texts);
    return texts;
  }
}
