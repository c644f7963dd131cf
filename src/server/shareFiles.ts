import type { Files, StoredFile } from '../storage/storage.ts'

/**
 * Finds attachments, each of which is in memory once, however many read it at the same time and however slowly: its bytes are kept for
 * as long as somebody is being sent them.
 */
export function shareFiles({ find }: Pick<Files, 'find'>): Files['find'] {
  const asked = new Map<string, ReturnType<Files['find']>>()
  const sent = new Map<string, Pick<StoredFile, 'mediaType'> & { readonly body: WeakRef<Buffer> }>()

  async function read(hash: string): ReturnType<Files['find']> {
    try {
      const file = await find(hash)
      if (file) sent.set(hash, { mediaType: file.mediaType, body: new WeakRef(file.body) })
      return file
    }
    finally {
      asked.delete(hash)
    }
  }
  return async (hash) => {
    const held = sent.get(hash)
    const body = held?.body.deref()
    if (held && body) return { mediaType: held.mediaType, body }
    const reading = asked.get(hash) ?? read(hash)
    if (!asked.has(hash)) asked.set(hash, reading)
    return reading
  }
}
