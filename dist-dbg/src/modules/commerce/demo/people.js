export const firstNames = [
    ...['Ada', 'Ben', 'Clara', 'David', 'Elif', 'Finn', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kim', 'Lena'],
    ...['Marco', 'Nora', 'Oskar', 'Paula', 'Quentin', 'Rosa', 'Samir', 'Tilda', 'Uwe', 'Vera', 'Willem', 'Yara'],
];
/** As many as have no pair with the first names twice among 120 customers. */
export const lastNames = [
    ...['Adler', 'Bauer', 'Costa', 'Dupont', 'Eriksen', 'Fischer', 'Garcia', 'Haas', 'Ivanova', 'Jansen'],
    ...['Keller', 'Lindqvist', 'Meyer', 'Novak', 'Okafor', 'Petrov', 'Quist', 'Rossi', 'Sato', 'Tanaka'],
    ...['Unger', 'Vargas', 'Weber', 'Xenakis', 'Yilmaz', 'Zimmer', 'Brandt', 'Cruz', 'Diaz', 'Engel'],
];
//# sourceMappingURL=people.js.map