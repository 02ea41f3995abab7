export {};
//# sourceMappingURL=selections.js.map