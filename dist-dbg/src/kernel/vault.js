export {};
//# sourceMappingURL=vault.js.map