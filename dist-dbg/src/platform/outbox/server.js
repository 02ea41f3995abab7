export {};
//# sourceMappingURL=server.js.map