/** Where an address is really asked. */
export type Route = (url: string) => string;

/**
 * The layout of a mirror of CSAF documents: `<base>/provider-metadata.json`, and every address that the metadata and the listings name, `https://host/path`, at
 * `<base>/host/path`, as `wget --recursive` lays it out. Addresses that already lie below the base stay as they are. With a mirror nothing else is asked.
 */
export function routeBy(mirror: string | undefined): Route {
  if (mirror === undefined) return (url) => url;
  const base = mirror.replace(/\/+$/, '');
  return (url) => {
    if (url.startsWith(`${base}/`)) return url;
    const { host, pathname, search } = new URL(url);
    return `${base}/${host}${pathname}${search}`;
  };
}
