import type { WordsChannel, WordsMessage } from '../../src/outbox/wordsChannel.ts'
import type { Gate } from './gate.ts'
import type { VirtualTime } from './virtualTime.ts'

/** The line between a phone's pages and its worker: each hears what the others tell, a moment later. */
export function createPhoneChannel(time: Pick<VirtualTime, 'after'>): (gate: Gate) => WordsChannel {
  const ends = new Map<Gate, Set<(message: WordsMessage) => void>>()

  return (gate) => {
    const own = new Set<(message: WordsMessage) => void>()
    ends.set(gate, own)
    gate.atEnd(() => ends.delete(gate))
    return {
      tell(message) {
        if (gate.isDead()) return
        for (const [other, heard] of ends) {
          if (other !== gate) time.after(1, () => {
            if (!other.isDead()) for (const hear of heard) hear(message)
          })
        }
      },
      listen(hear) {
        own.add(hear)
        return () => own.delete(hear)
      },
    }
  }
}
