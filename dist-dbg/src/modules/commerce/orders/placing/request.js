/** Where the client has said what a refusal is about. */
export function pathOfLine({ cart }, index) {
    return `${cart === null ? 'input' : 'cart'}.lines.${index}`;
}
//# sourceMappingURL=request.js.map