import type { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'

/** Lets each access of one kind to a table fail for which it is time to; as a connection that died does, unless told otherwise. */
export function failTable(database: WordsDatabase, table: string, access: 'get' | 'query' | 'mutate', isTime: () => boolean, error = 'InvalidStateError'): void {
  database.use({ stack: 'dbcore', name: 'failing', create: core => ({ ...core, table: (name) => {
    const sound = core.table(name)
    if (name !== table) return sound
    const judge = (kind: typeof access): Promise<void> => kind === access && isTime() ? Promise.reject(new DOMException('', error)) : Promise.resolve()
    return { ...sound,
      get: request => judge('get').then(() => sound.get(request)),
      query: request => judge('query').then(() => sound.query(request)),
      mutate: request => judge('mutate').then(() => sound.mutate(request)) }
  } }) })
}

/** Whether it is time: once, after it was armed. */
export function onceArmed() {
  let isArmed = false
  return {
    arm: () => void (isArmed = true),
    isTime: () => {
      const was = isArmed
      isArmed = false
      return was
    },
  }
}
