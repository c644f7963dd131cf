/** The part of `Storage` that the app uses. */
export type WebStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Storage for small marks that may get lost. Where the browser blocks it (cookies turned off), reading the property itself
 * throws: the marks then live in memory.
 */
export function openWebStorage(open: () => Storage): WebStorage {
  try {
    return open()
  } catch {
    const marks = new Map<string, string>()
    return {
      getItem: key => marks.get(key) ?? null,
      setItem: (key, value) => void marks.set(key, value),
      removeItem: key => void marks.delete(key),
    }
  }
}
