import { describe, expect, it } from 'vitest'
import { renderPage } from '../renderPage.ts'

describe('the leading project page', () => {
  it('ties each item to its policy and its projects', async () => {
    const page = await renderPage('/leading-projects/1')
    expect(page?.text).toContain('プロジェクトの狙い')
    expect(page?.text).toContain('郵送型血液検査の実施')
    expect(page?.links).toEqual(expect.arrayContaining(['/policies/01', '/projects/1-101', '/leading-projects/2']))
  })

  it('names related projects that carry out an item', async () => {
    expect((await renderPage('/leading-projects/4'))?.text).toContain('生活困窮者自立支援事業(その他の関連の事業)')
  })

  it('is not there for a number that the plan does not have', async () => {
    expect(await renderPage('/leading-projects/9')).toBeUndefined()
  })
})
