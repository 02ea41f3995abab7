/** Values: name, tenant. */
export const accountThereMail = {
    en: {
        subject: 'You have an account at {{ tenant }} already',
        paragraphs: [
            'Hello {{ name }},',
            'somebody asked for an account at {{ tenant }} with this address, which has one already. Sign in as usual; if you have forgotten the password, ask for another one there.',
        ],
        notes: ['If it was not you, do nothing: nothing has changed.'],
    },
    de: {
        subject: 'Sie haben bereits ein Konto bei {{ tenant }}',
        paragraphs: [
            'Guten Tag {{ name }},',
            'jemand hat mit dieser Adresse ein Konto bei {{ tenant }} angefordert. Es gibt schon eines: Melden Sie sich wie gewohnt an; wenn Sie das Passwort vergessen haben, fordern Sie dort ein neues an.',
        ],
        notes: ['Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Es hat sich nichts geändert.'],
    },
    es: {
        subject: 'Ya tiene una cuenta en {{ tenant }}',
        paragraphs: [
            'Hola, {{ name }}:',
            'alguien ha pedido una cuenta en {{ tenant }} con esta dirección, que ya tiene una. Inicie sesión como siempre; si ha olvidado la contraseña, pida otra allí.',
        ],
        notes: ['Si no ha sido usted, no haga nada: no ha cambiado nada.'],
    },
    fr: {
        subject: 'Vous avez déjà un compte chez {{ tenant }}',
        paragraphs: [
            'Bonjour {{ name }},',
            "quelqu'un a demandé un compte chez {{ tenant }} avec cette adresse, qui en a déjà un. Connectez-vous comme d'habitude ; si vous avez oublié le mot de passe, demandez-en un autre sur place.",
        ],
        notes: ["Si ce n'était pas vous, ne faites rien : rien n'a changé."],
    },
};
//# sourceMappingURL=account-there.js.map