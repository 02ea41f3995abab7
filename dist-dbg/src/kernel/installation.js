export {};
//# sourceMappingURL=installation.js.map