/** Values: name, tenant, time. */
export const passwordChangedMail = {
    en: {
        subject: 'Your password for {{ tenant }} was changed',
        paragraphs: ['Hello {{ name }},', 'your password for {{ tenant }} was changed on {{ time }}. Other devices were signed out.'],
        notes: ['If it was not you, ask for a new password at once and tell your administrator.'],
    },
    de: {
        subject: 'Ihr Passwort für {{ tenant }} wurde geändert',
        paragraphs: ['Guten Tag {{ name }},', 'Ihr Passwort für {{ tenant }} wurde am {{ time }} geändert. Andere Geräte wurden abgemeldet.'],
        notes: ['Wenn Sie es nicht waren, fordern Sie sofort ein neues Passwort an und sagen Sie es Ihrer Administration.'],
    },
    es: {
        subject: 'Se ha cambiado su contraseña de {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'su contraseña de {{ tenant }} se cambió el {{ time }}. Se cerró la sesión en los demás dispositivos.'],
        notes: ['Si no ha sido usted, pida enseguida una contraseña nueva y avise a su administrador.'],
    },
    fr: {
        subject: 'Votre mot de passe pour {{ tenant }} a été modifié',
        paragraphs: [
            'Bonjour {{ name }},',
            'votre mot de passe pour {{ tenant }} a été modifié le {{ time }}. Les autres appareils ont été déconnectés.',
        ],
        notes: ["Si ce n'était pas vous, demandez tout de suite un nouveau mot de passe et prévenez votre administrateur."],
    },
};
//# sourceMappingURL=password-changed.js.map