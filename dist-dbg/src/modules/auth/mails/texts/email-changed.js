/** To the old address. Values: name, tenant, email (the new one), time. */
export const emailChangedMail = {
    en: {
        subject: 'Your e-mail address for {{ tenant }} was changed',
        paragraphs: ['Hello {{ name }},', 'since {{ time }} you sign in to {{ tenant }} with {{ email }}. This is the last message to the old address.'],
        notes: ['If it was not you, tell your administrator at once.'],
    },
    de: {
        subject: 'Ihre E-Mail-Adresse für {{ tenant }} wurde geändert',
        paragraphs: [
            'Guten Tag {{ name }},',
            'seit {{ time }} melden Sie sich bei {{ tenant }} mit {{ email }} an. Dies ist die letzte Nachricht an die bisherige Adresse.',
        ],
        notes: ['Wenn Sie es nicht waren, sagen Sie es sofort Ihrer Administration.'],
    },
    es: {
        subject: 'Se ha cambiado su dirección de correo de {{ tenant }}',
        paragraphs: [
            'Hola, {{ name }}:',
            'desde el {{ time }} entra en {{ tenant }} con {{ email }}. Este es el último mensaje a la dirección anterior.',
        ],
        notes: ['Si no ha sido usted, avise enseguida a su administrador.'],
    },
    fr: {
        subject: 'Votre adresse e-mail pour {{ tenant }} a été modifiée',
        paragraphs: [
            'Bonjour {{ name }},',
            "depuis le {{ time }}, vous vous connectez à {{ tenant }} avec {{ email }}. Ceci est le dernier message à l'ancienne adresse.",
        ],
        notes: ["Si ce n'était pas vous, prévenez tout de suite votre administrateur."],
    },
};
//# sourceMappingURL=email-changed.js.map