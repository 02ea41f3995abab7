export {};
//# sourceMappingURL=mover.js.map