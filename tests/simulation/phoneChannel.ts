import type { Gate } from './gate.ts'
import type { VirtualTime } from './virtualTime.ts'

/** One end of a line between a phone's pages. */
export interface PhoneChannel<Message> {
  readonly tell: (message: Message) => void
  /** Returns what ends the listening. */
  readonly listen: (hear: (message: Message) => void) => () => void
}

/** The line between a phone's pages and its worker: each hears what the others tell, a moment later. */
export function createPhoneChannel<Message>(time: Pick<VirtualTime, 'after'>): (gate: Gate) => PhoneChannel<Message> {
  const ends = new Map<Gate, Set<(message: Message) => void>>()

  return (gate) => {
    const own = new Set<(message: Message) => void>()
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
