import type { EditionMark } from '../../../src/domain/change/editionComparison.ts'
import type { HeldFollow, PersonalRecord } from '../../../src/domain/change/personalRecord.ts'
import { emptyRecord } from '../../../src/domain/change/personalRecord.ts'
import { tellEdition } from '../../../src/domain/change/tellEdition.ts'
import { edited, found, projectOf } from './contentsDraft.ts'
import { realContents } from './realContents.ts'

/** The edition of a number, published in the month of that number. */
export function markOf(edition: number): EditionMark {
  return { edition, publishedAt: `2026-0${edition % 9 + 1}-01T00:00:00.000Z` }
}

export const changedProjectId = found(realContents.outline.projects[0]).id

/** The first project's first target becomes another text. */
export function withTarget(text: string) {
  return edited(realContents, (draft) => {
    found(projectOf(draft, changedProjectId).sheets[0]?.indicators[0]?.targets[0]).value = { kind: 'text', text }
  })
}

export function following(...follows: readonly Omit<HeldFollow, 'since'>[]): PersonalRecord {
  return { ...emptyRecord, follows: follows.map(follow => ({ ...follow, since: '2026-01-05T00:00:00.000Z' })) }
}

/** The second edition told to somebody who follows the project that it changes. */
export const toldTarget = tellEdition(
  following({ kind: 'project', id: changedProjectId, edition: 1 }),
  { mark: markOf(1), contents: realContents },
  { mark: markOf(2), contents: withTarget('見本の目標') },
)
