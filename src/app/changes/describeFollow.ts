import type { Follow } from '../../domain/change/follow.ts'
import { sectionName } from '../../domain/plan/division.ts'
import { paths } from '../page/paths.ts'
import type { FollowPlaces } from './loadFollowPlaces.ts'

/** A followed thing as lists show it; without `to` it is not in this edition of the plan. */
export interface FollowedThing {
  readonly kind: string
  readonly name: string
  readonly to: string | undefined
}

/** Names what is followed. */
export function describeFollow({ kind, id }: Pick<Follow, 'kind' | 'id'>, { outline, initiatives, calls = [], surveys = [], events = [] }: FollowPlaces): FollowedThing {
  const named = (word: string, found: string | undefined, to: string): FollowedThing =>
    found === undefined ? { kind: word, name: id, to: undefined } : { kind: word, name: found, to }
  const nameIn = (entries: readonly { readonly id: string, readonly name: string }[]) => entries.find(entry => entry.id === id)?.name
  switch (kind) {
    case 'project': return named(`事業${id}`, nameIn(outline.projects), paths.project(id))
    case 'policy': return named(`施策${id}`, nameIn(outline.policies), paths.policy(id))
    case 'pillar': return named('まちづくり目標', nameIn(outline.pillars), paths.pillar(id))
    case 'initiative': return named('市民参加の取り組み', nameIn(initiatives), paths.initiative(id))
    case 'call': return named('パブリックコメント', calls.find(call => call.id === id)?.title, paths.call(id))
    case 'survey': {
      const title = surveys.find(survey => survey.id === id)?.title
      return named('アンケート', title && (title['ja'] ?? Object.values(title)[0]), paths.survey(id))
    }
    case 'event': return named('催し', nameIn(events), paths.event(id))
    case 'division': {
      const division = outline.divisions.find(each => each.id === id)
      return named('担当課', division && `${division.department} ${sectionName(division)}`, paths.division(id))
    }
  }
}
