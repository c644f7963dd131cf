/**
 * Puts a quicker way of copying plain data in the place of the structured clone, which the databases in memory do for every record that
 * they write or read: what was copied once is frozen, and is its own copy from then on. Everything else is copied as before. What it returns
 * gives the real one back.
 */
export function takeClone(): () => void {
  const { structuredClone } = globalThis
  const copies = new WeakSet()

  function copyOf(value: unknown): unknown {
    if (typeof value === 'function' || typeof value === 'symbol') return structuredClone(value)
    if (typeof value !== 'object' || value === null || copies.has(value)) return value
    if (Array.isArray(value)) return kept(value.map(copyOf))
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value)
    const copy: Record<string, unknown> = {}
    for (const [name, part] of Object.entries(value)) copy[name] = copyOf(part)
    return kept(copy)
  }

  function kept(copy: object): object {
    copies.add(Object.freeze(copy))
    return copy
  }
  Object.assign(globalThis, { structuredClone: copyOf })
  return () => void Object.assign(globalThis, { structuredClone })
}
