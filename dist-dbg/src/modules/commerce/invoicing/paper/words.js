export const words = {
    en: {
        ...{ invoice: 'Invoice', creditNote: 'Credit note', date: 'Date', order: 'Order', supplied: 'Date of supply' },
        corrects: (number, date) => `Corrects invoice ${number} of ${date}`,
        ...{ taxNumber: 'VAT/tax number', vatId: 'VAT number', item: 'Item', quantity: 'Qty', unitPrice: 'Unit price', discount: 'Discount' },
        ...{ tax: 'VAT', net: 'Net', total: 'Total', shipping: (name) => `Shipping: ${name}` },
        ...{ pricesInclude: 'Unit prices and discounts include VAT.', pricesExclude: 'Unit prices and discounts are without VAT.' },
        taxAt: (percentage, net) => `VAT ${percentage} % of ${net}`,
        ...{ rounding: 'Rounding', toPay: 'Amount due', credited: 'Amount credited', page: (page, pages) => `Page ${page} of ${pages}` },
    },
    de: {
        ...{ invoice: 'Rechnung', creditNote: 'Rechnungskorrektur', date: 'Datum', order: 'Bestellung', supplied: 'Lieferdatum' },
        corrects: (number, date) => `Korrigiert Rechnung ${number} vom ${date}`,
        ...{ taxNumber: 'USt-IdNr./Steuernummer', vatId: 'USt-IdNr.', item: 'Artikel', quantity: 'Menge', unitPrice: 'Einzelpreis', discount: 'Rabatt' },
        ...{ tax: 'USt.', net: 'Netto', total: 'Gesamt', shipping: (name) => `Versand: ${name}` },
        ...{ pricesInclude: 'Einzelpreise und Rabatte enthalten die Umsatzsteuer.', pricesExclude: 'Einzelpreise und Rabatte ohne Umsatzsteuer.' },
        taxAt: (percentage, net) => `${percentage} % USt. auf ${net}`,
        ...{ rounding: 'Rundung', toPay: 'Rechnungsbetrag', credited: 'Gutgeschriebener Betrag', page: (page, pages) => `Seite ${page} von ${pages}` },
    },
    es: {
        ...{ invoice: 'Factura', creditNote: 'Factura rectificativa', date: 'Fecha', order: 'Pedido', supplied: 'Fecha de entrega' },
        corrects: (number, date) => `Rectifica la factura ${number} de ${date}`,
        ...{ taxNumber: 'NIF', vatId: 'NIF-IVA', item: 'Artículo', quantity: 'Cant.', unitPrice: 'Precio', discount: 'Descuento' },
        ...{ tax: 'IVA', net: 'Base', total: 'Total', shipping: (name) => `Envío: ${name}` },
        ...{ pricesInclude: 'Los precios y descuentos incluyen el IVA.', pricesExclude: 'Precios y descuentos sin IVA.' },
        taxAt: (percentage, net) => `IVA ${percentage} % sobre ${net}`,
        ...{ rounding: 'Redondeo', toPay: 'Importe a pagar', credited: 'Importe abonado', page: (page, pages) => `Página ${page} de ${pages}` },
    },
    fr: {
        ...{ invoice: 'Facture', creditNote: 'Avoir', date: 'Date', order: 'Commande', supplied: 'Date de livraison' },
        corrects: (number, date) => `Rectifie la facture ${number} du ${date}`,
        ...{ taxNumber: 'Numéro de TVA', vatId: 'Numéro de TVA', item: 'Article', quantity: 'Qté', unitPrice: 'Prix', discount: 'Remise' },
        ...{ tax: 'TVA', net: 'HT', total: 'TTC', shipping: (name) => `Livraison : ${name}` },
        ...{ pricesInclude: 'Prix et remises TTC.', pricesExclude: 'Prix et remises hors TVA.' },
        taxAt: (percentage, net) => `TVA ${percentage} % sur ${net}`,
        ...{ rounding: 'Arrondi', toPay: 'Montant à payer', credited: 'Montant crédité', page: (page, pages) => `Page ${page} sur ${pages}` },
    },
};
//# sourceMappingURL=words.js.map