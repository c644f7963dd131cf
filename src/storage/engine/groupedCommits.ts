import { setTimeout as wait } from 'node:timers/promises'
import { StorageError } from '../StorageError.ts'
import type { Steps } from './engine.ts'
import { runSteps, type SqliteConnection } from './sqliteConnection.ts'
import { sqliteProblem } from './sqliteProblem.ts'

/** More than this many waiting are refused: a phone that is told to come back later loses nothing. */
const longestQueue = 20_000
const largestGroup = 500
/** How long a group tries to begin while another process writes, in milliseconds. */
const patience = 5_000
const pause = 25

/** Transactions that wait for their commit. */
export interface GroupedCommits {
  <Result>(steps: () => Steps<Result>): Promise<Result>
  /** Resolves as soon as none waits. */
  readonly idle: () => Promise<void>
}

type WithConnection = <Result>(action: (open: SqliteConnection) => Result) => Result
/** Runs within an open transaction, in a savepoint of its own; what comes back tells its caller, once the commit is on the disk. */
type Work = (open: SqliteConnection) => () => void

/**
 * Gathers the transactions that come while the disk is waited for into the next commit, and waits once for all of them; meanwhile
 * the thread does other work. One that throws takes back what it did itself and nothing else. Nobody is answered before the commit
 * is on the disk.
 */
export function createGroupedCommits(withConnection: WithConnection): GroupedCommits {
  let waiting: { readonly work: Work, readonly reject: (cause: unknown) => void }[] = []
  let running: Promise<void> | undefined

  const flush = async (): Promise<void> => {
    await new Promise(setImmediate)
    while (waiting.length > 0) {
      const group = waiting.slice(0, largestGroup)
      waiting = waiting.slice(largestGroup)
      try {
        const { done, durable } = await beginning(() => withConnection(open => ({ done: commitTogether(open, group.map(({ work }) => work)), durable: open.durable })))
        await durable()
        for (const settle of done) settle()
      }
      catch (cause) {
        for (const { reject } of group) reject(cause)
      }
      if (waiting.length > 0) await new Promise(setImmediate)
    }
    running = undefined
  }

  const transact = <Result>(steps: () => Steps<Result>): Promise<Result> => new Promise((resolve, reject) => {
    if (waiting.length >= longestQueue) throw new StorageError('busy')
    waiting.push({ work: open => runInSavepoint(open, steps, resolve, reject), reject })
    running ??= flush()
  })
  return Object.assign(transact, { idle: async () => { await running } })
}

function commitTogether(open: SqliteConnection, group: readonly Work[]): (() => void)[] {
  const { database, control } = open
  control('BEGIN IMMEDIATE')
  try {
    const done = group.map(work => work(open))
    control('COMMIT')
    return done
  }
  catch (cause) {
    if (database.inTransaction) control('ROLLBACK')
    throw cause
  }
}

function runInSavepoint<Result>(
  { database, run, control }: SqliteConnection, steps: () => Steps<Result>, resolve: (result: Result) => void, reject: (cause: unknown) => void,
): () => void {
  control('SAVEPOINT one')
  try {
    const result = runSteps(steps(), run)
    control('RELEASE one')
    return () => resolve(result)
  }
  catch (cause) {
    // A full disk takes back the whole transaction on its own.
    if (!database.inTransaction) throw cause
    control('ROLLBACK TO one')
    control('RELEASE one')
    return () => reject(sqliteProblem(cause) ?? cause)
  }
}

async function beginning<Result>(action: () => Result): Promise<Result> {
  const until = Date.now() + patience
  for (;;) {
    try {
      return action()
    }
    catch (cause) {
      if (!(cause instanceof StorageError) || cause.problem !== 'busy' || Date.now() > until) throw cause
    }
    await wait(pause)
  }
}
