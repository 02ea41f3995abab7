import { randomInt } from 'node:crypto';
import { invariant } from '../../../../../kernel/assert.js';
import { check } from '../../../../../kernel/check.js';
import { pagesByCreation } from '../../../creation-order.js';
import { couponId } from '../../../ids.js';
import { createCouponsSchema, disableCouponSchema } from '../checks.js';
import { couponCodeTaken, couponNotFound, promotionNotFound } from '../errors.js';
import { couponDisabled, couponsCreated } from '../events.js';
import { disableCouponRow, findPromotion, insertCoupons, listCouponRows, lockCoupon, lockPromotion } from '../queries.js';
import { coupons } from '../tables.js';
const pages = pagesByCreation('coupons.id', couponId, coupons.id);
export async function listCoupons(ctx, id, page) {
    return ctx.read(async (db) => {
        if (!(await findPromotion(db, id)))
            throw promotionNotFound(id);
        return pages(ctx, { page, read: (keys) => listCouponRows(db, id, keys) });
    });
}
/** All of them or none, those with a code of their own first. */
export async function createCoupons(ctx, input) {
    const { promotionId, codes, generate = 0, prefix = '', usageLimit } = check(createCouponsSchema, input);
    return ctx.write(async (tx) => {
        if (!(await lockPromotion(tx.db, promotionId)))
            throw promotionNotFound(promotionId);
        const wanted = [...codes, ...Array.from({ length: generate }, () => newCode(prefix))];
        const createdAt = ctx.now();
        const limit = usageLimit === undefined ? 1 : usageLimit;
        const rows = wanted.map((code) => ({ id: couponId.mint(), promotionId, code, usageLimit: limit, createdAt }));
        const stored = new Map((await insertCoupons(tx.db, rows)).map((coupon) => [coupon.code, coupon]));
        const taken = wanted.flatMap((code, index) => (stored.has(code) ? [] : [index < codes.length ? `input.codes.${index}` : 'input.generate']));
        if (taken.length > 0)
            throw couponCodeTaken(taken);
        tx.emit(couponsCreated({ promotionId, count: wanted.length }));
        return rows.flatMap(({ code }) => stored.get(code) ?? []);
    });
}
/** Doing so again changes nothing. */
export async function disableCoupon(ctx, input) {
    const { id } = check(disableCouponSchema, input);
    return ctx.write(async (tx) => {
        const current = await lockCoupon(tx.db, id);
        if (!current)
            throw couponNotFound(id);
        if (current.disabledAt !== null)
            return current;
        const coupon = await disableCouponRow(tx.db, id, ctx.now());
        invariant(coupon, 'a locked coupon stays');
        tx.emit(couponDisabled({ couponId: id, promotionId: coupon.promotionId }));
        return coupon;
    });
}
/** Letters and digits that are not mistaken for each other: 49 random bits, which nobody guesses at the pace that is allowed. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 10;
function newCode(prefix) {
    return prefix.toUpperCase() + Array.from({ length: LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
//# sourceMappingURL=service.js.map