/** Values: name, tenant, hours. */
export const emailVerificationMail = {
    en: {
        subject: 'Confirm your e-mail address for {{ tenant }}',
        paragraphs: ['Hello {{ name }},', 'confirm that this is your e-mail address at {{ tenant }}.'],
        action: 'Confirm the address',
        notes: ['The link works once, within {{ hours }} hours.', 'If you did not ask for this, do nothing.'],
    },
    de: {
        subject: 'Bestätigen Sie Ihre E-Mail-Adresse für {{ tenant }}',
        paragraphs: ['Guten Tag {{ name }},', 'bestätigen Sie, dass dies Ihre E-Mail-Adresse bei {{ tenant }} ist.'],
        action: 'Adresse bestätigen',
        notes: ['Der Link gilt einmal und {{ hours }} Stunden lang.', 'Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun.'],
    },
    es: {
        subject: 'Confirme su dirección de correo para {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'confirme que esta es su dirección de correo en {{ tenant }}.'],
        action: 'Confirmar la dirección',
        notes: ['El enlace sirve una sola vez, durante {{ hours }} horas.', 'Si no lo ha pedido, no haga nada.'],
    },
    fr: {
        subject: 'Confirmez votre adresse e-mail pour {{ tenant }}',
        paragraphs: ['Bonjour {{ name }},', "confirmez que c'est bien votre adresse e-mail chez {{ tenant }}."],
        action: "Confirmer l'adresse",
        notes: ['Le lien fonctionne une seule fois, pendant {{ hours }} heures.', "Si vous ne l'avez pas demandé, ne faites rien."],
    },
};
//# sourceMappingURL=email-verification.js.map