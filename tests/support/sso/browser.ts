/** A browser on its way through redirects: it keeps cookies by host, and shows where it ended. */
type Jar = Map<string, string>;

/** What the gateway calls itself, and where it is. */
export type Places = { readonly publicUrl: string; readonly url: string };

export class Browser {
  readonly #places: Places;
  readonly #jars = new Map<string, Jar>();
  /** What the gateway said about its cookies. */
  readonly setCookies: string[] = [];
  /** As a proxy in front of the gateway tells it. */
  readonly #headers: Readonly<Record<string, string>>;

  constructor(places: Places, headers: Readonly<Record<string, string>> = {}) {
    this.#places = places;
    this.#headers = headers;
  }

  /** One request, no redirect. `crossSite` as a form of another site that posts here: Lax cookies stay at home. */
  async request(url: string, options: { form?: Readonly<Record<string, string>>; crossSite?: boolean } = {}): Promise<Response> {
    const { host } = new URL(url);
    const isOurs = url.startsWith(this.#places.publicUrl);
    const jar = this.#jars.get(host) ?? new Map<string, string>();
    this.#jars.set(host, jar);
    const cookie = options.crossSite ? '' : [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(isOurs ? url.replace(this.#places.publicUrl, this.#places.url) : url, {
      redirect: 'manual',
      method: options.form ? 'POST' : 'GET',
      headers: { ...(isOurs ? this.#headers : {}), ...(cookie === '' ? {} : { cookie }) },
      ...(options.form ? { body: new URLSearchParams(options.form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      if (isOurs) this.setCookies.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  }

  /** Follows redirects until an address for which `until` holds, which is not opened; or throws what came instead. */
  async follow(url: string, until: (url: URL) => boolean): Promise<URL> {
    let at = url;
    for (let hops = 0; hops < 20; hops += 1) {
      const here = new URL(at);
      if (until(here)) return here;
      const response = await this.request(at);
      const location = response.headers.get('location');
      if (location === null) throw new Error(`no way on from ${here.pathname}: ${response.status} ${await response.text()}`);
      at = new URL(location, at).href;
    }
    throw new Error(`too many redirects: ${at}`);
  }
}
