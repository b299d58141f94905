/** Names of this computer for itself: a browser holds them for two origins. */
const LOOPBACK: Readonly<Record<string, string>> = {
  localhost: '127.0.0.1',
  '127.0.0.1': 'localhost',
};

type Place = Pick<Location, 'protocol' | 'hostname' | 'port' | 'origin'>;

/** The other origin of a site on this computer, served by the same process. */
function otherLoopback({ protocol, hostname, port }: Place): string | undefined {
  const other = LOOPBACK[hostname];
  return other && `${protocol}//${other}${port && `:${port}`}`;
}

/**
 * The same host with the dot that ends a complete name in the DNS: another origin to a browser, and
 * to many servers the same site.
 */
function dotted({ protocol, hostname, port }: Place): string | undefined {
  const isName = /[a-z]$/i.test(hostname) && hostname.includes('.');
  return protocol === 'https:' && isName
    ? `${protocol}//${hostname}.${port && `:${port}`}`
    : undefined;
}

/**
 * Origins at which a package may be played, in the order in which they are tried.
 * @param place where the workshop is
 * @param configured origin that the site was built with for previews; empty for none
 */
export function previewOrigins(place: Place, configured: string): readonly string[] {
  const other = otherLoopback(place);
  if (other) return [other];
  const origins = configured === '' ? [dotted(place)] : [configured];
  return origins.flatMap((origin) => (origin && origin !== place.origin ? [origin] : []));
}

/**
 * Whether the page that frames the host page of previews is the site.
 * @param origin of the page that sent a message
 * @param place where the host page is
 * @param site origin of the published site
 */
export function isPartner(origin: string, place: Place, site: string | undefined): boolean {
  if (origin === place.origin) return false;
  const isDotted = URL.canParse(origin) && dotted(new URL(origin)) === place.origin;
  return isDotted || origin === otherLoopback(place) || origin === site;
}

/**
 * Domains for which a page may set cookies beside its own host name, down to two labels: `b.c.d` and
 * `c.d` for `a.b.c.d`. Browsers refuse those that are public suffixes.
 */
export function parentDomains(hostname: string): string[] {
  if (/^[\d.]+$|:/.test(hostname)) return [];
  const labels = hostname.split('.');
  return labels.slice(0, -2).map((_, at) => labels.slice(at + 1).join('.'));
}
