import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Manifest } from '../../../src/domain/delivery/manifest.ts'

/** How reading went. */
export interface Reading {
  /** For the manifest and every chunk that it names, each checked by its hash, in milliseconds. */
  readonly delays: readonly number[]
  /** Visits at which nobody answered: to be those of the seconds without a server alone. */
  readonly vain: number
  /** Answers that are not what the manifest names: to be 0. */
  readonly wrong: number
}

/** Lets so many readers fetch the whole plan one time after the other, with a pause between, until it is told to stop. */
export function readPlan(origin: string, readers: number, pause: number): { readonly stop: () => Promise<Reading> } {
  const delays: number[] = []
  let [vain, wrong, isStopped] = [0, 0, false]
  const visit = async (): Promise<void> => {
    const start = performance.now()
    const { chunks } = await (await fetch(`${origin}/data/manifest.json`)).json() as Manifest
    await Promise.all(chunks.map(async ({ path, hash }) => {
      const answer = await fetch(`${origin}/${path.replace(/^\//, '')}`)
      const isRight = createHash('sha256').update(Buffer.from(await answer.arrayBuffer())).digest('hex') === hash
      if (!answer.ok || !isRight) wrong += 1
    }))
    delays.push(performance.now() - start)
  }
  const working = Array.from({ length: readers }, async () => {
    while (!isStopped) {
      try {
        await visit()
      }
      catch {
        vain += 1
      }
      await wait(pause * (0.5 + Math.random()))
    }
  })
  return {
    async stop() {
      isStopped = true
      await Promise.all(working)
      return { delays, vain, wrong }
    },
  }
}
