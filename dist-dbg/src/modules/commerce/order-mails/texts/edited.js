/**
 * Values: name, tenant, number, items, amount, more (what is to be paid in addition, or empty), back (what comes back, or empty), place (where it
 * goes to, or empty), method (how it is sent, or empty).
 */
export const orderEditedMail = {
    en: {
        subject: 'Your order {{ number }} at {{ tenant }} was changed',
        paragraphs: [
            'Hello {{ name }},',
            "your order {{ number }} was changed. Now it is: {{ items }}. It comes to {{ amount }}.{% if more != '' %} That is {{ more }} more than before.{% endif %}{% if back != '' %} We give back {{ back }}, in the way in which you had paid.{% endif %}{% if place != '' %} It goes to {{ place }}{% if method != '' %} ({{ method }}){% endif %}.{% endif %}",
        ],
        notes: ['Is that not what you wanted? Then please answer the shop.'],
    },
    de: {
        subject: 'Ihre Bestellung {{ number }} bei {{ tenant }} wurde geändert',
        paragraphs: [
            'Guten Tag {{ name }},',
            "Ihre Bestellung {{ number }} wurde geändert. Sie umfasst jetzt: {{ items }}. Sie kostet {{ amount }}.{% if more != '' %} Das sind {{ more }} mehr als zuvor.{% endif %}{% if back != '' %} Wir geben {{ back }} zurück, auf dem Weg, auf dem Sie bezahlt haben.{% endif %}{% if place != '' %} Sie geht an {{ place }}{% if method != '' %} ({{ method }}){% endif %}.{% endif %}",
        ],
        notes: ['Haben Sie das nicht gewünscht? Dann melden Sie sich bitte beim Händler.'],
    },
    es: {
        subject: 'Su pedido {{ number }} en {{ tenant }} ha cambiado',
        paragraphs: [
            'Hola, {{ name }}:',
            "su pedido {{ number }} ha cambiado. Ahora contiene: {{ items }}. El importe es de {{ amount }}.{% if more != '' %} Son {{ more }} más que antes.{% endif %}{% if back != '' %} Le devolvemos {{ back }} por el mismo medio con el que pagó.{% endif %}{% if place != '' %} Se envía a {{ place }}{% if method != '' %} ({{ method }}){% endif %}.{% endif %}",
        ],
        notes: ['¿No es lo que quería? Póngase en contacto con la tienda.'],
    },
    fr: {
        subject: 'Votre commande {{ number }} chez {{ tenant }} a été modifiée',
        paragraphs: [
            'Bonjour {{ name }},',
            "votre commande {{ number }} a été modifiée. Elle comprend maintenant : {{ items }}. Son montant est de {{ amount }}.{% if more != '' %} C'est {{ more }} de plus qu'auparavant.{% endif %}{% if back != '' %} Nous vous rendons {{ back }}, par le moyen avec lequel vous aviez payé.{% endif %}{% if place != '' %} Elle est envoyée à {{ place }}{% if method != '' %} ({{ method }}){% endif %}.{% endif %}",
        ],
        notes: ["Ce n'est pas ce que vous vouliez ? Veuillez contacter la boutique."],
    },
};
//# sourceMappingURL=edited.js.map