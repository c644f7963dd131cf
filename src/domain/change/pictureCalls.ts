import type { CallChunk } from '../participation/participationChunks.ts'
import { aboutSets } from './aboutSets.ts'
import type { Entity } from './entity.ts'
import { opinionsData, periodData, type Standing } from './toldData.ts'

const bare = { figures: [], items: [] } as const

/** パブリックコメント with the sections of their drafts. Sections keep their ids through edits of their words. */
export function pictureCalls(calls: readonly CallChunk[]): Entity[] {
  return calls.flatMap(chunk => [pictureOfCall(chunk), ...chunk.call.draft.map(({ id, heading, text }): Entity => ({
    ...bare, sets: {}, kind: 'draftPart', id: `${chunk.call.id}/${id}`, parentId: chunk.call.id,
    texts: { name: [heading], body: text.split(/\n{2,}/).map(paragraph => paragraph.trim()).filter(paragraph => paragraph !== '') },
  }))])
}

function pictureOfCall({ call, result }: CallChunk): Entity {
  const { id, title, purpose, window } = call
  return {
    ...bare, kind: 'call', id, parentId: '',
    texts: {
      name: [title],
      purpose: [purpose],
      period: [periodData(window)],
      standing: standingOf(call, result !== undefined),
      outcome: result ? [result.outcome, opinionsData(result.opinions)] : [],
    },
    sets: aboutSets(call),
  }
}

/** What only the city can say of a call; the other phases follow from the day, and are no change. */
function standingOf({ withdrawn, consideringSince }: CallChunk['call'], isPublished: boolean): readonly string[] {
  if (withdrawn) return ['call.withdrawn' satisfies Standing, withdrawn.reason]
  if (isPublished) return ['call.published' satisfies Standing]
  return consideringSince === undefined ? [] : ['call.considering' satisfies Standing]
}
