import { noMark, parseUnsentMark, type UnsentMark } from '../../domain/submission/unsentMark.ts'
import type { WebStorage } from '../db/webStorage.ts'

const key = 'unsent-words'

/** Where the phone's mark lies. It may be refused or get lost: then nothing is noticed. No method throws. */
export interface UnsentMarks {
  readonly read: () => UnsentMark
  readonly change: (of: (mark: UnsentMark) => UnsentMark) => void
}

/** Marks in this storage. */
export function createUnsentMarks(memory: WebStorage): UnsentMarks {
  /** What was read last: a long mark is read more often than it changes. */
  let last: { readonly text: string | null, readonly mark: UnsentMark } = { text: null, mark: noMark }

  function read(): UnsentMark {
    const text = memory.getItem(key)
    if (text !== last.text) last = { text, mark: parseUnsentMark(text) }
    return last.mark
  }

  return {
    read,
    change(of) {
      const mark = of(read())
      const text = mark.unsent.length + mark.gone.length > 0 ? JSON.stringify(mark) : null
      if (text === last.text) return
      try {
        if (text === null) memory.removeItem(key)
        else memory.setItem(key, text)
      } catch {
        // The storage is full: what was marked before stays.
      }
    },
  }
}
