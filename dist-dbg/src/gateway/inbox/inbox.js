import { sendJson } from '../http/answer.js';
import { sendPage } from '../http/pages.js';
import { INBOX_PATH, inboxPage, inboxPolicy, mailFrame, mailPage, mailPolicy, noSuchMailPage } from './page.js';
/** The mails that did not leave, for people at `/dev/mail` and for programs at `/dev/mail.json`. */
export function createInboxPages(inbox, log) {
    return {
        answers(request, response) {
            const path = request.url?.split('?', 1)[0] ?? '/';
            if (request.method !== 'GET' || !(path === INBOX_PATH || path === `${INBOX_PATH}.json` || path.startsWith(`${INBOX_PATH}/`)))
                return false;
            answer(inbox, path, response).catch((error) => {
                log.error('the mail inbox could not be shown', { error });
                response.destroy();
            });
            return true;
        },
    };
}
async function answer(inbox, path, response) {
    const mails = await inbox.list();
    if (path === `${INBOX_PATH}.json`)
        return sendJson(response, 200, { mails });
    if (path === INBOX_PATH)
        return sendPage(response, { html: inboxPage(mails), policy: inboxPolicy });
    const [, id = '', view] = path.slice(INBOX_PATH.length).split('/');
    const mail = mails.find((one) => encodeURIComponent(one.id) === id);
    if (!mail)
        return sendPage(response, { html: noSuchMailPage(), policy: inboxPolicy, status: 404 });
    if (view === 'html')
        return sendPage(response, { html: mailFrame(mail), policy: mailPolicy });
    return sendPage(response, { html: mailPage(mail), policy: inboxPolicy });
}
//# sourceMappingURL=inbox.js.map