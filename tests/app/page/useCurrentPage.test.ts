import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { useCurrentPage, windowTitle } from '../../../src/app/page/useCurrentPage.ts'

const shown = (title: string) => ({ kind: 'shown', title, component: {}, props: {}, plan: undefined } as const)

describe('useCurrentPage', () => {
  it('waits until the first page has arrived', () => {
    const page = useCurrentPage(createPinia())
    expect(page.state).toEqual({ kind: 'waiting' })
    page.arrive(shown('計画'), '/plan')
    expect(page.state).toMatchObject({ title: '計画' })
  })

  it('tells the first arrival from the later ones', () => {
    const page = useCurrentPage(createPinia())
    page.arrive(shown('計画'), '/plan')
    expect(page.arrival).toEqual({ path: '/plan', part: '', title: '計画', isFirst: true })
    page.arrive(shown('設定'), '/settings')
    expect(page.arrival).toEqual({ path: '/settings', part: '', title: '設定', isFirst: false })
  })

  it('shows new data of the same page without an arrival', () => {
    const page = useCurrentPage(createPinia())
    page.arrive(shown('計画'), '/plan')
    const { arrival } = page
    page.replace(shown('新しい計画'))
    expect(page.arrival).toBe(arrival)
    expect(page.state).toMatchObject({ title: '新しい計画' })
  })

  it('goes back to the page that was open when the next one is no longer wanted', () => {
    const page = useCurrentPage(createPinia())
    page.arrive(shown('設定'), '/settings')
    page.wait()
    page.stay()
    expect(page.state).toMatchObject({ title: '設定' })
  })
})

describe('windowTitle', () => {
  it.each([
    [shown('計画'), '計画 | みんなの計画'],
    [{ kind: 'notFound' }, 'ページが見つかりません | みんなの計画'],
    [{ kind: 'failed', because: 'data', message: '' }, 'ページを表示できません | みんなの計画'],
    [{ kind: 'waiting' }, '準備しています | みんなの計画'],
  ] as const)('names %o', (state, title) => {
    expect(windowTitle(state)).toBe(title)
  })
})
