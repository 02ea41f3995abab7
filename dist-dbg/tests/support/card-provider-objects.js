/** What the card provider of the tests keeps, in the form of Stripe's API. */
export {};
//# sourceMappingURL=card-provider-objects.js.map