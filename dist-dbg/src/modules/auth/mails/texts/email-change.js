/** To the new address. Values: name, tenant, minutes. */
export const emailChangeMail = {
    en: {
        subject: 'Confirm your new e-mail address for {{ tenant }}',
        paragraphs: ['Hello {{ name }},', 'this is to become your e-mail address at {{ tenant }}. Until you confirm it, the old one stays.'],
        action: 'Use this address',
        notes: ['The link works once, within {{ minutes }} minutes.', 'If you did not ask for this, do nothing.'],
    },
    de: {
        subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse für {{ tenant }}',
        paragraphs: ['Guten Tag {{ name }},', 'dies soll Ihre E-Mail-Adresse bei {{ tenant }} werden. Bis Sie sie bestätigen, gilt die bisherige.'],
        action: 'Diese Adresse verwenden',
        notes: ['Der Link gilt einmal und {{ minutes }} Minuten lang.', 'Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun.'],
    },
    es: {
        subject: 'Confirme su nueva dirección de correo para {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'esta va a ser su dirección de correo en {{ tenant }}. Hasta que la confirme, sigue valiendo la anterior.'],
        action: 'Usar esta dirección',
        notes: ['El enlace sirve una sola vez, durante {{ minutes }} minutos.', 'Si no lo ha pedido, no haga nada.'],
    },
    fr: {
        subject: 'Confirmez votre nouvelle adresse e-mail pour {{ tenant }}',
        paragraphs: [
            'Bonjour {{ name }},',
            "celle-ci doit devenir votre adresse e-mail chez {{ tenant }}. Tant que vous ne la confirmez pas, l'ancienne reste valable.",
        ],
        action: 'Utiliser cette adresse',
        notes: ['Le lien fonctionne une seule fois, pendant {{ minutes }} minutes.', "Si vous ne l'avez pas demandé, ne faites rien."],
    },
};
//# sourceMappingURL=email-change.js.map