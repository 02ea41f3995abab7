/** Encrypts what must be read again later, such as a secret that requests are signed with. The installation's master secret opens it. */
export type Sealing = {
  /** `purpose` says what it is, and of which tenant: the text opens under the same one alone, wherever it is copied to. */
  seal(purpose: string, plaintext: string): string;
  /** Throws when the purpose or the installation is another one, or the text was changed. */
  open(purpose: string, sealed: string): string;
};
