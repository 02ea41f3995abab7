import { expect } from 'chai';
import { checkAddress, placeOf } from '../../../src/modules/commerce/addresses/address.js';
import { addressLines } from '../../../src/modules/commerce/addresses/formats/lines.js';
import { normalPostalCode } from '../../../src/modules/commerce/addresses/formats/postal-codes.js';
import { needsRegion, regionsOf } from '../../../src/modules/commerce/addresses/formats/regions.js';
import { isCountry } from '../../../src/modules/commerce/places/countries.js';
const berlin = { recipient: 'Kim Lee', line1: 'Unter den Linden 1', city: 'Berlin', postalCode: '10117', countryCode: 'DE' };
function good(more) {
    const { address, problems } = checkAddress({ ...berlin, ...more }, 'input');
    if (!address)
        throw new Error(JSON.stringify(problems));
    return address;
}
function wrong(more) {
    return (checkAddress({ ...berlin, ...more }, 'input').problems ?? []).map(({ path, reason }) => `${path} ${reason}`);
}
describe('checkAddress', () => {
    it('knows the 249 countries of ISO 3166-1 and Kosovo, and no others', () => {
        const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
        const codes = letters.flatMap((one) => letters.map((other) => one + other));
        expect(codes.filter(isCountry)).to.have.length(250);
        expect(wrong({ countryCode: 'XX' })).to.deep.equal(['input.countryCode UNKNOWN_COUNTRY']);
        expect(wrong({ countryCode: 'de' })).to.deep.equal(['input.countryCode MALFORMED']);
    });
    it('brings postal codes into the form in which the post of the country writes them', () => {
        const forms = [
            ...['DE', 'd e 10117', 'DE10117'].slice(2).map((text) => ['DE', text, '10117']),
            ...[
                ['GB', 'sw1a1aa', 'SW1A 1AA'],
                ['GB', 'M1 1AE', 'M1 1AE'],
                ['CA', 'k1a0b1', 'K1A 0B1'],
                ['NL', '1234ab', '1234 AB'],
                ['SE', '11455', '114 55'],
            ],
            ...[
                ['PL', '00950', '00-950'],
                ['JP', '1000001', '100-0001'],
                ['US', '100011234', '10001-1234'],
                ['LT', '01100', 'LT-01100'],
                ['LV', 'LV1010', 'LV-1010'],
            ],
            ...[
                ['BR', '01310100', '01310-100'],
                ['IE', 'd02x285', 'D02 X285'],
                ['PT', '1000 001', '1000-001'],
                ['MT', 'VLT1117', 'VLT 1117'],
                ['CH', 'CH-8001', '8001'],
            ],
        ];
        for (const [country = '', text = '', form] of forms) {
            const normal = normalPostalCode(text, country);
            expect(normal, `${country} ${text}`).to.equal(form);
            expect(normalPostalCode(normal ?? '', country), 'once more').to.equal(form);
        }
    });
    it('refuses what is no postal code there, and a missing one where letters need it', () => {
        expect(wrong({ postalCode: '1011' })).to.deep.equal(['input.postalCode MALFORMED']);
        expect(wrong({ postalCode: null })).to.deep.equal(['input.postalCode MISSING']);
        expect(wrong({ countryCode: 'GB', postalCode: '10117' })).to.deep.equal(['input.postalCode MALFORMED']);
        expect(good({ countryCode: 'HK', postalCode: null }).postalCode).to.equal(null);
        expect(good({ countryCode: 'HK', postalCode: ' ' }).postalCode).to.equal(null);
        expect(good({ countryCode: 'IE', postalCode: null }).postalCode).to.equal(null);
        expect(wrong({ countryCode: 'HK', postalCode: '12;34' })).to.deep.equal(['input.postalCode MALFORMED']);
    });
    it('asks for a region where a country has them, and takes its code, its name, and what the code was', () => {
        const inUs = { countryCode: 'US', postalCode: '10001' };
        for (const region of ['NY', 'ny', 'US-NY', 'new york'])
            expect(good({ ...inUs, region }).region).to.equal('NY');
        expect(wrong(inUs)).to.deep.equal(['input.region MISSING']);
        expect(wrong({ ...inUs, region: 'ZZ' })).to.deep.equal(['input.region UNKNOWN_REGION']);
        expect(good({ countryCode: 'BR', postalCode: '01310100', region: 'Sao Paulo' }).region).to.equal('SP');
        expect(good({ countryCode: 'IN', postalCode: '751001', region: 'OR' }).region).to.equal('OD');
        expect(good({ region: 'by' }).region).to.equal('BY');
        const sizes = ['AU', 'BR', 'CA', 'IN', 'JP', 'MX', 'US'].map((code) => [code, regionsOf(code).length]);
        expect(sizes).to.deep.equal([
            ['AU', 8],
            ['BR', 27],
            ['CA', 13],
            ['IN', 36],
            ['JP', 47],
            ['MX', 32],
            ['US', 60],
        ]);
        expect(needsRegion('DE')).to.equal(false);
    });
    it('names everything that is wrong at once, and keeps one form of the rest', () => {
        const all = wrong({ recipient: ' ', line1: 'x'.repeat(121), countryCode: 'US', postalCode: '1', region: null, phone: 'call me' });
        expect(all).to.have.members([
            ...['input.recipient TOO_SHORT', 'input.line1 TOO_LONG', 'input.phone MALFORMED', 'input.region MISSING', 'input.postalCode MALFORMED'],
        ]);
        expect(wrong({ line2: 'a\u0000b' })).to.deep.equal(['input.line2 CONTROL_CHARACTER']);
        const address = good({ recipient: '  Kim   Lee ', company: '', city: 'Mu\u0308nchen' });
        expect(address).to.include({ recipient: 'Kim Lee', company: null, line2: null, city: 'München' });
        expect(checkAddress(address, 'input').address, 'the normal form is its own').to.deep.equal(address);
        expect(placeOf(good({ countryCode: 'GB', postalCode: 'sw1a1aa' }))).to.deep.equal({ countryCode: 'GB', region: null, postalCode: 'SW1A1AA' });
    });
});
describe('the lines of an address', () => {
    it('are those of its country, with the country last when it is sent from abroad', () => {
        expect(addressLines(good({}), 'DE')).to.deep.equal(['Kim Lee', 'Unter den Linden 1', '10117 Berlin']);
        const lines = (more) => addressLines(good(more), 'DE').slice(2);
        expect(lines({ countryCode: 'US', city: 'New York', region: 'NY', postalCode: '10001' })).to.deep.equal(['New York, NY 10001', 'UNITED STATES']);
        expect(lines({ countryCode: 'GB', city: 'London', postalCode: 'sw1a1aa' })).to.deep.equal(['London', 'SW1A 1AA', 'UNITED KINGDOM']);
        expect(lines({ countryCode: 'JP', city: 'Chiyoda', region: '13', postalCode: '1000001' })).to.deep.equal(['Chiyoda, Tokyo', '100-0001', 'JAPAN']);
        expect(lines({ countryCode: 'IE', city: 'Dublin', postalCode: null })).to.deep.equal(['Dublin', 'IRELAND']);
        expect(addressLines(good({ company: 'Acme', line2: 'Floor {city} $&' }), 'DE')).to.deep.equal([
            'Acme',
            'Kim Lee',
            'Unter den Linden 1',
            'Floor {city} $&',
            '10117 Berlin',
        ]);
    });
});
//# sourceMappingURL=addresses.test.js.map