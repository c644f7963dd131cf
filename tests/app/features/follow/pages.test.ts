import { describe, expect, it } from 'vitest'
import ChangesPage from '../../../../src/app/features/follow/ChangesPage.vue'
import FollowPage from '../../../../src/app/features/follow/FollowPage.vue'
import { loadFollowPlaces } from '../../../../src/app/changes/loadFollowPlaces.ts'
import { createSessionPersonalStore } from '../../../../src/app/db/sessionPersonalStore.ts'
import NewsRows from '../../../../src/app/features/home/NewsRows.vue'
import { removeEnd, seeEdition } from '../../../../src/domain/change/personalRecord.ts'
import { realPlan } from '../realPlan.ts'
import { renderFollow, storeAfterChange } from './renderFollow.ts'

const target = '目標値(令和4年度) 104万人→98万人'
const project = { kind: 'project', id: '24-101' } as const
const places = await loadFollowPlaces(realPlan)

describe('FollowPage', () => {
  it('explains itself to somebody who follows nothing', async () => {
    const text = await renderFollow(FollowPage, places)
    expect(text).toContain('「フォローする」を押すと')
    expect(text).toContain('フォローしているものはありません')
    expect(text).not.toContain('すべて既読にする')
  })

  it('says what changed with old and new, and what is followed', async () => {
    const text = await renderFollow(FollowPage, places, await storeAfterChange([project, { kind: 'pillar', id: '3' }]))
    expect(text).toContain('未読が1件あります。')
    expect(text).toContain(`指標「大山・日向地区の入込観光客数」 ${target}`)
    expect(text).toContain('フォロー中(2)')
    expect(text).toContain('まちづくり目標 活力')
  })

  it('says that what is followed is not in this edition', async () => {
    expect(await renderFollow(FollowPage, places, await storeAfterChange([{ kind: 'project', id: '99-999' }]))).toContain('99-999(いまの計画にはありません)')
  })

  it.each(['call', 'survey', 'event'] as const)('says that a followed %s is not published any more, which is no part of the plan', async (kind) => {
    const store = await storeAfterChange([{ kind, id: 'mihon' }])
    await store.edit(held => ({ ...held, ended: [{ kind, id: 'owari', name: '見本の募集', edition: { edition: 2, publishedAt: '2026-04-01T00:00:00.000Z' } }] }))
    const text = await renderFollow(FollowPage, places, store)
    expect(text).toContain('mihon(いまは公開されていません)')
    expect(text).toContain('「見本の募集」は、いまは公開されていません。')
    expect(text).not.toContain('計画にあり')
  })

  it('keeps telling of a followed division that the plan has no more, and where its projects went', async () => {
    const store = createSessionPersonalStore()
    await store.edit(held => ({ ...held, ended: [
      { kind: 'division', id: '見本部 甲課', name: '見本部 甲課', heir: { id: '見本部 乙課', name: '見本部 乙課' }, edition: { edition: 2, publishedAt: '2026-04-01T00:00:00.000Z' } },
      { kind: 'initiative', id: '01', name: '見本の制度', edition: { edition: 2, publishedAt: '2026-04-01T00:00:00.000Z' } },
    ] }))
    const text = await renderFollow(FollowPage, places, store)
    expect(text).toContain('フォローしていた担当課「見本部 甲課」は、この版の計画にありません。担当していた事業は、いま「見本部 乙課」の担当です。フォローもそちらに移しました。')
    expect(text).toContain('フォローしていた基本的な取り組み「見本の制度」は、この版の計画にありません。')
    expect(text).not.toContain('フォローしているものはありません')
    const [first] = (await store.record()).ended ?? []
    if (first) await store.edit(held => removeEnd(held, first))
    expect(await renderFollow(FollowPage, places, store)).not.toContain('甲課')
  })

  it('says that follows are gone with the screen where the browser keeps nothing', async () => {
    expect(await renderFollow(FollowPage, places)).toContain('この画面を閉じると消えます')
  })
})

describe('ChangesPage', () => {
  it('lists what nobody follows, by pillar', async () => {
    const text = await renderFollow(ChangesPage, places, await storeAfterChange([]))
    expect(text).toContain('活力(1件)')
    expect(text).toContain(target)
  })

  it('keeps what was looked at before apart', async () => {
    const store = await storeAfterChange([])
    const [told] = await store.comparisons()
    await store.edit(held => told ? seeEdition(held, told.after) : held)
    const text = await renderFollow(ChangesPage, places, store)
    expect(text).toContain('前回から変わったことはありません')
    expect(text).toMatch(/前に見たもの .*\(1件\)/)
  })
})

describe('NewsRows', () => {
  it('stands on the home page only while there is something new', async () => {
    const store = await storeAfterChange([])
    expect(await renderFollow(NewsRows, {}, store)).toBe('前回から1件変わりました')
    const [told] = await store.comparisons()
    await store.edit(held => told ? seeEdition(held, told.after) : held)
    expect(await renderFollow(NewsRows, {}, store)).toBe('')
  })

  it('leads first to what is followed and was not read', async () => {
    const store = await storeAfterChange([{ kind: 'project', id: '24-101' }])
    expect(await renderFollow(NewsRows, {}, store)).toBe('フォロー 未読が1件あります。 前回から1件変わりました')
  })
})
