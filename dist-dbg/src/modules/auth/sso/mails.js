import { on } from '../../../kernel/events.js';
import { tellUser } from '../mails/notices.js';
import { ssoLinked } from './events.js';
export const ssoMailListeners = [on(ssoLinked, tellOfLink, { name: 'tellOfSsoLink' })];
function tellOfLink(ctx, event) {
    return tellUser(ctx, event, { template: ssoLinkedMail, values: { time: ctx.now() } });
}
/** Values: name, tenant, time. */
const ssoLinkedMail = {
    en: {
        subject: 'You can sign in to {{ tenant }} through your company',
        paragraphs: [
            'Hello {{ name }},',
            'on {{ time }} your account at {{ tenant }} was linked to the sign-in of your company, because somebody came through it with your address.',
        ],
        notes: ['If it was not you, tell your administrator at once.'],
    },
    de: {
        subject: 'Sie können sich bei {{ tenant }} über Ihr Unternehmen anmelden',
        paragraphs: [
            'Guten Tag {{ name }},',
            'am {{ time }} wurde Ihr Konto bei {{ tenant }} mit der Anmeldung Ihres Unternehmens verbunden, weil sich jemand dort mit Ihrer Adresse angemeldet hat.',
        ],
        notes: ['Wenn Sie es nicht waren, sagen Sie es sofort Ihrer Administration.'],
    },
    es: {
        subject: 'Puede iniciar sesión en {{ tenant }} a través de su empresa',
        paragraphs: [
            'Hola, {{ name }}:',
            'el {{ time }} su cuenta en {{ tenant }} se vinculó al inicio de sesión de su empresa, porque alguien entró por él con su dirección.',
        ],
        notes: ['Si no ha sido usted, avise enseguida a su administrador.'],
    },
    fr: {
        subject: 'Vous pouvez vous connecter à {{ tenant }} par votre entreprise',
        paragraphs: [
            'Bonjour {{ name }},',
            "le {{ time }}, votre compte chez {{ tenant }} a été relié à la connexion de votre entreprise, car quelqu'un s'y est identifié avec votre adresse.",
        ],
        notes: ["Si ce n'était pas vous, prévenez tout de suite votre administrateur."],
    },
};
//# sourceMappingURL=mails.js.map