/** Values: name, tenant, time, device. */
export const sessionRevokedMail = {
    en: {
        subject: 'We ended a session of yours at {{ tenant }}',
        paragraphs: [
            'Hello {{ name }},',
            'on {{ time }} something tried to go on with your session ({{ device }}) by a key that had been used before. Somebody may have copied it, so we ended the session.',
        ],
        notes: ['Sign in again. If you find devices that you do not know among your sessions, end them and change your password.'],
    },
    de: {
        subject: 'Wir haben eine Sitzung von Ihnen bei {{ tenant }} beendet',
        paragraphs: [
            'Guten Tag {{ name }},',
            'am {{ time }} wollte etwas Ihre Sitzung ({{ device }}) mit einem Schlüssel fortsetzen, der schon verbraucht war. Vielleicht hat ihn jemand kopiert; darum haben wir die Sitzung beendet.',
        ],
        notes: ['Melden Sie sich neu an. Wenn Sie unter Ihren Sitzungen unbekannte Geräte finden, beenden Sie diese und ändern Sie Ihr Passwort.'],
    },
    es: {
        subject: 'Hemos cerrado una sesión suya en {{ tenant }}',
        paragraphs: [
            'Hola, {{ name }}:',
            'el {{ time }} algo intentó continuar su sesión ({{ device }}) con una clave que ya se había usado. Puede que alguien la haya copiado, así que hemos cerrado la sesión.',
        ],
        notes: ['Vuelva a entrar. Si entre sus sesiones encuentra dispositivos que no conoce, ciérrelas y cambie su contraseña.'],
    },
    fr: {
        subject: "Nous avons mis fin à l'une de vos sessions chez {{ tenant }}",
        paragraphs: [
            'Bonjour {{ name }},',
            "le {{ time }}, quelque chose a tenté de poursuivre votre session ({{ device }}) avec une clé déjà utilisée. Quelqu'un l'a peut-être copiée : nous avons mis fin à la session.",
        ],
        notes: ['Reconnectez-vous. Si vous trouvez parmi vos sessions des appareils inconnus, mettez-y fin et changez votre mot de passe.'],
    },
};
//# sourceMappingURL=session-revoked.js.map