import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '../../kernel/page.js';
import { booleanSetting, integerSetting } from '../../kernel/settings.js';
export const backOrderDefault = booleanSetting({
    key: 'inventory.backOrder',
    description: 'Whether more of a new stock item may be promised than there is.',
    default: false,
    tenantMaySet: true,
});
export const reservationMinutes = integerSetting({
    key: 'inventory.reservationMinutes',
    description: 'After how many minutes a reservation ends by itself when whoever makes it does not say.',
    default: 30,
    min: 1,
    max: 43_200,
    tenantMaySet: true,
});
export const pageSize = integerSetting({
    key: 'inventory.pageSize',
    description: 'Rows of a page of stock items, movements or reservations when the client does not say how many.',
    default: PAGE_SIZE_DEFAULT,
    min: 1,
    max: PAGE_SIZE_MAX,
    tenantMaySet: true,
});
//# sourceMappingURL=settings.js.map