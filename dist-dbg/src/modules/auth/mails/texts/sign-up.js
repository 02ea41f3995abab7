/** Nothing in it was written by who signed up but the slug: strangers' mailboxes are no place for strangers' words. Values: slug, hours. */
export const signUpMail = {
    en: {
        subject: 'Confirm your sign-up',
        paragraphs: ['Hello,', 'with this address somebody signed up as {{ slug }}. If it was you, choose a password, and your workspace is made.'],
        action: 'Confirm and choose a password',
        notes: ['The link works once, within {{ hours }} hours.', 'If it was not you, do nothing: nothing is made without you.'],
    },
    de: {
        subject: 'Bestätigen Sie Ihre Registrierung',
        paragraphs: [
            'Guten Tag,',
            'mit dieser Adresse hat sich jemand als {{ slug }} registriert. Wenn Sie es waren, wählen Sie ein Passwort, dann wird Ihr Arbeitsbereich angelegt.',
        ],
        action: 'Bestätigen und Passwort wählen',
        notes: [
            'Der Link gilt einmal und {{ hours }} Stunden lang.',
            'Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Ohne Sie wird nichts angelegt.',
        ],
    },
    es: {
        subject: 'Confirme su registro',
        paragraphs: [
            'Hola:',
            'con esta dirección alguien se ha registrado como {{ slug }}. Si ha sido usted, elija una contraseña y crearemos su espacio.',
        ],
        action: 'Confirmar y elegir una contraseña',
        notes: ['El enlace sirve una sola vez, durante {{ hours }} horas.', 'Si no ha sido usted, no haga nada: sin usted no se crea nada.'],
    },
    fr: {
        subject: 'Confirmez votre inscription',
        paragraphs: [
            'Bonjour,',
            "avec cette adresse, quelqu'un s'est inscrit sous le nom de {{ slug }}. Si c'était vous, choisissez un mot de passe et votre espace sera créé.",
        ],
        action: 'Confirmer et choisir un mot de passe',
        notes: ['Le lien fonctionne une seule fois, pendant {{ hours }} heures.', "Si ce n'était pas vous, ne faites rien : rien n'est créé sans vous."],
    },
};
//# sourceMappingURL=sign-up.js.map