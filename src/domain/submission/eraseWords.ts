import type { Instant } from '../delivery/instant.ts'
import type { ReceivedItem } from './receivedItem.ts'

/** この端末の写しを消す: what was withdrawn without what was written and who wrote it. The number, the receipt and the secret stay, and the city's form. */
export function eraseWords({ submission, origin, ...item }: ReceivedItem, at: Instant): ReceivedItem {
  const { id, form, kind, hash, secretHash, sealedAt, amends } = submission
  const emptied = origin && { ...origin, values: {} }
  return { ...item, submission: { id, form, kind, content: '', hash, secretHash, sealedAt, ...(amends && { amends }) }, ...(emptied && { origin: emptied }), erasedAt: at }
}

/** The ids of everything that was withdrawn together with this one: what it corrects, and what corrects it. */
export function withdrawnWith(items: readonly ReceivedItem[], id: string): readonly string[] {
  const chain = new Set([id])
  for (let size = 0; size < chain.size;) {
    size = chain.size
    for (const { id: own, submission: { amends } } of items) {
      if (amends && chain.has(own)) chain.add(amends.id)
      if (amends && chain.has(amends.id)) chain.add(own)
    }
  }
  return items.flatMap(item => chain.has(item.id) && item.state === 'withdrawn' ? [item.id] : [])
}
