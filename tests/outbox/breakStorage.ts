import type { DBCore, DBCoreTable } from 'dexie'
import type { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'

/** Where the phone's storage fails: at which of its accesses, counted from 0, and whether before or after the access itself. */
export interface Breaking {
  readonly at: number
  readonly when: 'before' | 'after'
  readonly name?: string
  /** How many accesses in a row fail from there on. */
  readonly times?: number
  /** Only accesses that write count. */
  readonly onlyWrites?: boolean
}

/** Makes a database fail. Returns how many accesses there were so far. */
export function breakStorage(database: WordsDatabase, { at, when, name = 'AbortError', times = 1, onlyWrites = false }: Breaking): () => number {
  let count = 0
  async function access<Result>(isWrite: boolean, work: () => Promise<Result>): Promise<Result> {
    if (onlyWrites && !isWrite) return work()
    const turn = count
    count += 1
    const breaks = turn >= at && turn < at + times
    if (breaks && when === 'before') throw new DOMException('', name)
    const result = await work()
    if (breaks) throw new DOMException('', name)
    return result
  }
  const broken = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: request => access(true, () => table.mutate(request)),
    get: request => access(false, () => table.get(request)),
    query: request => access(false, () => table.query(request)),
    openCursor: request => access(false, () => table.openCursor(request)),
  })
  database.use({ stack: 'dbcore', name: 'broken', create: (core: DBCore) => ({ ...core, table: tableName => broken(core.table(tableName)) }) })
  return () => count
}
