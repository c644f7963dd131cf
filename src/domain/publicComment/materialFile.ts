import type { PublicCommentCall } from './publicCommentCall.ts'

/** The browser's cache in which the PDFs of 資料 are kept on the phone; page and worker share it. */
export const materialCacheName = 'call-materials'

/** A PDF among the 資料 of a call. */
export interface MaterialFile {
  /** `/files/<hash>.pdf` */
  readonly path: string
  readonly bytes: number
}

/** The PDFs of a call, each once. */
export function filesOfCall({ materials }: Pick<PublicCommentCall, 'materials'>): readonly MaterialFile[] {
  const files = new Map(materials.flatMap(({ file }) => file ? [[file.path, { path: file.path, bytes: file.bytes }]] : []))
  return [...files.values()]
}

/** The SHA-256 that the address of a PDF names, as 64 lower-case hexadecimal digits, or `undefined` for another address. */
export function hashOfFile(path: string): string | undefined {
  return /^\/files\/([0-9a-f]{64})\.pdf$/.exec(path)?.[1]
}
