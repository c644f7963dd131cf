const serversOwn = /^\/(assets|data|api|files|healthz)(\/|$)/

/**
 * Whether a path is an address within the app, which server and service worker answer with its start page.
 * The server's own paths, and whatever looks like a file or climbs (`.` anywhere), are none:
 * a script that is gone must be found missing, not be answered with a page.
 */
export function isAppRoute(path: string): boolean {
  return !serversOwn.test(path) && !path.includes('.')
}
