/**
 * Where packages on trial are played: a second name of the host of this site, given to the build as
 * PREVIEW_ORIGIN. On this computer, `localhost` and `127.0.0.1` are two names already.
 */
const LOOPBACK = ['http://localhost:*', 'http://127.0.0.1:*'];

/**
 * The origin for trials that the build was given; undefined for none.
 * @param given value of PREVIEW_ORIGIN
 * @param site address of the published site, which alone may frame it
 * @throws when it is no origin of https, or the address of the site is missing or the same
 */
export function previewOrigin(
  given: string | undefined,
  site: string | undefined,
): string | undefined {
  if (!given) return undefined;
  const origin = URL.canParse(given) ? new URL(given).origin : '';
  if (!/^https:/.test(origin) || given.replace(/\/$/, '') !== origin)
    throw new Error(
      `PREVIEW_ORIGIN is "${given}". Expected an origin such as https://trials.example, without a path.`,
    );
  if (!site || new URL(site).origin === origin)
    throw new Error(
      `PREVIEW_ORIGIN is "${given}" and SITE is "${site ?? ''}". Expected two different origins: the page of trials lets no other site use it.`,
    );
  return origin;
}

/**
 * Origins that the workshop may show in a frame: that of previews, and the names of this computer.
 * @param origin that of previews; undefined for the name of the site with a final dot
 * @param site address of the published site
 */
export function frameOrigins(
  origin: string | undefined,
  site: string | undefined,
): readonly string[] {
  if (origin) return [origin, ...LOOPBACK];
  if (!site?.startsWith('https:')) return LOOPBACK;
  const { hostname, port } = new URL(site);
  return [`https://${hostname}.${port && `:${port}`}`, ...LOOPBACK];
}
