/** Values: name, tenant, number, items, amount, waits (`yes` while it is not paid), replaces (the number of an order, or empty), carried (an amount, or empty). */
export const orderPlacedMail = {
    en: {
        subject: 'Your order {{ number }} at {{ tenant }}',
        paragraphs: [
            'Hello {{ name }},',
            "thank you for your order {{ number }}: {{ items }}. It comes to {{ amount }}.{% if replaces != '' %} It replaces what came back of your order {{ replaces }}{% if carried != '' %}; {{ carried }} of what you have paid for that counts for it{% endif %}.{% endif %}",
            "{% if waits == 'yes' %}We send it as soon as your payment has arrived.{% else %}We write to you again when it leaves.{% endif %}",
        ],
        notes: ['Did you not order this? Then please answer the shop.'],
    },
    de: {
        subject: 'Ihre Bestellung {{ number }} bei {{ tenant }}',
        paragraphs: [
            'Guten Tag {{ name }},',
            "vielen Dank für Ihre Bestellung {{ number }}: {{ items }}. Sie kostet {{ amount }}.{% if replaces != '' %} Sie ersetzt, was aus Ihrer Bestellung {{ replaces }} zurückkam{% if carried != '' %}; von dem, was Sie dafür bezahlt haben, rechnen wir {{ carried }} an{% endif %}.{% endif %}",
            "{% if waits == 'yes' %}Wir versenden sie, sobald Ihre Zahlung eingegangen ist.{% else %}Wir schreiben Ihnen wieder, wenn sie unterwegs ist.{% endif %}",
        ],
        notes: ['Haben Sie das nicht bestellt? Dann melden Sie sich bitte beim Händler.'],
    },
    es: {
        subject: 'Su pedido {{ number }} en {{ tenant }}',
        paragraphs: [
            'Hola, {{ name }}:',
            "gracias por su pedido {{ number }}: {{ items }}. El importe es de {{ amount }}.{% if replaces != '' %} Sustituye lo devuelto de su pedido {{ replaces }}{% if carried != '' %}; de lo que pagó por él, le abonamos {{ carried }}{% endif %}.{% endif %}",
            "{% if waits == 'yes' %}Lo enviaremos en cuanto llegue su pago.{% else %}Le escribiremos de nuevo cuando salga.{% endif %}",
        ],
        notes: ['¿No ha hecho este pedido? Póngase en contacto con la tienda.'],
    },
    fr: {
        subject: 'Votre commande {{ number }} chez {{ tenant }}',
        paragraphs: [
            'Bonjour {{ name }},',
            "merci pour votre commande {{ number }} : {{ items }}. Son montant est de {{ amount }}.{% if replaces != '' %} Elle remplace ce que vous avez renvoyé de votre commande {{ replaces }}{% if carried != '' %} ; de ce que vous aviez payé, nous déduisons {{ carried }}{% endif %}.{% endif %}",
            "{% if waits == 'yes' %}Nous l'enverrons dès que votre paiement sera arrivé.{% else %}Nous vous écrirons de nouveau quand elle partira.{% endif %}",
        ],
        notes: ["Vous n'avez rien commandé ? Veuillez contacter la boutique."],
    },
};
//# sourceMappingURL=placed.js.map