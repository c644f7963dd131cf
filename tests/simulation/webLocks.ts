import type { BrowserLocks } from '../../src/outbox/tabLock.ts'
import { never, type Gate } from './gate.ts'

interface Turn {
  grant: () => void
}

/** A phone's Web Locks as each of its tabs sees them: one holder a name, the others in a row; what a killed tab holds or waits for is free. */
export type PhoneLocks = (gate: Gate) => BrowserLocks

/** Locks that nobody holds. */
export function createPhoneLocks(): PhoneLocks {
  const rows = new Map<string, Turn[]>()

  function leave(row: Turn[], turn: Turn): void {
    const place = row.indexOf(turn)
    if (place < 0) return
    row.splice(place, 1)
    if (place === 0) row[0]?.grant()
  }

  return gate => ({
    async request(name, { signal }, work) {
      if (gate.isDead()) return never()
      const row = rows.get(name) ?? []
      rows.set(name, row)
      const turn: Turn = { grant: () => undefined }
      const granted = new Promise<void>((resolve, reject) => {
        turn.grant = resolve
        signal.addEventListener('abort', () => {
          if (row[0] === turn) return
          leave(row, turn)
          reject(new DOMException('', 'AbortError'))
        })
      })
      row.push(turn)
      gate.atEnd(() => leave(row, turn))
      if (row[0] === turn) turn.grant()
      await granted
      try {
        return await work()
      }
      finally {
        leave(row, turn)
      }
    },
  })
}
