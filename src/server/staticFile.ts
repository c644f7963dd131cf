import { createHash } from 'node:crypto'
import { extname } from 'node:path'

/** The encodings in which a body may be held, best first. */
export const encodings = ['br', 'gzip', 'identity'] as const
/** One of {@link encodings}. */
export type Encoding = (typeof encodings)[number]

/** What a path answers with. */
export interface StaticFile {
  readonly mediaType: string
  readonly cacheControl: string
  /** Without quotes and without the encoding's mark. */
  readonly tag: string
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> & { readonly identity: Buffer }
}

/** The name carries the content's hash: it may be kept for ever. */
export const immutable = 'public, max-age=31536000, immutable'
/** Asked for anew each time, and answered 304 while it is the same. */
export const revalidated = 'no-cache'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
}

/** The media type that a file's name stands for. */
export function mediaTypeOf(path: string): string {
  return mediaTypes[extname(path)] ?? 'application/octet-stream'
}

/** A short tag of a content. */
export function contentTag(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22)
}
