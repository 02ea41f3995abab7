/** Values: name, tenant, number, amount. */
export const orderRefundedMail = {
    en: {
        subject: 'Money back for your order {{ number }} at {{ tenant }}',
        paragraphs: ['Hello {{ name }},', 'for your order {{ number }} we have given back {{ amount }}, in the way in which you had paid.'],
        notes: ['With banks and cards it may take some days until you see it.'],
    },
    de: {
        subject: 'Geld zurück für Ihre Bestellung {{ number }} bei {{ tenant }}',
        paragraphs: [
            'Guten Tag {{ name }},',
            'für Ihre Bestellung {{ number }} haben wir {{ amount }} zurückgegeben, auf dem Weg, auf dem Sie bezahlt haben.',
        ],
        notes: ['Bei Banken und Karten kann es einige Tage dauern, bis Sie es sehen.'],
    },
    es: {
        subject: 'Reembolso de su pedido {{ number }} en {{ tenant }}',
        paragraphs: ['Hola, {{ name }}:', 'de su pedido {{ number }} le hemos devuelto {{ amount }} por el mismo medio con el que pagó.'],
        notes: ['Con bancos y tarjetas puede tardar unos días en verlo.'],
    },
    fr: {
        subject: 'Remboursement de votre commande {{ number }} chez {{ tenant }}',
        paragraphs: ['Bonjour {{ name }},', 'pour votre commande {{ number }}, nous avons rendu {{ amount }}, par le moyen avec lequel vous aviez payé.'],
        notes: ['Avec les banques et les cartes, cela peut prendre quelques jours.'],
    },
};
//# sourceMappingURL=refunded.js.map