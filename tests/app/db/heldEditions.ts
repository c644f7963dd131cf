import { readFileSync } from 'node:fs'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import type { PlanStore } from '../../../src/app/db/planStore.ts'
import { versionOf } from '../../../src/domain/sync/planVersion.ts'
import { hashOf, publish } from './samplePlan.ts'

const folder = 'data/isehara/dataset'
const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { chunks: { name: string }[] }
const published = Object.fromEntries(index.chunks.map(({ name }) => [name, readFileSync(`${folder}/${name}.json`, 'utf8')]))

/** Puts an edition of the first city's plan, with some words replaced by others, into a store. */
export async function putEdition(store: PlanStore, edition: number, edits: Readonly<Record<string, string>> = {}): Promise<void> {
  const edited = (text: string) => Object.entries(edits).reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
  const texts = Object.fromEntries(Object.entries(published).map(([name, text]) => [name, edited(text)]))
  for (const text of Object.values(texts)) await store.stage({ hash: hashOf(text), bytes: Buffer.byteLength(text), text })
  await store.flip(versionOf(publish(texts, edition), '2026-04-09T00:00:00.000Z'))
}

/** A store that holds two editions, the second with another target for project 24-101. */
export async function twoEditions(): Promise<PlanStore> {
  const store = createSessionStore('refused')
  await putEdition(store, 1)
  await putEdition(store, 2, { '104万人': '98万人' })
  return store
}
