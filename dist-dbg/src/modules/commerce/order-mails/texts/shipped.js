/** Values: name, tenant, number, items, tracking (carrier and number, or empty). */
export const orderShippedMail = {
    en: {
        subject: 'Your order {{ number }} at {{ tenant }} is on its way',
        paragraphs: [
            'Hello {{ name }},',
            "of your order {{ number }} this has left: {{ items }}.{% if tracking != '' %} It travels with {{ tracking }}.{% endif %}",
        ],
        action: 'Follow the parcel',
        notes: ['If something is missing, it may follow in another parcel.'],
    },
    de: {
        subject: 'Ihre Bestellung {{ number }} bei {{ tenant }} ist unterwegs',
        paragraphs: [
            'Guten Tag {{ name }},',
            "von Ihrer Bestellung {{ number }} wurde versandt: {{ items }}.{% if tracking != '' %} Die Sendung reist mit {{ tracking }}.{% endif %}",
        ],
        action: 'Sendung verfolgen',
        notes: ['Fehlt etwas, folgt es vielleicht in einer weiteren Sendung.'],
    },
    es: {
        subject: 'Su pedido {{ number }} en {{ tenant }} está en camino',
        paragraphs: [
            'Hola, {{ name }}:',
            "de su pedido {{ number }} ha salido: {{ items }}.{% if tracking != '' %} Viaja con {{ tracking }}.{% endif %}",
        ],
        action: 'Seguir el envío',
        notes: ['Si falta algo, puede llegar en otro envío.'],
    },
    fr: {
        subject: 'Votre commande {{ number }} chez {{ tenant }} est en route',
        paragraphs: [
            'Bonjour {{ name }},',
            "de votre commande {{ number }} sont partis : {{ items }}.{% if tracking != '' %} Le colis voyage avec {{ tracking }}.{% endif %}",
        ],
        action: 'Suivre le colis',
        notes: ["S'il manque quelque chose, cela suit peut-être dans un autre colis."],
    },
};
//# sourceMappingURL=shipped.js.map