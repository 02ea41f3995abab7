export {};
//# sourceMappingURL=migrations.js.map