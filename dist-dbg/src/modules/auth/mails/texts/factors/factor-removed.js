/** Values: name, tenant, time. */
export const factorRemovedMail = {
    en: {
        subject: 'A second factor of your account at {{ tenant }} was removed',
        paragraphs: ['Hello {{ name }},', 'on {{ time }} a second factor was removed from your account at {{ tenant }}.'],
        notes: ['If it was not you, change your password at once and tell your administrator.'],
    },
    de: {
        subject: 'Ein zweiter Faktor Ihres Kontos bei {{ tenant }} wurde entfernt',
        paragraphs: ['Guten Tag {{ name }},', 'am {{ time }} wurde ein zweiter Faktor von Ihrem Konto bei {{ tenant }} entfernt.'],
        notes: ['Wenn Sie es nicht waren, ändern Sie sofort Ihr Passwort und sagen Sie es Ihrer Administration.'],
    },
    es: {
        subject: 'Se ha quitado un segundo factor de su cuenta en {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'el {{ time }} se quitó un segundo factor de su cuenta en {{ tenant }}.'],
        notes: ['Si no ha sido usted, cambie enseguida su contraseña y avise a su administrador.'],
    },
    fr: {
        subject: 'Un second facteur de votre compte chez {{ tenant }} a été retiré',
        paragraphs: ['Bonjour {{ name }},', 'le {{ time }}, un second facteur a été retiré de votre compte chez {{ tenant }}.'],
        notes: ["Si ce n'était pas vous, changez tout de suite votre mot de passe et prévenez votre administrateur."],
    },
};
//# sourceMappingURL=factor-removed.js.map