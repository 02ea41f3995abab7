export {};
//# sourceMappingURL=on-server.js.map