export function isOneself({ actor }, person) {
    return person.isOwn === true || (actor.kind === 'user' && actor.id === person.id);
}
/** The value for oneself and for holders of the permission, null for others. */
export function onlyFor(ctx, { person, permission }, value) {
    return isOneself(ctx, person) || ctx.actor.permissions.has(permission) ? value() : null;
}
//# sourceMappingURL=visibility.js.map