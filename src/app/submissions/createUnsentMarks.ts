import { parseUnsentMark, type UnsentMark } from '../../domain/submission/unsentMark.ts'
import type { WebStorage } from '../db/webStorage.ts'

const key = 'unsent-words'

/** Where the phone's mark lies. It may be refused or get lost: then nothing is noticed. No method throws. */
export interface UnsentMarks {
  readonly read: () => UnsentMark
  readonly change: (of: (mark: UnsentMark) => UnsentMark) => void
}

/** Marks in this storage. */
export function createUnsentMarks(memory: WebStorage): UnsentMarks {
  const read = (): UnsentMark => parseUnsentMark(memory.getItem(key))
  return {
    read,
    change(of) {
      const before = memory.getItem(key)
      const mark = of(parseUnsentMark(before))
      const text = mark.unsent.length + mark.gone.length > 0 ? JSON.stringify(mark) : null
      if (text === before) return
      try {
        if (text === null) memory.removeItem(key)
        else memory.setItem(key, text)
      } catch {
        // The storage is full: what was marked before stays.
      }
    },
  }
}
