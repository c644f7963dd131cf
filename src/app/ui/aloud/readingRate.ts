import { openWebStorage, type WebStorage } from '../../db/webStorage.ts'

/** The speeds that one can choose, where 1 is the voice's own. */
export const readingRates = [0.75, 1, 1.25, 1.5, 2] as const

const key = 'aloud-rate'

/** The speed (速さ) that the person chose, kept in this browser. */
export function readRate(memory: WebStorage = openWebStorage(() => localStorage)): number {
  const kept = Number(memory.getItem(key))
  return readingRates.find(rate => rate === kept) ?? 1
}

export function keepRate(rate: number, memory: WebStorage = openWebStorage(() => localStorage)): void {
  memory.setItem(key, String(rate))
}
