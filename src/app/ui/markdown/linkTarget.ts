import { isAppRoute } from '../../../domain/delivery/isAppRoute.ts'

/** Where a link of a text from outside leads: a page of the app, another place, or nowhere. */
export type LinkTarget =
  | { readonly kind: 'page', readonly path: string }
  | { readonly kind: 'elsewhere', readonly address: string, readonly isOtherSite: boolean }
  | { readonly kind: 'none' }

/** Reads the address of a link. Only pages of the app, its files, the web, mail and telephone are led to: never a script. */
export function linkTarget(href: string): LinkTarget {
  if (/^\/(?!\/)/.test(href)) {
    return isAppRoute(href) ? { kind: 'page', path: href } : { kind: 'elsewhere', address: href, isOtherSite: false }
  }
  if (/^https?:\/\/[^\s]+$/i.test(href)) return { kind: 'elsewhere', address: href, isOtherSite: true }
  if (/^(mailto|tel):[^\s]+$/i.test(href)) return { kind: 'elsewhere', address: href, isOtherSite: false }
  return { kind: 'none' }
}
