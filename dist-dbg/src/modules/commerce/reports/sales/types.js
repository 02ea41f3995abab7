var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, LocalDate, ObjectType, SafeInt, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
export const reportUnit = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH' };
registerEnumType(reportUnit, {
    name: 'ReportUnit',
    description: 'How long each row of a report by period is, in the time zone of the shop.',
    valuesConfig: {
        DAY: { description: 'From midnight to midnight.' },
        WEEK: { description: 'From Monday on, as in ISO 8601.' },
        MONTH: { description: 'A calendar month.' },
    },
});
let SalesMarginType = class SalesMarginType {
    units;
    net;
    cost;
    amount;
    percentage;
};
__decorate([
    Field(() => SafeInt, { description: 'Of how many pieces that is: `units` without `unitsCredited`, as far as their cost is known.' })
], SalesMarginType.prototype, "units", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What these pieces were sold for, without tax.' })
], SalesMarginType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What they had cost the shop: the moving average of the stock on the day of the order.' })
], SalesMarginType.prototype, "cost", void 0);
__decorate([
    Field(() => MoneyType, { description: '`net` without `cost`.' })
], SalesMarginType.prototype, "amount", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: '`amount` in percent of `net`, such as "41.25" or "-3", with four digits at most; null where nothing was earned.',
    })
], SalesMarginType.prototype, "percentage", void 0);
SalesMarginType = __decorate([
    ObjectType('SalesMargin', {
        description: 'What was earned by the goods whose cost was known when they were sold, in the currency of the report. Without shipping, and without what was credited, whatever became of those pieces.',
    })
], SalesMarginType);
export { SalesMarginType };
let SalesFiguresType = class SalesFiguresType {
    units;
    unitsCredited;
    sold;
    credited;
    net;
    tax;
    margin;
};
__decorate([
    Field(() => SafeInt, { description: 'Pieces that were ordered.' })
], SalesFiguresType.prototype, "units", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Pieces that were credited: cancelled, or taken back.' })
], SalesFiguresType.prototype, "unitsCredited", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The net amounts of the orders that were placed, after promotions, whatever became of them.' })
], SalesFiguresType.prototype, "sold", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The net amounts of the credits that were given, of whichever orders: on the day of the credit.' })
], SalesFiguresType.prototype, "credited", void 0);
__decorate([
    Field(() => MoneyType, { description: '`sold` without `credited`.' })
], SalesFiguresType.prototype, "net", void 0);
__decorate([
    Field(() => MoneyType, { description: 'The tax of what was sold, without that of what was credited.' })
], SalesFiguresType.prototype, "tax", void 0);
__decorate([
    Field(() => SalesMarginType, { description: 'What was earned by it, as far as its cost is known.' })
], SalesFiguresType.prototype, "margin", void 0);
SalesFiguresType = __decorate([
    ObjectType('SalesFigures', { description: 'What was sold and what of it was taken back. All amounts but `tax` are without tax.' })
], SalesFiguresType);
export { SalesFiguresType };
let PeriodSalesType = class PeriodSalesType {
    from;
    to;
    orders;
    shipping;
    figures;
};
__decorate([
    Field(() => LocalDate, { description: 'The first day.' })
], PeriodSalesType.prototype, "from", void 0);
__decorate([
    Field(() => LocalDate, { description: 'The day after the last one.' })
], PeriodSalesType.prototype, "to", void 0);
__decorate([
    Field(() => Int, { description: 'Orders that were placed, those that were cancelled later among them.' })
], PeriodSalesType.prototype, "orders", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What of `net` is shipping: the rest is what `salesByProduct` has in total.' })
], PeriodSalesType.prototype, "shipping", void 0);
__decorate([
    Field(() => SalesFiguresType, { description: 'How much.' })
], PeriodSalesType.prototype, "figures", void 0);
PeriodSalesType = __decorate([
    ObjectType('PeriodSales', { description: 'What was sold in some days, goods and shipping together.' })
], PeriodSalesType);
export { PeriodSalesType };
let ProductSalesType = class ProductSalesType {
    productId;
    productName;
    figures;
};
__decorate([
    Field(() => ID, { description: 'Begins with `prd_`. The product may be gone.' })
], ProductSalesType.prototype, "productId", void 0);
__decorate([
    Field(() => String, { description: 'As it was called when it was last sold or credited.' })
], ProductSalesType.prototype, "productName", void 0);
__decorate([
    Field(() => SalesFiguresType, { description: 'How much.' })
], ProductSalesType.prototype, "figures", void 0);
ProductSalesType = __decorate([
    ObjectType('ProductSales', { description: 'What was sold of a product, without shipping.' })
], ProductSalesType);
export { ProductSalesType };
let CategorySalesType = class CategorySalesType {
    categoryId;
    categoryName;
    figures;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Begins with `cat_`; null for products without one, and those that are gone.' })
], CategorySalesType.prototype, "categoryId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As it is called now.' })
], CategorySalesType.prototype, "categoryName", void 0);
__decorate([
    Field(() => SalesFiguresType, { description: 'How much.' })
], CategorySalesType.prototype, "figures", void 0);
CategorySalesType = __decorate([
    ObjectType('CategorySales', { description: 'What was sold of the products that are now directly in a category, without shipping.' })
], CategorySalesType);
export { CategorySalesType };
let CustomerSalesType = class CustomerSalesType {
    customerId;
    orders;
    figures;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Begins with `cus_`; null for all strangers together.' })
], CustomerSalesType.prototype, "customerId", void 0);
__decorate([
    Field(() => Int, { description: 'Orders that they placed, those that were cancelled later among them.' })
], CustomerSalesType.prototype, "orders", void 0);
__decorate([
    Field(() => SalesFiguresType, { description: 'How much.' })
], CustomerSalesType.prototype, "figures", void 0);
CustomerSalesType = __decorate([
    ObjectType('CustomerSales', { description: 'What a customer has bought, goods and shipping together.' })
], CustomerSalesType);
export { CustomerSalesType };
let PeriodSalesReportType = class PeriodSalesReportType {
    from;
    to;
    currencyCode;
    timeZone;
    rows;
    total;
};
__decorate([
    Field(() => LocalDate, { description: 'The first day.' })
], PeriodSalesReportType.prototype, "from", void 0);
__decorate([
    Field(() => LocalDate, { description: 'The day after the last one.' })
], PeriodSalesReportType.prototype, "to", void 0);
__decorate([
    Field(() => String, { description: 'Orders in other currencies are not among it.' })
], PeriodSalesReportType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => String, { description: 'Where its days begin: `commerce.timeZone`.' })
], PeriodSalesReportType.prototype, "timeZone", void 0);
__decorate([
    Field(() => [PeriodSalesType], { description: 'The earliest first, at most 401.' })
], PeriodSalesReportType.prototype, "rows", void 0);
__decorate([
    Field(() => PeriodSalesType, { description: 'All rows together.' })
], PeriodSalesReportType.prototype, "total", void 0);
PeriodSalesReportType = __decorate([
    ObjectType('PeriodSalesReport', { description: 'Sales by day, week or month: one row for each, also where nothing was sold.' })
], PeriodSalesReportType);
export { PeriodSalesReportType };
const RANKED = 'by what was sold without what was credited, the most first';
function rankingOf(of, row) {
    let Report = class Report {
        from;
        to;
        currencyCode;
        timeZone;
        rows;
        others;
        total;
    };
    __decorate([
        Field(() => LocalDate, { description: 'The first day.' })
    ], Report.prototype, "from", void 0);
    __decorate([
        Field(() => LocalDate, { description: 'The day after the last one.' })
    ], Report.prototype, "to", void 0);
    __decorate([
        Field(() => String, { description: 'Orders in other currencies are not among it.' })
    ], Report.prototype, "currencyCode", void 0);
    __decorate([
        Field(() => String, { description: 'Where its days begin: `commerce.timeZone`.' })
    ], Report.prototype, "timeZone", void 0);
    __decorate([
        Field(() => [row()], { description: 'The first ones, as many as were asked for.' })
    ], Report.prototype, "rows", void 0);
    __decorate([
        Field(() => SalesFiguresType, { description: 'All that come behind these rows, together.' })
    ], Report.prototype, "others", void 0);
    __decorate([
        Field(() => SalesFiguresType, { description: 'Rows and others together.' })
    ], Report.prototype, "total", void 0);
    Report = __decorate([
        ObjectType(`${of}SalesReport`, { description: `Sales by ${of.toLowerCase()}, ${RANKED}.` })
    ], Report);
    return Report;
}
export const ProductSalesReport = rankingOf('Product', () => ProductSalesType);
export const CategorySalesReport = rankingOf('Category', () => CategorySalesType);
export const CustomerSalesReport = rankingOf('Customer', () => CustomerSalesType);
//# sourceMappingURL=types.js.map