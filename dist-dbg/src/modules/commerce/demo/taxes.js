/** Taxes as they really are, for the demo: a tenant's own are its own to keep. https://europa.eu/youreurope/business/taxation/vat/vat-rules-rates */
const UNION = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL'];
export const zones = [
    { name: 'Germany', countries: ['DE'], reverseCharge: false },
    { name: 'Austria', countries: ['AT'], reverseCharge: false },
    { name: 'France', countries: ['FR'], reverseCharge: false },
    { name: 'Netherlands', countries: ['NL'], reverseCharge: false },
    { name: 'Switzerland', countries: ['CH', 'LI'], reverseCharge: false },
    { name: 'European Union', countries: [...UNION, 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'], reverseCharge: true },
];
export const rates = [
    { zone: 'Germany', category: 'standard', name: 'MwSt. 19 %', millionths: 190_000, validFrom: '2021-01-01T00:00:00+01:00' },
    { zone: 'Germany', category: 'reduced', name: 'MwSt. 7 %', millionths: 70_000, validFrom: '2021-01-01T00:00:00+01:00' },
    { zone: 'Austria', category: 'standard', name: 'USt. 20 %', millionths: 200_000, validFrom: '1984-01-01T00:00:00+01:00' },
    { zone: 'Austria', category: 'reduced', name: 'USt. 10 %', millionths: 100_000, validFrom: '1984-01-01T00:00:00+01:00' },
    { zone: 'France', category: 'standard', name: 'TVA 20 %', millionths: 200_000, validFrom: '2014-01-01T00:00:00+01:00' },
    { zone: 'France', category: 'reduced', name: 'TVA 5,5 %', millionths: 55_000, validFrom: '2014-01-01T00:00:00+01:00' },
    { zone: 'Netherlands', category: 'standard', name: 'btw 21%', millionths: 210_000, validFrom: '2012-10-01T00:00:00+02:00' },
    { zone: 'Netherlands', category: 'reduced', name: 'btw 9%', millionths: 90_000, validFrom: '2019-01-01T00:00:00+01:00' },
    { zone: 'Switzerland', category: 'standard', name: 'MWST 8.1 %', millionths: 81_000, validFrom: '2024-01-01T00:00:00+01:00' },
    { zone: 'Switzerland', category: 'reduced', name: 'MWST 2.6 %', millionths: 26_000, validFrom: '2024-01-01T00:00:00+01:00' },
];
//# sourceMappingURL=taxes.js.map