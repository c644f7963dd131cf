import { describe, expect, it } from 'vitest'
import { setLanguage, t } from '../../../src/app/i18n/language.ts'
import { definePage } from '../../../src/app/page/definePage.ts'
import { openPage } from '../../../src/app/page/openPage.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { policyPage, samplePlan, sampleReader, settingsPage } from './samplePages.ts'

const notAsked = () => Promise.reject(new Error('not asked for'))

describe('openPage', () => {
  it('opens a page with its title, its data and the plan that it is about', async () => {
    expect(await openPage(policyPage, sampleReader, { policyId: '02' }, notAsked)).toMatchObject({
      kind: 'shown', title: '施策02', props: { id: '02' }, plan: samplePlan,
    })
  })

  it('titles a page in the language that is spoken, also when it changes', async () => {
    const page = { ...settingsPage, page: definePage({ name: 'settings', path: '/settings', component: settingsPage.page.component, load: () => Promise.resolve({}), title: () => t('settings.title') }) }
    const opened = await openPage(page, sampleReader, {}, notAsked)
    expect(opened).toMatchObject({ title: '設定' })
    setLanguage({ code: 'en', messages: { 'settings.title': 'Settings' } })
    expect(opened).toMatchObject({ title: 'Settings' })
    setLanguage(japanese)
  })

  it('does not read the plan for a page that is not about it', async () => {
    const unreadable = { ...sampleReader, outline: () => Promise.reject(new Error('not asked for')) }
    expect(await openPage(settingsPage, unreadable, {}, notAsked)).toMatchObject({ kind: 'shown', title: '設定', plan: undefined })
  })

  it('finds no page for an id that the plan does not have', async () => {
    expect(await openPage(policyPage, sampleReader, { policyId: '99' }, notAsked)).toEqual({ kind: 'notFound' })
  })

  it('says that the data cannot be read', async () => {
    const unreadable = { ...sampleReader, outline: () => Promise.reject(new Error('disk')) }
    expect(await openPage(policyPage, unreadable, { policyId: '01' }, notAsked)).toEqual({ kind: 'failed', because: 'data', message: 'disk' })
  })

  it('says that the code is gone, though the data waits for the plan', async () => {
    const waiting = { ...sampleReader, outline: () => new Promise<never>(() => undefined) }
    const gone = { ...policyPage, page: { ...policyPage.page, component: () => Promise.reject(new TypeError('Failed to fetch')) } }
    expect(await openPage(gone, waiting, { policyId: '01' }, notAsked)).toMatchObject({ kind: 'failed', because: 'code' })
  })

  it('says that the code is gone, whatever the data does', async () => {
    const gone = { ...policyPage, page: { ...policyPage.page, component: () => Promise.reject(new TypeError('Failed to fetch')) } }
    expect(await openPage(gone, sampleReader, { policyId: '01' }, notAsked)).toEqual({ kind: 'failed', because: 'code', message: 'Failed to fetch' })
  })

  it('has the texts that only this page says before it shows it', async () => {
    const asked: string[] = []
    const opened = await openPage({ ...settingsPage, hasOwnTexts: true }, sampleReader, {}, () => {
      asked.push('texts')
      return Promise.resolve()
    })
    expect([asked, opened.kind]).toEqual([['texts'], 'shown'])
  })

  it('shows no page whose own texts cannot be had', async () => {
    const gone = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await openPage({ ...settingsPage, hasOwnTexts: true }, sampleReader, {}, gone)).toEqual({ kind: 'failed', because: 'code', message: 'Failed to fetch' })
  })
})
