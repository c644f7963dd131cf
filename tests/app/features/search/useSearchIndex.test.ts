import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import { createSessionStore } from '../../../../src/app/db/sessionStore.ts'
import { planPortsKey, usePlanData } from '../../../../src/app/db/usePlanData.ts'
import { useSearchIndex } from '../../../../src/app/features/search/useSearchIndex.ts'
import { publish, serve } from '../../db/samplePlan.ts'

const folder = 'data/isehara/dataset'
const texts = Object.fromEntries(readdirSync(folder).filter(file => file.endsWith('.json') && file !== 'index.json')
  .map(file => [file.replace('.json', ''), readFileSync(join(folder, file), 'utf8')]))

/** An app whose server publishes the real plan. */
async function startApp(published = texts) {
  const server = serve(published)
  const app = createApp({}).use(createPinia()).provide(planPortsKey, {
    openStore: () => Promise.resolve(createSessionStore('refused')),
    server,
    now: () => '2026-04-09T00:00:00.000Z',
    lock: work => work(),
    deferredLock: work => work(),
    isSavingData: () => true,
    channel: { tell: () => undefined, listen: () => undefined },
  })
  const [plan, search] = app.runWithContext(() => [usePlanData(), useSearchIndex()] as const)
  await plan.start()
  const kind = () => search.state.kind
  const hits = (typed: string) => search.state.kind === 'ready' ? search.state.index.search({ typed }).total : undefined
  const withReadings = () => search.state.kind === 'ready' && search.state.withReadings
  return { server, plan, search, kind, hits, withReadings }
}

describe('useSearchIndex', () => {
  it('makes nothing before it is asked', async () => {
    const { kind, server } = await startApp()
    expect(kind()).toBe('idle')
    expect(server.asked).not.toContain('readings')
  })

  it('makes the index once asked, with the readings', async () => {
    const { search, kind, hits, withReadings } = await startApp()
    search.prepare()
    expect(kind()).toBe('building')
    await expect.poll(withReadings).toBe(true)
    expect(hits('こうえん')).toBeGreaterThan(10)
  })

  it('does with what is written while the readings cannot be had, and takes them up when they come', async () => {
    const { server, plan, search, kind, hits, withReadings } = await startApp()
    server.broken.add('readings')
    search.prepare()
    await expect.poll(kind).toBe('ready')
    expect([withReadings(), hits('けんこうづくり')]).toEqual([false, 0])
    server.broken.clear()
    await plan.wantDeferred()
    await expect.poll(withReadings).toBe(true)
    expect(hits('けんこうづくり')).toBeGreaterThan(0)
  })

  it('says so when the plan cannot be read, and recovers with the next edition', async () => {
    const { server, plan, search, kind } = await startApp({ ...texts, synonyms: '{' })
    search.prepare()
    await expect.poll(kind).toBe('failed')
    expect(search.state).toHaveProperty('reason', expect.stringContaining('SyntaxError'))
    Object.assign(server, serve(texts, 2))
    server.manifestNow = publish(texts, 2)
    await plan.refresh()
    await expect.poll(kind).toBe('ready')
  })

  it('searches a new edition after it has come, and the old one until then', async () => {
    const { server, plan, search, hits, withReadings } = await startApp()
    search.prepare()
    await expect.poll(withReadings).toBe(true)
    expect(hits('恐竜博物館')).toBe(0)
    const next = { ...texts, overview: texts['overview']?.replace('事業プランの計画期間', '恐竜博物館') ?? '' }
    expect(next.overview).not.toBe(texts['overview'])
    Object.assign(server, serve(next, 2))
    server.manifestNow = publish(next, 2)
    await plan.refresh()
    await expect.poll(() => hits('恐竜博物館')).toBe(1)
  })
})
