/** Values: name, tenant, days. */
export const invitationMail = {
    en: {
        subject: 'Your invitation to {{ tenant }}',
        paragraphs: ['Hello {{ name }},', 'you have been invited to work in {{ tenant }}. Choose a password, and you are in.'],
        action: 'Accept the invitation',
        notes: ['The link works once, within {{ days }} days.', 'If you did not expect this, do nothing: without you nothing happens.'],
    },
    de: {
        subject: 'Ihre Einladung zu {{ tenant }}',
        paragraphs: ['Guten Tag {{ name }},', 'Sie sind eingeladen, in {{ tenant }} mitzuarbeiten. Wählen Sie ein Passwort, dann sind Sie angemeldet.'],
        action: 'Einladung annehmen',
        notes: [
            'Der Link gilt einmal und {{ days }} Tage lang.',
            'Wenn Sie das nicht erwartet haben, brauchen Sie nichts zu tun: Ohne Sie geschieht nichts.',
        ],
    },
    es: {
        subject: 'Su invitación a {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'le han invitado a trabajar en {{ tenant }}. Elija una contraseña y ya podrá entrar.'],
        action: 'Aceptar la invitación',
        notes: ['El enlace sirve una sola vez, durante {{ days }} días.', 'Si no esperaba este mensaje, no haga nada: sin usted no ocurrirá nada.'],
    },
    fr: {
        subject: 'Votre invitation à rejoindre {{ tenant }}',
        paragraphs: ['Bonjour {{ name }},', 'vous êtes invité à travailler dans {{ tenant }}. Choisissez un mot de passe et vous y êtes.'],
        action: "Accepter l'invitation",
        notes: [
            'Le lien fonctionne une seule fois, pendant {{ days }} jours.',
            'Si vous ne vous y attendiez pas, ne faites rien : sans vous, il ne se passera rien.',
        ],
    },
};
//# sourceMappingURL=invitation.js.map