export class Browser {
    #places;
    #jars = new Map();
    /** What the gateway said about its cookies. */
    setCookies = [];
    /** As a proxy in front of the gateway tells it. */
    #headers;
    constructor(places, headers = {}) {
        this.#places = places;
        this.#headers = headers;
    }
    /** One request, no redirect. `crossSite` as a form of another site that posts here: Lax cookies stay at home. */
    async request(url, options = {}) {
        const { host } = new URL(url);
        const isOurs = url.startsWith(this.#places.publicUrl);
        const jar = this.#jars.get(host) ?? new Map();
        this.#jars.set(host, jar);
        const cookie = options.crossSite ? '' : [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(isOurs ? url.replace(this.#places.publicUrl, this.#places.url) : url, {
            redirect: 'manual',
            method: options.form ? 'POST' : 'GET',
            headers: { ...(isOurs ? this.#headers : {}), ...(cookie === '' ? {} : { cookie }) },
            ...(options.form ? { body: new URLSearchParams(options.form) } : {}),
        });
        for (const line of response.headers.getSetCookie()) {
            if (isOurs)
                this.setCookies.push(line);
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
            jar.set(name, value);
        }
        return response;
    }
    /** Follows redirects until an address for which `until` holds, which is not opened; or throws what came instead. */
    async follow(url, until) {
        let at = url;
        for (let hops = 0; hops < 20; hops += 1) {
            const here = new URL(at);
            if (until(here))
                return here;
            const response = await this.request(at);
            const location = response.headers.get('location');
            if (location === null)
                throw new Error(`no way on from ${here.pathname}: ${response.status} ${await response.text()}`);
            at = new URL(location, at).href;
        }
        throw new Error(`too many redirects: ${at}`);
    }
}
//# sourceMappingURL=browser.js.map