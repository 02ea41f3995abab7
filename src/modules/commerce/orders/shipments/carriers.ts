/** Who carries parcels. A carrier is a name that people write; of those that are known here the page is known, too, on which a parcel is followed. */

export type Carrier = { readonly name: string; trackingUrl(trackingNumber: string): string };

const at = (name: string, address: string): Carrier => ({ name, trackingUrl: (number) => `${address}${encodeURIComponent(number)}` });

const carriers: readonly Carrier[] = [
  at('DHL', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id='),
  at('DPD', 'https://tracking.dpd.de/status/en_US/parcel/'),
  at('FedEx', 'https://www.fedex.com/fedextrack/?trknbr='),
  at('GLS', 'https://gls-group.com/track/?match='),
  at('Royal Mail', 'https://www.royalmail.com/track-your-item#/tracking-results/'),
  at('UPS', 'https://www.ups.com/track?tracknum='),
  at('USPS', 'https://tools.usps.com/go/TrackConfirmAction?tLabels='),
];

export type Tracking = { readonly carrier: string | null; readonly trackingNumber: string | null; readonly trackingUrl: string | null };

/** With the page of a known carrier where none is given. Regardless of case. */
export function completeTracking({ carrier, trackingNumber, trackingUrl }: Tracking): Tracking {
  const known = carriers.find(({ name }) => name.toLowerCase() === carrier?.toLowerCase());
  const found = known && trackingNumber !== null ? known.trackingUrl(trackingNumber) : null;
  return { carrier: known?.name ?? carrier, trackingNumber, trackingUrl: trackingUrl ?? found };
}
