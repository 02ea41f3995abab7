export {};
//# sourceMappingURL=keeper.js.map