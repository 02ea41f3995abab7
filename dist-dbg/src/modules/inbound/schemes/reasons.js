/** Why a request was turned away, in words for its sender. */
export const rejectionReasons = {
    NO_SECRET: 'The source has no secret yet.',
    SIGNATURE_MISSING: 'A header that this source is verified by is missing.',
    SIGNATURE_MALFORMED: 'A header that this source is verified by cannot be read.',
    SIGNATURE_WRONG: 'The signature does not belong to this body and the secret of this source.',
    TIMESTAMP_STALE: 'It was signed more than five minutes ago, or ahead.',
    CREDENTIALS_WRONG: 'The credentials are not those of this source.',
    TOO_LARGE: 'The body is larger than 1 MiB.',
    RATE_LIMITED: 'More came within a minute than the source takes. Counted at least once a minute.',
    STORAGE_FULL: 'The storage of the plan is used up.',
};
//# sourceMappingURL=reasons.js.map