/** Keeps secrets that must be read again, with keys of the installation that the database does not hold. Each purpose has a key of its own. */
export type Secrets = {
  /** Encrypts and authenticates; opens again for the same purpose alone. */
  seal(purpose: string, plaintext: string): string;
  /** Throws when it was sealed for another purpose, by another installation, or was changed. */
  open(purpose: string, sealed: string): string;
  /** A keyed digest, 256 bits in base64url. */
  digest(purpose: string, text: string): string;
};
