import { describe, expect, it } from 'vitest'
import { openPage } from '../../../src/app/page/openPage.ts'
import { policyPage, samplePlan, sampleReader, settingsPage } from './samplePages.ts'

describe('openPage', () => {
  it('opens a page with its title, its data and the plan that it is about', async () => {
    expect(await openPage(policyPage, sampleReader, { policyId: '02' })).toMatchObject({
      kind: 'shown', title: '施策02', props: { id: '02' }, plan: samplePlan,
    })
  })

  it('does not read the plan for a page that is not about it', async () => {
    const unreadable = { ...sampleReader, outline: () => Promise.reject(new Error('not asked for')) }
    expect(await openPage(settingsPage, unreadable, {})).toMatchObject({ kind: 'shown', title: '設定', plan: undefined })
  })

  it('finds no page for an id that the plan does not have', async () => {
    expect(await openPage(policyPage, sampleReader, { policyId: '99' })).toEqual({ kind: 'notFound' })
  })

  it('says that the data cannot be read', async () => {
    const unreadable = { ...sampleReader, outline: () => Promise.reject(new Error('disk')) }
    expect(await openPage(policyPage, unreadable, { policyId: '01' })).toEqual({ kind: 'failed', because: 'data', message: 'disk' })
  })

  it('says that the code is gone, though the data waits for the plan', async () => {
    const waiting = { ...sampleReader, outline: () => new Promise<never>(() => undefined) }
    const gone = { ...policyPage, page: { ...policyPage.page, component: () => Promise.reject(new TypeError('Failed to fetch')) } }
    expect(await openPage(gone, waiting, { policyId: '01' })).toMatchObject({ kind: 'failed', because: 'code' })
  })

  it('says that the code is gone, whatever the data does', async () => {
    const gone = { ...policyPage, page: { ...policyPage.page, component: () => Promise.reject(new TypeError('Failed to fetch')) } }
    expect(await openPage(gone, sampleReader, { policyId: '01' })).toEqual({ kind: 'failed', because: 'code', message: 'Failed to fetch' })
  })
})
