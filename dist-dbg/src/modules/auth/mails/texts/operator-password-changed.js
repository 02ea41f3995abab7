/** For operators, who cannot ask for a password by mail. Values: name, tenant, time. */
export const operatorPasswordChangedMail = {
    en: {
        subject: 'Your operator password for {{ tenant }} was changed',
        paragraphs: ['Hello {{ name }},', 'your password as an operator of {{ tenant }} was changed on {{ time }}. Other devices were signed out.'],
        notes: ['If it was not you, have another operator deactivate your account at once.'],
    },
    de: {
        subject: 'Ihr Betreiber-Passwort für {{ tenant }} wurde geändert',
        paragraphs: [
            'Guten Tag {{ name }},',
            'Ihr Passwort als Betreiber von {{ tenant }} wurde am {{ time }} geändert. Andere Geräte wurden abgemeldet.',
        ],
        notes: ['Wenn Sie es nicht waren, lassen Sie Ihr Konto sofort von jemand anderem im Betrieb deaktivieren.'],
    },
    es: {
        subject: 'Se ha cambiado su contraseña de operador de {{ tenant }}',
        paragraphs: [
            'Hola, {{ name }}:',
            'su contraseña de operador de {{ tenant }} se cambió el {{ time }}. Se cerró la sesión en los demás dispositivos.',
        ],
        notes: ['Si no ha sido usted, pida enseguida a otro operador que desactive su cuenta.'],
    },
    fr: {
        subject: "Votre mot de passe d'opérateur de {{ tenant }} a été modifié",
        paragraphs: [
            'Bonjour {{ name }},',
            "votre mot de passe d'opérateur de {{ tenant }} a été modifié le {{ time }}. Les autres appareils ont été déconnectés.",
        ],
        notes: ["Si ce n'était pas vous, faites aussitôt désactiver votre compte par un autre opérateur."],
    },
};
//# sourceMappingURL=operator-password-changed.js.map