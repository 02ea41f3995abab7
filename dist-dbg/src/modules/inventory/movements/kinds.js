export const movementType = {
    OPENING: 'OPENING',
    RECEIPT: 'RECEIPT',
    SHIPMENT: 'SHIPMENT',
    RETURN: 'RETURN',
    ADJUSTMENT: 'ADJUSTMENT',
    TRANSFER_OUT: 'TRANSFER_OUT',
    TRANSFER_IN: 'TRANSFER_IN',
    COUNT: 'COUNT',
    SCRAP: 'SCRAP',
};
export const movementTypes = Object.keys(movementType);
//# sourceMappingURL=kinds.js.map