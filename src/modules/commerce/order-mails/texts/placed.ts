import type { MailTemplate } from '../../../../kernel/mail.js';

/** Values: name, tenant, number, items, amount, waits (`yes` while it is not paid). */
export const orderPlacedMail: MailTemplate = {
  en: {
    subject: 'Your order {{ number }} at {{ tenant }}',
    paragraphs: [
      'Hello {{ name }},',
      'thank you for your order {{ number }}: {{ items }}. It comes to {{ amount }}.',
      "{% if waits == 'yes' %}We send it as soon as your payment has arrived.{% else %}We write to you again when it leaves.{% endif %}",
    ],
    notes: ['Did you not order this? Then please answer the shop.'],
  },
  de: {
    subject: 'Ihre Bestellung {{ number }} bei {{ tenant }}',
    paragraphs: [
      'Guten Tag {{ name }},',
      'vielen Dank für Ihre Bestellung {{ number }}: {{ items }}. Sie kostet {{ amount }}.',
      "{% if waits == 'yes' %}Wir versenden sie, sobald Ihre Zahlung eingegangen ist.{% else %}Wir schreiben Ihnen wieder, wenn sie unterwegs ist.{% endif %}",
    ],
    notes: ['Haben Sie das nicht bestellt? Dann melden Sie sich bitte beim Händler.'],
  },
  es: {
    subject: 'Su pedido {{ number }} en {{ tenant }}',
    paragraphs: [
      'Hola, {{ name }}:',
      'gracias por su pedido {{ number }}: {{ items }}. El importe es de {{ amount }}.',
      "{% if waits == 'yes' %}Lo enviaremos en cuanto llegue su pago.{% else %}Le escribiremos de nuevo cuando salga.{% endif %}",
    ],
    notes: ['¿No ha hecho este pedido? Póngase en contacto con la tienda.'],
  },
  fr: {
    subject: 'Votre commande {{ number }} chez {{ tenant }}',
    paragraphs: [
      'Bonjour {{ name }},',
      'merci pour votre commande {{ number }} : {{ items }}. Son montant est de {{ amount }}.',
      "{% if waits == 'yes' %}Nous l'enverrons dès que votre paiement sera arrivé.{% else %}Nous vous écrirons de nouveau quand elle partira.{% endif %}",
    ],
    notes: ["Vous n'avez rien commandé ? Veuillez contacter la boutique."],
  },
};
