/** Values: name, tenant, minutes. */
export const passwordResetMail = {
    en: {
        subject: 'A new password for {{ tenant }}',
        paragraphs: ['Hello {{ name }},', 'somebody asked for a new password for your account at {{ tenant }}. If it was you, choose one now.'],
        action: 'Choose a new password',
        notes: [
            'The link works once, within {{ minutes }} minutes. It signs you out everywhere.',
            'If it was not you, do nothing: your password stays as it is.',
        ],
    },
    de: {
        subject: 'Ein neues Passwort für {{ tenant }}',
        paragraphs: [
            'Guten Tag {{ name }},',
            'jemand hat für Ihr Konto bei {{ tenant }} ein neues Passwort angefordert. Wenn Sie es waren, wählen Sie jetzt eines.',
        ],
        action: 'Neues Passwort wählen',
        notes: [
            'Der Link gilt einmal und {{ minutes }} Minuten lang. Er meldet Sie überall ab.',
            'Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
        ],
    },
    es: {
        subject: 'Una contraseña nueva para {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'alguien ha pedido una contraseña nueva para su cuenta en {{ tenant }}. Si ha sido usted, elíjala ahora.'],
        action: 'Elegir una contraseña nueva',
        notes: [
            'El enlace sirve una sola vez, durante {{ minutes }} minutos. Cierra sus sesiones en todas partes.',
            'Si no ha sido usted, no haga nada: su contraseña sigue siendo la misma.',
        ],
    },
    fr: {
        subject: 'Un nouveau mot de passe pour {{ tenant }}',
        paragraphs: [
            'Bonjour {{ name }},',
            "quelqu'un a demandé un nouveau mot de passe pour votre compte chez {{ tenant }}. Si c'était vous, choisissez-en un maintenant.",
        ],
        action: 'Choisir un nouveau mot de passe',
        notes: [
            'Le lien fonctionne une seule fois, pendant {{ minutes }} minutes. Il vous déconnecte partout.',
            "Si ce n'était pas vous, ne faites rien : votre mot de passe ne change pas.",
        ],
    },
};
//# sourceMappingURL=password-reset.js.map