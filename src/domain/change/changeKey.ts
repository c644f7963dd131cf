import type { Change } from './change.ts'
import { fingerprint } from './fingerprint.ts'

/**
 * A short text that is the same for the same change, on every phone: for read marks (既読). It says what changed, the old
 * and the new, and not whom it concerns. 53 bits: for marks, not for proof.
 */
export function changeKey(change: Change): string {
  const { entity } = change
  const content = Object.entries(change).filter(([key]) => key !== 'subject' && key !== 'entity' && key !== 'reach')
  return `${entity.kind}-${hashOf(fingerprint([entity.kind, entity.id, content])).toString(36)}`
}

/** Two 32-bit multiplicative hashes over the text's UTF-16 units, joined to 53 bits. */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13)
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0)
}
