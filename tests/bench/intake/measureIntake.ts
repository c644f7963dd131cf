import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { median } from '../pair.ts'
import { createRequests, loadIntake } from './loadIntake.ts'
import { startIntake } from './startIntake.ts'

/** Submissions a second, by each way, round after round. */
export interface IntakeRates {
  readonly database: string
  readonly connections: number
  readonly stored: number[]
  readonly empty: number[]
  /** One row of the same size for each commit. */
  readonly rawCommits: number[]
  /** How often the server with storage said 503; each of these was sent again and counted when it was stored. */
  readonly sentBack: number
  readonly peakMemory: number
}

const perRound = 4_000

/** A database to take submissions in: how the server is told of it, and plain commits of rows in it, a second. */
export interface IntakeDatabase {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  readonly rawCommits: (rows: readonly Buffer[]) => number | Promise<number>
}

/** Measures durable intake beside the same route without storage, and beside plain commits, in turns. */
export async function measureIntake(folder: string, database: IntakeDatabase, rounds: number, connections: number): Promise<IntakeRates> {
  mkdirSync(folder, { recursive: true })
  const stored = await startIntake(join(folder, 'stored'), 'stored', { ...database.env, NO_LIMIT: '1' })
  const empty = await startIntake(join(folder, 'empty'), 'empty', { NO_LIMIT: '1' })
  const rates: Pick<IntakeRates, 'stored' | 'empty' | 'rawCommits'> = { stored: [], empty: [], rawCommits: [] }
  // The first rounds compile the code.
  for (const { port } of [stored, empty]) await loadIntake(port, createRequests(perRound), connections)
  let sentBack = 0
  for (let round = 0; round < rounds; round += 1) {
    rates.empty.push((await loadIntake(empty.port, createRequests(perRound), connections)).rate)
    const load = await loadIntake(stored.port, createRequests(perRound), connections)
    rates.stored.push(load.rate)
    sentBack += load.sentBack
    rates.rawCommits.push(await database.rawCommits(createRequests(500)))
  }
  const peakMemory = stored.peakMemory()
  await Promise.all([stored.kill(), empty.kill()])
  return { ...rates, database: database.name, connections, sentBack, peakMemory }
}

/** A table in Markdown. */
export function formatIntake({ database, connections, stored, empty, rawCommits: raw, sentBack, peakMemory }: IntakeRates): string {
  const row = (name: string, rates: readonly number[]): string =>
    `| ${name} | ${median(rates).toFixed(0)} | ${(median(rates) / median(empty)).toFixed(2)} | ${Math.min(...rates).toFixed(0)} to ${Math.max(...rates).toFixed(0)} |`
  return [
    '| what | a second (median) | share of the empty route | least to most |', '| --- | ---: | ---: | --- |',
    row(`durable intake, ${connections} connections`, stored),
    row('the same route without storage', empty),
    row(`raw ${database}, a commit for each row`, raw),
    '', `Answered 503 and sent again: ${sentBack}. Most memory of the server: ${peakMemory} MB.`,
  ].join('\n')
}
