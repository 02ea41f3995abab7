/** How access tokens name that a provider of the company vouched for somebody. RFC 8176 has no word for it. */
export const SSO_METHOD = 'sso';
//# sourceMappingURL=methods.js.map