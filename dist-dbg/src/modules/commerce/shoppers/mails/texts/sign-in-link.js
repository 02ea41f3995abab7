/** Values: name, tenant, minutes. */
export const signInLinkMail = {
    en: {
        subject: 'Sign in to {{ tenant }}',
        paragraphs: ['Hello {{ name }},', 'here is the link that you asked for: it signs you in to {{ tenant }}.'],
        action: 'Sign in',
        notes: ['The link works once, within {{ minutes }} minutes. Give it to nobody.', 'If you did not ask for it, do nothing.'],
    },
    de: {
        subject: 'Anmelden bei {{ tenant }}',
        paragraphs: ['Guten Tag {{ name }},', 'hier ist der Link, den Sie angefordert haben: Er meldet Sie bei {{ tenant }} an.'],
        action: 'Anmelden',
        notes: [
            'Der Link gilt einmal und {{ minutes }} Minuten lang. Geben Sie ihn niemandem.',
            'Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun.',
        ],
    },
    es: {
        subject: 'Inicie sesión en {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'este es el enlace que ha pedido: inicia su sesión en {{ tenant }}.'],
        action: 'Iniciar sesión',
        notes: ['El enlace sirve una sola vez, durante {{ minutes }} minutos. No se lo dé a nadie.', 'Si no lo ha pedido, no haga nada.'],
    },
    fr: {
        subject: 'Connectez-vous à {{ tenant }}',
        paragraphs: ['Bonjour {{ name }},', 'voici le lien que vous avez demandé : il vous connecte à {{ tenant }}.'],
        action: 'Se connecter',
        notes: [
            'Le lien fonctionne une seule fois, pendant {{ minutes }} minutes. Ne le donnez à personne.',
            "Si vous ne l'avez pas demandé, ne faites rien.",
        ],
    },
};
//# sourceMappingURL=sign-in-link.js.map