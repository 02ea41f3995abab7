/** Values: name, tenant, time. */
export const factorAddedMail = {
    en: {
        subject: 'Your account at {{ tenant }} has a new second factor',
        paragraphs: [
            'Hello {{ name }},',
            'on {{ time }} a second factor was added to your account at {{ tenant }}. From now on you are asked for it when you sign in.',
        ],
        notes: ['If it was not you, change your password at once and tell your administrator.'],
    },
    de: {
        subject: 'Ihr Konto bei {{ tenant }} hat einen neuen zweiten Faktor',
        paragraphs: [
            'Guten Tag {{ name }},',
            'am {{ time }} wurde Ihrem Konto bei {{ tenant }} ein zweiter Faktor hinzugefügt. Ab jetzt werden Sie bei der Anmeldung danach gefragt.',
        ],
        notes: ['Wenn Sie es nicht waren, ändern Sie sofort Ihr Passwort und sagen Sie es Ihrer Administration.'],
    },
    es: {
        subject: 'Su cuenta en {{ tenant }} tiene un nuevo segundo factor',
        paragraphs: [
            'Hola, {{ name }}:',
            'el {{ time }} se añadió un segundo factor a su cuenta en {{ tenant }}. Desde ahora se le pedirá al iniciar sesión.',
        ],
        notes: ['Si no ha sido usted, cambie enseguida su contraseña y avise a su administrador.'],
    },
    fr: {
        subject: 'Votre compte chez {{ tenant }} a un nouveau second facteur',
        paragraphs: [
            'Bonjour {{ name }},',
            'le {{ time }}, un second facteur a été ajouté à votre compte chez {{ tenant }}. Il vous sera désormais demandé à la connexion.',
        ],
        notes: ["Si ce n'était pas vous, changez tout de suite votre mot de passe et prévenez votre administrateur."],
    },
};
//# sourceMappingURL=factor-added.js.map