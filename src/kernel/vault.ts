/** A secret as it is stored: encrypted with a data key of its own, which is encrypted with a key of the installation. All in base64. */
export type Sealed = {
  /** Names the installation's key that the data key is wrapped with. */
  readonly keyId: string;
  readonly wrappedKey: string;
  readonly ciphertext: string;
};

/** Keeps secrets that the installation must be able to read again, such as passwords of database logins. */
export type Vault = {
  /** The key that new secrets are sealed with. */
  readonly keyId: string;
  /** `purpose` names the one row that the secret belongs to: sealed for another one it does not open. */
  seal(purpose: string, secret: string): Sealed;
  /** Throws when the purpose is another one, when something was changed, or when the key is not known. */
  open(purpose: string, sealed: Sealed): string;
  /** The same secret under the present key; the ciphertext stays as it is. */
  rewrap(purpose: string, sealed: Sealed): Sealed;
};
