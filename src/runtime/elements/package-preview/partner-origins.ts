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
 * Origins at which a trial may be held, in the order in which they are tried.
 * @param place where the workshop is
 * @param configured origin that the site was built with for trials; empty for none
 */
export function previewOrigins(place: Place, configured: string): readonly string[] {
  const other = otherLoopback(place);
  const origins = other ? [other] : configured === '' ? [] : [configured];
  return origins.filter((origin) => origin !== place.origin);
}

/**
 * Whether the page that frames the host page of trials is the site.
 * @param origin of the page that sent a message
 * @param place where the host page is
 * @param site origin of the published site
 */
export function isPartner(origin: string, place: Place, site: string | undefined): boolean {
  return origin !== place.origin && (origin === otherLoopback(place) || origin === site);
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
