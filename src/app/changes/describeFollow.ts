import type { Follow } from '../../domain/change/follow.ts'
import { sectionName } from '../../domain/plan/division.ts'
import { hueOfPolicy } from '../ui/plan/hueOfPolicy.ts'
import { pillarHue } from '../ui/plan/pillarHue.ts'
import { paths } from '../page/paths.ts'
import { formTitle } from '../ui/text/formTitle.ts'
import { ofPlan, type Words } from '../ui/text/words.ts'
import { wordsOf } from '../ui/text/wordsOf.ts'
import type { FollowPlaces } from './loadFollowPlaces.ts'

/** A followed thing as lists show it; without `to` it is not in this edition of the plan. */
export interface FollowedThing {
  readonly kind: Words
  readonly name: Words
  readonly to: string | undefined
  /** Of the pillar to which it belongs. */
  readonly hue?: number | undefined
}

/** Names what is followed. */
export function describeFollow({ kind, id }: Pick<Follow, 'kind' | 'id'>, { outline, initiatives, calls = [], surveys = [], events = [] }: FollowPlaces): FollowedThing {
  const named = (word: Words, found: string | undefined, to: string, hue?: number): FollowedThing =>
    found === undefined ? { kind: word, name: id, to: undefined } : { kind: word, name: ofPlan(found), to, hue }
  const nameIn = (entries: readonly { readonly id: string, readonly name: string }[]) => entries.find(entry => entry.id === id)?.name
  switch (kind) {
    case 'project': return named(wordsOf('follow.project', { id }), nameIn(outline.projects), paths.project(id), hueOfPolicy(outline, outline.projects.find(project => project.id === id)?.policyId ?? ''))
    case 'policy': return named(wordsOf('follow.policy', { id }), nameIn(outline.policies), paths.policy(id), hueOfPolicy(outline, id))
    case 'pillar': return named(wordsOf('follow.pillar'), nameIn(outline.pillars), paths.pillar(id), pillarHue(outline.pillars.findIndex(pillar => pillar.id === id) + 1))
    case 'initiative': return named(wordsOf('follow.initiative'), nameIn(initiatives), paths.initiative(id))
    case 'call': return named(wordsOf('follow.call'), calls.find(call => call.id === id)?.title, paths.call(id))
    case 'survey': {
      const title = surveys.find(survey => survey.id === id)?.title
      return { kind: wordsOf('follow.survey'), ...title ? { name: formTitle(title), to: paths.survey(id) } : { name: id, to: undefined } }
    }
    case 'event': return named(wordsOf('follow.event'), nameIn(events), paths.event(id))
    case 'division': {
      const division = outline.divisions.find(each => each.id === id)
      return named(wordsOf('follow.division'), division && `${division.department} ${sectionName(division)}`, paths.division(id))
    }
  }
}
