/** The regions of countries whose addresses need one: codes of ISO 3166-2 without the country, and names. */
const LISTS = {
    AU: `ACT Australian Capital Territory; NSW New South Wales; NT Northern Territory; QLD Queensland; SA South Australia; TAS Tasmania; VIC Victoria;
    WA Western Australia`,
    BR: `AC Acre; AL Alagoas; AM Amazonas; AP Amapá; BA Bahia; CE Ceará; DF Distrito Federal; ES Espírito Santo; GO Goiás; MA Maranhão; MG Minas Gerais;
    MS Mato Grosso do Sul; MT Mato Grosso; PA Pará; PB Paraíba; PE Pernambuco; PI Piauí; PR Paraná; RJ Rio de Janeiro; RN Rio Grande do Norte;
    RO Rondônia; RR Roraima; RS Rio Grande do Sul; SC Santa Catarina; SE Sergipe; SP São Paulo; TO Tocantins`,
    CA: `AB Alberta; BC British Columbia; MB Manitoba; NB New Brunswick; NL Newfoundland and Labrador; NS Nova Scotia; NT Northwest Territories;
    NU Nunavut; ON Ontario; PE Prince Edward Island; QC Quebec; SK Saskatchewan; YT Yukon`,
    IN: `AN Andaman and Nicobar Islands; AP Andhra Pradesh; AR Arunachal Pradesh; AS Assam; BR Bihar; CG Chhattisgarh; CH Chandigarh;
    DH Dadra and Nagar Haveli and Daman and Diu; DL Delhi; GA Goa; GJ Gujarat; HP Himachal Pradesh; HR Haryana; JH Jharkhand; JK Jammu and Kashmir;
    KA Karnataka; KL Kerala; LA Ladakh; LD Lakshadweep; MH Maharashtra; ML Meghalaya; MN Manipur; MP Madhya Pradesh; MZ Mizoram; NL Nagaland;
    OD Odisha; PB Punjab; PY Puducherry; RJ Rajasthan; SK Sikkim; TN Tamil Nadu; TR Tripura; TS Telangana; UK Uttarakhand; UP Uttar Pradesh;
    WB West Bengal`,
    JP: `01 Hokkaido; 02 Aomori; 03 Iwate; 04 Miyagi; 05 Akita; 06 Yamagata; 07 Fukushima; 08 Ibaraki; 09 Tochigi; 10 Gunma; 11 Saitama; 12 Chiba;
    13 Tokyo; 14 Kanagawa; 15 Niigata; 16 Toyama; 17 Ishikawa; 18 Fukui; 19 Yamanashi; 20 Nagano; 21 Gifu; 22 Shizuoka; 23 Aichi; 24 Mie; 25 Shiga;
    26 Kyoto; 27 Osaka; 28 Hyogo; 29 Nara; 30 Wakayama; 31 Tottori; 32 Shimane; 33 Okayama; 34 Hiroshima; 35 Yamaguchi; 36 Tokushima; 37 Kagawa;
    38 Ehime; 39 Kochi; 40 Fukuoka; 41 Saga; 42 Nagasaki; 43 Kumamoto; 44 Oita; 45 Miyazaki; 46 Kagoshima; 47 Okinawa`,
    MX: `AGU Aguascalientes; BCN Baja California; BCS Baja California Sur; CAM Campeche; CHH Chihuahua; CHP Chiapas; CMX Ciudad de México; COA Coahuila;
    COL Colima; DUR Durango; GRO Guerrero; GUA Guanajuato; HID Hidalgo; JAL Jalisco; MEX México; MIC Michoacán; MOR Morelos; NAY Nayarit;
    NLE Nuevo León; OAX Oaxaca; PUE Puebla; QUE Querétaro; ROO Quintana Roo; SIN Sinaloa; SLP San Luis Potosí; SON Sonora; TAB Tabasco;
    TAM Tamaulipas; TLA Tlaxcala; VER Veracruz; YUC Yucatán; ZAC Zacatecas`,
    US: `AA Armed Forces Americas; AE Armed Forces Europe; AK Alaska; AL Alabama; AP Armed Forces Pacific; AR Arkansas; AS American Samoa; AZ Arizona;
    CA California; CO Colorado; CT Connecticut; DC District of Columbia; DE Delaware; FL Florida; GA Georgia; GU Guam; HI Hawaii; IA Iowa; ID Idaho;
    IL Illinois; IN Indiana; KS Kansas; KY Kentucky; LA Louisiana; MA Massachusetts; MD Maryland; ME Maine; MI Michigan; MN Minnesota; MO Missouri;
    MP Northern Mariana Islands; MS Mississippi; MT Montana; NC North Carolina; ND North Dakota; NE Nebraska; NH New Hampshire; NJ New Jersey;
    NM New Mexico; NV Nevada; NY New York; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania; PR Puerto Rico; RI Rhode Island; SC South Carolina;
    SD South Dakota; TN Tennessee; TX Texas; UM U.S. Minor Outlying Islands; UT Utah; VA Virginia; VI U.S. Virgin Islands; VT Vermont; WA Washington;
    WI Wisconsin; WV West Virginia; WY Wyoming`,
};
/** What India's codes were until November 2023: people, and other shops, still send them. */
const FORMER = { 'IN CT': 'CG', 'IN OR': 'OD', 'IN TG': 'TS', 'IN UT': 'UK' };
const REGIONS = new Map(Object.entries(LISTS).map(([country, list]) => [country, new Map(list.split(';').map((one) => codeAndName(one.trim())))]));
function codeAndName(text) {
    const [code = '', ...name] = text.split(/\s+/);
    return [code, name.join(' ')];
}
export function needsRegion(countryCode) {
    return REGIONS.has(countryCode);
}
/** None where addresses do without. */
export function regionsOf(countryCode) {
    return [...(REGIONS.get(countryCode) ?? [])].map(([code, name]) => ({ code, name }));
}
/** The code itself where the country has no list. */
export function regionName(code, countryCode) {
    return REGIONS.get(countryCode)?.get(code) ?? code;
}
/** The code of a region that was given by code, with or without its country, or by name; null for what is no region there. */
export function normalRegion(text, countryCode) {
    const wanted = folded(text);
    const code = wanted.startsWith(`${countryCode}-`) ? wanted.slice(countryCode.length + 1) : wanted;
    const regions = REGIONS.get(countryCode);
    if (!regions)
        return /^[A-Z0-9]{1,3}$/.test(code) ? code : null;
    if (regions.has(code))
        return code;
    const former = FORMER[`${countryCode} ${code}`];
    if (former !== undefined)
        return former;
    return [...regions].find(([, name]) => folded(name) === wanted)?.[0] ?? null;
}
/** In capitals and without accents. */
function folded(text) {
    return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
}
//# sourceMappingURL=regions.js.map