import { describe, expect, it } from 'vitest'
import ChangesPage from '../../../../src/app/features/follow/ChangesPage.vue'
import FollowPage from '../../../../src/app/features/follow/FollowPage.vue'
import { loadFollowPlaces } from '../../../../src/app/changes/loadFollowPlaces.ts'
import { createSessionPersonalStore } from '../../../../src/app/db/sessionPersonalStore.ts'
import { editionPair } from '../../../../src/domain/change/editionComparison.ts'
import { toggleFollow } from '../../../../src/domain/change/personalRecord.ts'
import { tellEdition } from '../../../../src/domain/change/tellEdition.ts'
import { edited, found, projectsOf } from '../../../domain/change/contentsDraft.ts'
import { realContents } from '../../../domain/change/realContents.ts'
import { realPlan } from '../realPlan.ts'
import { renderFollow } from './renderFollow.ts'

/** An edition in which every sheet changes in four places (its name, its text, its schedule, its cost), and one pillar. */
const everySheetEdited = edited(realContents, (draft) => {
  for (const sheet of projectsOf(draft).flatMap(project => project.sheets)) {
    sheet.title += '(見本)'
    sheet.description.push('見本の文です。')
    sheet.schedule.push({ item: '見本の項目', years: [{ year: 2021, text: '見本' }] })
    sheet.cost.total += 1
  }
  found(draft.outline.pillars[0]).vision += '(見本)'
})

const at = (edition: number) => ({ edition, publishedAt: `2026-0${edition}-01T00:00:00.000Z` })
const places = await loadFollowPlaces(realPlan)

async function storeAfterLargeEdition() {
  const store = createSessionPersonalStore()
  for (const { id } of places.outline.pillars) await store.edit(held => toggleFollow(held, { kind: 'pillar', id }, at(1).publishedAt, at(1)))
  await store.tell(editionPair(at(1), at(2)), held =>
    tellEdition(held, { mark: at(1), contents: realContents }, { mark: at(2), contents: everySheetEdited }))
  return store
}

describe('an edition in which nearly everything changes', () => {
  it('is counted whole, and listed by its first changes with a way to more', async () => {
    const store = await storeAfterLargeEdition()
    const text = await renderFollow(FollowPage, places, store)
    const [comparison] = await store.comparisons()
    expect(comparison?.changes.length).toBe(489)
    expect(text).toContain('未読が489件あります。')
    expect(text).toContain('もっと見る(残り469件)')
    expect(text.match(/未読 /g)).toHaveLength(20)
  })

  it('is listed by pillar under 前回から, a few of each', async () => {
    const text = await renderFollow(ChangesPage, places, await storeAfterLargeEdition())
    expect(text.match(/もっと見る/g)).toHaveLength(places.outline.pillars.length)
  })
})
