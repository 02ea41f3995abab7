/** Values: name, tenant, time, device, address. */
export const newDeviceMail = {
    en: {
        subject: 'A new sign-in to {{ tenant }}',
        paragraphs: ['Hello {{ name }},', 'on {{ time }} somebody signed in to your account at {{ tenant }} with {{ device }}, from {{ address }}.'],
        notes: ['If it was you, all is well. If not, change your password: that signs all other devices out.'],
    },
    de: {
        subject: 'Eine neue Anmeldung bei {{ tenant }}',
        paragraphs: [
            'Guten Tag {{ name }},',
            'am {{ time }} hat sich jemand mit {{ device }} von {{ address }} aus bei Ihrem Konto bei {{ tenant }} angemeldet.',
        ],
        notes: ['Wenn Sie es waren, ist alles gut. Wenn nicht, ändern Sie Ihr Passwort: Das meldet alle anderen Geräte ab.'],
    },
    es: {
        subject: 'Un nuevo inicio de sesión en {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'el {{ time }} alguien entró en su cuenta de {{ tenant }} con {{ device }}, desde {{ address }}.'],
        notes: ['Si ha sido usted, todo está bien. Si no, cambie su contraseña: así se cierra la sesión en los demás dispositivos.'],
    },
    fr: {
        subject: 'Une nouvelle connexion à {{ tenant }}',
        paragraphs: [
            'Bonjour {{ name }},',
            "le {{ time }}, quelqu'un s'est connecté à votre compte chez {{ tenant }} avec {{ device }}, depuis {{ address }}.",
        ],
        notes: ["Si c'était vous, tout va bien. Sinon, changez votre mot de passe : cela déconnecte tous les autres appareils."],
    },
};
//# sourceMappingURL=new-device.js.map