import { describe, expect, it } from 'vitest'
import { renderPage } from '../renderPage.ts'

describe('the page of a goal', () => {
  it('shows its policies below their pillars', async () => {
    const page = await renderPage('/sdgs/7')
    expect(page?.text).toContain('計画が関連を示している施策は1です。')
    expect(page?.links).toContain('/policies/31')
    expect((await renderPage('/sdgs/17'))?.links.filter(link => link.startsWith('/policies/'))).toHaveLength(40)
  })

  it.each(['0', '18', '1.0', '01', 'x'])('is not there for %s', async (goal) => {
    expect(await renderPage(`/sdgs/${goal}`)).toBeUndefined()
  })
})
