const REVERSE_CHARGE = {
    en: 'Reverse charge: the buyer owes the VAT.',
    de: 'Steuerschuldnerschaft des Leistungsempfängers.',
    es: 'Inversión del sujeto pasivo.',
    fr: 'Autoliquidation.',
};
const EXEMPT = { en: 'Exempt from VAT', de: 'Von der Umsatzsteuer befreit', es: 'Exento del IVA', fr: 'Exonération de TVA' };
export function notesOf({ language, taxes, exemption }) {
    const has = (treatment) => taxes.some((tax) => tax.treatment === treatment);
    const exempt = exemption === null ? `${EXEMPT[language]}.` : `${EXEMPT[language]}: ${exemption}`;
    return [...(has('REVERSE_CHARGE') ? [REVERSE_CHARGE[language]] : []), ...(has('EXEMPT') ? [exempt] : [])];
}
//# sourceMappingURL=notes.js.map