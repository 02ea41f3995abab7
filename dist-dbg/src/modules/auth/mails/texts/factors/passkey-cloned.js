/** Values: name, tenant, time. */
export const passkeyClonedMail = {
    en: {
        subject: 'A passkey of your account at {{ tenant }} may have been copied',
        paragraphs: [
            'Hello {{ name }},',
            'on {{ time }} a passkey of your account at {{ tenant }} was used in a way that happens when there is a copy of it. It was refused and is good no more. Your other second factors and recovery codes still work.',
        ],
        notes: ['Sign in with one of them, remove the passkey and tell your administrator.'],
    },
    de: {
        subject: 'Ein Passkey Ihres Kontos bei {{ tenant }} wurde vielleicht kopiert',
        paragraphs: [
            'Guten Tag {{ name }},',
            'am {{ time }} wurde ein Passkey Ihres Kontos bei {{ tenant }} so benutzt, wie es geschieht, wenn es eine Kopie davon gibt. Er wurde abgelehnt und gilt nicht mehr. Ihre anderen zweiten Faktoren und Wiederherstellungscodes gelten weiter.',
        ],
        notes: ['Melden Sie sich mit einem davon an, entfernen Sie den Passkey und sagen Sie es Ihrer Administration.'],
    },
    es: {
        subject: 'Puede que se haya copiado una llave de acceso de su cuenta en {{ tenant }}',
        paragraphs: [
            'Hola, {{ name }}:',
            'el {{ time }} se usó una llave de acceso de su cuenta en {{ tenant }} como ocurre cuando hay una copia. Se rechazó y ya no vale. Sus otros segundos factores y códigos de recuperación siguen valiendo.',
        ],
        notes: ['Inicie sesión con uno de ellos, quite la llave de acceso y avise a su administrador.'],
    },
    fr: {
        subject: "Une clé d'accès de votre compte chez {{ tenant }} a peut-être été copiée",
        paragraphs: [
            'Bonjour {{ name }},',
            "le {{ time }}, une clé d'accès de votre compte chez {{ tenant }} a été utilisée comme cela arrive quand il en existe une copie. Elle a été refusée et n'est plus valable. Vos autres seconds facteurs et codes de récupération restent valables.",
        ],
        notes: ["Connectez-vous avec l'un d'eux, retirez la clé d'accès et prévenez votre administrateur."],
    },
};
//# sourceMappingURL=passkey-cloned.js.map