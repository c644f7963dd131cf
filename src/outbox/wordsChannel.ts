/** What pages and worker tell one another: something is other now; a draft was saved with a revision; all of it was deleted. */
export type WordsMessage =
  | { readonly kind: 'changed' }
  | { readonly kind: 'draftSaved', readonly id: string, readonly revision: number }
  | { readonly kind: 'deleted' }

/** The line between the tabs of this browser and its worker. */
export interface WordsChannel {
  tell(message: WordsMessage): void
  /** Returns what ends the listening. */
  listen(heard: (message: WordsMessage) => void): () => void
}

/** A line over BroadcastChannel. */
export function createWordsChannel(name = 'words'): WordsChannel {
  const channel = new BroadcastChannel(name)
  return {
    tell: message => channel.postMessage(message),
    listen(heard) {
      const listener = ({ data }: MessageEvent<unknown>): void => {
        const message = parseMessage(data)
        if (message) heard(message)
      }
      channel.addEventListener('message', listener)
      return () => channel.removeEventListener('message', listener)
    },
  }
}

function parseMessage(data: unknown): WordsMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined
  if (data.kind === 'changed' || data.kind === 'deleted') return { kind: data.kind }
  if (data.kind !== 'draftSaved' || !('id' in data) || !('revision' in data)) return undefined
  const { id, revision } = data
  return typeof id === 'string' && typeof revision === 'number' ? { kind: 'draftSaved', id, revision } : undefined
}
