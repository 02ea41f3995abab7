/** Who carries parcels. A carrier is a name that people write; of those that are known here the page is known, too, on which a parcel is followed. */
const at = (name, address) => ({ name, trackingUrl: (number) => `${address}${encodeURIComponent(number)}` });
const carriers = [
    at('DHL', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id='),
    at('DPD', 'https://tracking.dpd.de/status/en_US/parcel/'),
    at('FedEx', 'https://www.fedex.com/fedextrack/?trknbr='),
    at('GLS', 'https://gls-group.com/track/?match='),
    at('Royal Mail', 'https://www.royalmail.com/track-your-item#/tracking-results/'),
    at('UPS', 'https://www.ups.com/track?tracknum='),
    at('USPS', 'https://tools.usps.com/go/TrackConfirmAction?tLabels='),
];
/** With the page of a known carrier where none is given. Regardless of case. */
export function completeTracking({ carrier, trackingNumber, trackingUrl }) {
    const known = carriers.find(({ name }) => name.toLowerCase() === carrier?.toLowerCase());
    const found = known && trackingNumber !== null ? known.trackingUrl(trackingNumber) : null;
    return { carrier: known?.name ?? carrier, trackingNumber, trackingUrl: trackingUrl ?? found };
}
//# sourceMappingURL=carriers.js.map