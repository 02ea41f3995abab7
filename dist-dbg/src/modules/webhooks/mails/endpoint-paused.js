/** For an endpoint that failed for days. Values: name, tenant, host, days. */
export const endpointFailingMail = {
    en: {
        subject: 'A webhook endpoint of {{ tenant }} was paused',
        paragraphs: [
            'Hello {{ name }},',
            'the webhook endpoint at {{ host }} has not taken a single event for {{ days }} days. {{ tenant }} sends nothing to it any more.',
        ],
        notes: ['When it works again, resume it and replay the events that it missed.'],
    },
    de: {
        subject: 'Ein Webhook-Endpunkt von {{ tenant }} wurde angehalten',
        paragraphs: [
            'Guten Tag {{ name }},',
            'der Webhook-Endpunkt bei {{ host }} hat seit {{ days }} Tagen kein einziges Ereignis angenommen. {{ tenant }} sendet ihm nichts mehr.',
        ],
        notes: ['Wenn er wieder arbeitet, setzen Sie ihn fort und senden Sie die versäumten Ereignisse noch einmal.'],
    },
    es: {
        subject: 'Se ha pausado un endpoint de webhooks de {{ tenant }}',
        paragraphs: [
            'Hola, {{ name }}:',
            'el endpoint de webhooks en {{ host }} no ha aceptado ningún evento desde hace {{ days }} días. {{ tenant }} ya no le envía nada.',
        ],
        notes: ['Cuando vuelva a funcionar, reanúdelo y reenvíe los eventos que se perdió.'],
    },
    fr: {
        subject: 'Un point de terminaison webhook de {{ tenant }} a été suspendu',
        paragraphs: [
            'Bonjour {{ name }},',
            "le point de terminaison webhook de {{ host }} n'a accepté aucun événement depuis {{ days }} jours. {{ tenant }} ne lui envoie plus rien.",
        ],
        notes: ["Lorsqu'il fonctionnera de nouveau, réactivez-le et renvoyez les événements manqués."],
    },
};
/** For an endpoint whose server answered 410. Values: name, tenant, host. */
export const endpointGoneMail = {
    en: {
        subject: 'A webhook endpoint of {{ tenant }} is gone',
        paragraphs: [
            'Hello {{ name }},',
            'the server of the webhook endpoint at {{ host }} has answered that it is gone for good (410). {{ tenant }} sends nothing to it any more.',
        ],
        notes: ['If that was a mistake, resume it. If not, delete it.'],
    },
    de: {
        subject: 'Einen Webhook-Endpunkt von {{ tenant }} gibt es nicht mehr',
        paragraphs: [
            'Guten Tag {{ name }},',
            'der Server des Webhook-Endpunkts bei {{ host }} hat geantwortet, dass es ihn nicht mehr gibt (410). {{ tenant }} sendet ihm nichts mehr.',
        ],
        notes: ['Wenn das ein Irrtum war, setzen Sie ihn fort. Wenn nicht, löschen Sie ihn.'],
    },
    es: {
        subject: 'Un endpoint de webhooks de {{ tenant }} ya no existe',
        paragraphs: [
            'Hola, {{ name }}:',
            'el servidor del endpoint de webhooks en {{ host }} ha respondido que ya no existe (410). {{ tenant }} ya no le envía nada.',
        ],
        notes: ['Si fue un error, reanúdelo. Si no, elimínelo.'],
    },
    fr: {
        subject: "Un point de terminaison webhook de {{ tenant }} n'existe plus",
        paragraphs: [
            'Bonjour {{ name }},',
            "le serveur du point de terminaison webhook de {{ host }} a répondu qu'il n'existe plus (410). {{ tenant }} ne lui envoie plus rien.",
        ],
        notes: ["Si c'était une erreur, réactivez-le. Sinon, supprimez-le."],
    },
};
//# sourceMappingURL=endpoint-paused.js.map