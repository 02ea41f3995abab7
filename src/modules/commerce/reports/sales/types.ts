import { Field, ID, Int, LocalDate, ObjectType, SafeInt, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import type { DecimalMoney } from '../../../../kernel/money.js';
import type { Figures, Margin } from './figures.js';

export const reportUnit = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH' } as const;
registerEnumType(reportUnit, {
  name: 'ReportUnit',
  description: 'How long each row of a report by period is, in the time zone of the shop.',
  valuesConfig: {
    DAY: { description: 'From midnight to midnight.' },
    WEEK: { description: 'From Monday on, as in ISO 8601.' },
    MONTH: { description: 'A calendar month.' },
  },
});

@ObjectType('SalesMargin', {
  description:
    'What was earned by the goods whose cost was known when they were sold, in the currency of the report. Without shipping, and without what was credited, whatever became of those pieces.',
})
export class SalesMarginType {
  @Field(() => SafeInt, { description: 'Of how many pieces that is: `units` without `unitsCredited`, as far as their cost is known.' })
  units: number;

  @Field(() => MoneyType, { description: 'What these pieces were sold for, without tax.' })
  net: DecimalMoney;

  @Field(() => MoneyType, { description: 'What they had cost the shop: the moving average of the stock on the day of the order.' })
  cost: DecimalMoney;

  @Field(() => MoneyType, { description: '`net` without `cost`.' })
  amount: DecimalMoney;

  @Field(() => String, {
    nullable: true,
    description: '`amount` in percent of `net`, such as "41.25" or "-3", with four digits at most; null where nothing was earned.',
  })
  percentage: string | null;
}

@ObjectType('SalesFigures', { description: 'What was sold and what of it was taken back. All amounts but `tax` are without tax.' })
export class SalesFiguresType {
  @Field(() => SafeInt, { description: 'Pieces that were ordered.' })
  units: number;

  @Field(() => SafeInt, { description: 'Pieces that were credited: cancelled, or taken back.' })
  unitsCredited: number;

  @Field(() => MoneyType, { description: 'The net amounts of the orders that were placed, after promotions, whatever became of them.' })
  sold: DecimalMoney;

  @Field(() => MoneyType, { description: 'The net amounts of the credits that were given, of whichever orders: on the day of the credit.' })
  credited: DecimalMoney;

  @Field(() => MoneyType, { description: '`sold` without `credited`.' })
  net: DecimalMoney;

  @Field(() => MoneyType, { description: 'The tax of what was sold, without that of what was credited.' })
  tax: DecimalMoney;

  @Field(() => SalesMarginType, { description: 'What was earned by it, as far as its cost is known.' })
  margin: Margin;
}

@ObjectType('PeriodSales', { description: 'What was sold in some days, goods and shipping together.' })
export class PeriodSalesType {
  @Field(() => LocalDate, { description: 'The first day.' })
  from: string;

  @Field(() => LocalDate, { description: 'The day after the last one.' })
  to: string;

  @Field(() => Int, { description: 'Orders that were placed, those that were cancelled later among them.' })
  orders: number;

  @Field(() => MoneyType, { description: 'What of `net` is shipping: the rest is what `salesByProduct` has in total.' })
  shipping: DecimalMoney;

  @Field(() => SalesFiguresType, { description: 'How much.' })
  figures: Figures;
}

@ObjectType('ProductSales', { description: 'What was sold of a product, without shipping.' })
export class ProductSalesType {
  @Field(() => ID, { description: 'Begins with `prd_`. The product may be gone.' })
  productId: string;

  @Field(() => String, { description: 'As it was called when it was last sold or credited.' })
  productName: string;

  @Field(() => SalesFiguresType, { description: 'How much.' })
  figures: Figures;
}

@ObjectType('CategorySales', { description: 'What was sold of the products that are now directly in a category, without shipping.' })
export class CategorySalesType {
  @Field(() => ID, { nullable: true, description: 'Begins with `cat_`; null for products without one, and those that are gone.' })
  categoryId: string | null;

  @Field(() => String, { nullable: true, description: 'As it is called now.' })
  categoryName: string | null;

  @Field(() => SalesFiguresType, { description: 'How much.' })
  figures: Figures;
}

@ObjectType('CustomerSales', { description: 'What a customer has bought, goods and shipping together.' })
export class CustomerSalesType {
  @Field(() => ID, { nullable: true, description: 'Begins with `cus_`; null for all strangers together.' })
  customerId: string | null;

  @Field(() => Int, { description: 'Orders that they placed, those that were cancelled later among them.' })
  orders: number;

  @Field(() => SalesFiguresType, { description: 'How much.' })
  figures: Figures;
}

@ObjectType('PeriodSalesReport', { description: 'Sales by day, week or month: one row for each, also where nothing was sold.' })
export class PeriodSalesReportType {
  @Field(() => LocalDate, { description: 'The first day.' })
  from: string;

  @Field(() => LocalDate, { description: 'The day after the last one.' })
  to: string;

  @Field(() => String, { description: 'Orders in other currencies are not among it.' })
  currencyCode: string;

  @Field(() => String, { description: 'Where its days begin: `commerce.timeZone`.' })
  timeZone: string;

  @Field(() => [PeriodSalesType], { description: 'The earliest first, at most 401.' })
  rows: PeriodSalesType[];

  @Field(() => PeriodSalesType, { description: 'All rows together.' })
  total: PeriodSalesType;
}

const RANKED = 'by what was sold without what was credited, the most first';

function rankingOf<Row extends object>(of: string, row: () => new () => Row) {
  @ObjectType(`${of}SalesReport`, { description: `Sales by ${of.toLowerCase()}, ${RANKED}.` })
  class Report {
    @Field(() => LocalDate, { description: 'The first day.' })
    from: string;

    @Field(() => LocalDate, { description: 'The day after the last one.' })
    to: string;

    @Field(() => String, { description: 'Orders in other currencies are not among it.' })
    currencyCode: string;

    @Field(() => String, { description: 'Where its days begin: `commerce.timeZone`.' })
    timeZone: string;

    @Field(() => [row()], { description: 'The first ones, as many as were asked for.' })
    rows: Row[];

    @Field(() => SalesFiguresType, { description: 'All that come behind these rows, together.' })
    others: Figures;

    @Field(() => SalesFiguresType, { description: 'Rows and others together.' })
    total: Figures;
  }
  return Report;
}

export const ProductSalesReport = rankingOf('Product', () => ProductSalesType);
export const CategorySalesReport = rankingOf('Category', () => CategorySalesType);
export const CustomerSalesReport = rankingOf('Customer', () => CustomerSalesType);
