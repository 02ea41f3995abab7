/** Values: name, tenant, time. */
export const factorsResetMail = {
    en: {
        subject: 'Your second factors for {{ tenant }} were reset',
        paragraphs: [
            'Hello {{ name }},',
            'on {{ time }} an administrator took all second factors and recovery codes from your account at {{ tenant }}. You were signed out everywhere. Sign in with your password and add a second factor again.',
        ],
        notes: ['If you did not ask for it, change your password at once and tell another administrator.'],
    },
    de: {
        subject: 'Ihre zweiten Faktoren für {{ tenant }} wurden zurückgesetzt',
        paragraphs: [
            'Guten Tag {{ name }},',
            'am {{ time }} hat die Administration alle zweiten Faktoren und Wiederherstellungscodes von Ihrem Konto bei {{ tenant }} entfernt. Sie wurden überall abgemeldet. Melden Sie sich mit Ihrem Passwort an und fügen Sie wieder einen zweiten Faktor hinzu.',
        ],
        notes: ['Wenn Sie nicht darum gebeten haben, ändern Sie sofort Ihr Passwort und sagen Sie es jemand anderem in der Administration.'],
    },
    es: {
        subject: 'Se han restablecido sus segundos factores de {{ tenant }}',
        paragraphs: [
            'Hola, {{ name }}:',
            'el {{ time }} un administrador quitó todos los segundos factores y códigos de recuperación de su cuenta en {{ tenant }}. Se cerró su sesión en todas partes. Inicie sesión con su contraseña y añada de nuevo un segundo factor.',
        ],
        notes: ['Si no lo ha pedido, cambie enseguida su contraseña y avise a otro administrador.'],
    },
    fr: {
        subject: 'Vos seconds facteurs pour {{ tenant }} ont été réinitialisés',
        paragraphs: [
            'Bonjour {{ name }},',
            'le {{ time }}, un administrateur a retiré tous les seconds facteurs et codes de récupération de votre compte chez {{ tenant }}. Vous avez été déconnecté partout. Connectez-vous avec votre mot de passe et ajoutez de nouveau un second facteur.',
        ],
        notes: ["Si vous ne l'avez pas demandé, changez tout de suite votre mot de passe et prévenez un autre administrateur."],
    },
};
//# sourceMappingURL=factors-reset.js.map