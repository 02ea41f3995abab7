/** What a shop of the demo sells. Every leaf of its categories has ten series of four kinds: forty products. */

type Kind = { readonly name: string; readonly about: string; readonly priceMinor: number };
export type DemoLeaf = {
  readonly name: string;
  readonly code: string;
  readonly kinds: readonly [Kind, Kind, Kind, Kind];
  /** What variants are called, the smallest first. */
  readonly options: readonly [string, string, string];
};
export type DemoShop = {
  readonly currencyCode: string;
  readonly series: readonly string[];
  readonly praise: readonly string[];
  readonly roots: readonly { readonly name: string; readonly leaves: readonly [DemoLeaf, DemoLeaf] }[];
};

export const kind = (name: string, priceMinor: number, about: string): Kind => ({ name, about, priceMinor });
