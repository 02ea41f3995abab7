/** Values: name, tenant, key, lastFour, time. */
export const apiKeyExpiresMail = {
    en: {
        subject: 'An API key of {{ tenant }} is about to expire: {{ key }}',
        paragraphs: [
            'Hello {{ name }},',
            'the API key “{{ key }}” of {{ tenant }}, whose secret was shown to you and ends in {{ lastFour }}, expires on {{ time }}. Programs that use it are refused from then on.',
        ],
        notes: ['Rotate it before and give the new secret to the program. If nobody uses it any more, revoke it.'],
    },
    de: {
        subject: 'Ein API-Schlüssel von {{ tenant }} läuft bald ab: {{ key }}',
        paragraphs: [
            'Guten Tag {{ name }},',
            'der API-Schlüssel „{{ key }}“ von {{ tenant }}, dessen Geheimnis Ihnen gezeigt wurde und auf {{ lastFour }} endet, läuft am {{ time }} ab. Programme, die ihn verwenden, werden dann abgewiesen.',
        ],
        notes: ['Erneuern Sie ihn vorher und geben Sie dem Programm das neue Geheimnis. Wenn ihn niemand mehr verwendet, widerrufen Sie ihn.'],
    },
    es: {
        subject: 'Una clave de API de {{ tenant }} está a punto de caducar: {{ key }}',
        paragraphs: [
            'Hola, {{ name }}:',
            'la clave de API «{{ key }}» de {{ tenant }}, cuyo secreto se le mostró y termina en {{ lastFour }}, caduca el {{ time }}. Desde entonces se rechazará a los programas que la usen.',
        ],
        notes: ['Renuévela antes y dé el nuevo secreto al programa. Si ya nadie la usa, revóquela.'],
    },
    fr: {
        subject: "Une clé d'API de {{ tenant }} va bientôt expirer : {{ key }}",
        paragraphs: [
            'Bonjour {{ name }},',
            "la clé d'API « {{ key }} » de {{ tenant }}, dont le secret vous a été montré et se termine par {{ lastFour }}, expire le {{ time }}. Les programmes qui l'utilisent seront alors refusés.",
        ],
        notes: ["Renouvelez-la avant et donnez le nouveau secret au programme. Si personne ne l'utilise plus, révoquez-la."],
    },
};
//# sourceMappingURL=mail.js.map