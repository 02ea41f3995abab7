/** Values: name, tenant, hours. */
export const confirmAccountMail = {
    en: {
        subject: 'Open your account at {{ tenant }}',
        paragraphs: ['Hello {{ name }},', 'somebody asked for an account at {{ tenant }} with this address. If it was you, open it now.'],
        action: 'Open the account',
        notes: ['The link works once, within {{ hours }} hours.', 'If it was not you, do nothing: no account is opened.'],
    },
    de: {
        subject: 'Eröffnen Sie Ihr Konto bei {{ tenant }}',
        paragraphs: [
            'Guten Tag {{ name }},',
            'jemand hat mit dieser Adresse ein Konto bei {{ tenant }} angefordert. Wenn Sie es waren, eröffnen Sie es jetzt.',
        ],
        action: 'Konto eröffnen',
        notes: [
            'Der Link gilt einmal und {{ hours }} Stunden lang.',
            'Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Es wird kein Konto eröffnet.',
        ],
    },
    es: {
        subject: 'Abra su cuenta en {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'alguien ha pedido una cuenta en {{ tenant }} con esta dirección. Si ha sido usted, ábrala ahora.'],
        action: 'Abrir la cuenta',
        notes: ['El enlace sirve una sola vez, durante {{ hours }} horas.', 'Si no ha sido usted, no haga nada: no se abre ninguna cuenta.'],
    },
    fr: {
        subject: 'Ouvrez votre compte chez {{ tenant }}',
        paragraphs: ['Bonjour {{ name }},', "quelqu'un a demandé un compte chez {{ tenant }} avec cette adresse. Si c'était vous, ouvrez-le maintenant."],
        action: 'Ouvrir le compte',
        notes: ['Le lien fonctionne une seule fois, pendant {{ hours }} heures.', "Si ce n'était pas vous, ne faites rien : aucun compte n'est ouvert."],
    },
};
//# sourceMappingURL=confirm-account.js.map