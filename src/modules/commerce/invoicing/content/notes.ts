/** What an invoice has to say where no tax is charged (directive 2006/112/EC, article 226, points 11 and 11a). Pure. */
import type { Language } from '../../../../kernel/language.js';
import type { TaxTreatment } from '../../pricing/calculation/calculation.js';

type Words = Readonly<Record<Language, string>>;

const REVERSE_CHARGE: Words = {
  en: 'Reverse charge: the buyer owes the VAT.',
  de: 'Steuerschuldnerschaft des Leistungsempfängers.',
  es: 'Inversión del sujeto pasivo.',
  fr: 'Autoliquidation.',
};
const EXEMPT: Words = { en: 'Exempt from VAT', de: 'Von der Umsatzsteuer befreit', es: 'Exento del IVA', fr: 'Exonération de TVA' };

type Taxed = {
  readonly language: Language;
  readonly taxes: readonly { readonly treatment: TaxTreatment }[];
  /** Why the buyer is exempt, as the shop has written it down. */
  readonly exemption: string | null;
};

export function notesOf({ language, taxes, exemption }: Taxed): string[] {
  const has = (treatment: TaxTreatment) => taxes.some((tax) => tax.treatment === treatment);
  const exempt = exemption === null ? `${EXEMPT[language]}.` : `${EXEMPT[language]}: ${exemption}`;
  return [...(has('REVERSE_CHARGE') ? [REVERSE_CHARGE[language]] : []), ...(has('EXEMPT') ? [exempt] : [])];
}
