import type { Change } from '../../domain/change/change.ts'
import type { ParticipationEvent } from '../../domain/event/participationEvent.ts'
import type { CallEntry, SurveyEntry } from '../../domain/participation/participationChunks.ts'
import type { PlanOutline } from '../../domain/plan/dataset.ts'
import type { GuidelineInitiative } from '../../domain/plan/guideline.ts'
import { anchors } from '../page/anchors.ts'
import { paths } from '../page/paths.ts'

/** What is in the plan now: a change may be of something that has gone since. */
export interface KnownPlaces {
  readonly outline: Pick<PlanOutline, 'pillars' | 'policies' | 'projects' | 'leadingProjects' | 'divisions'>
  readonly initiatives: readonly Pick<GuidelineInitiative, 'id' | 'name'>[]
  /** Absent where nothing is known of them. */
  readonly calls?: readonly Pick<CallEntry, 'id'>[]
  readonly surveys?: readonly Pick<SurveyEntry, 'id'>[]
  readonly events?: readonly Pick<ParticipationEvent, 'id'>[]
}

type Known = readonly { readonly id: string }[]

/** Where a change can be seen: the page of what changed and the part of it, or the nearest page that there still is. */
export function changeAddress(change: Change, { outline, initiatives, calls = [], surveys = [], events = [] }: KnownPlaces): string {
  const { subject, reach } = change
  const has = (known: Known, id: string) => known.some(each => each.id === id)
  const pillar = () => {
    const id = reach.pillar.find(each => has(outline.pillars, each))
    return id === undefined ? paths.plan() : paths.pillar(id)
  }
  const policy = () => {
    const id = reach.policy.find(each => has(outline.policies, each))
    return id === undefined ? pillar() : paths.policy(id)
  }
  switch (subject.kind) {
    case 'project': return has(outline.projects, subject.id) ? `${paths.project(subject.id)}${partOf(change)}` : policy()
    case 'policy': return policy()
    case 'basicPolicy': return `${pillar()}#${anchors.basicPolicy(subject.id)}`
    case 'direction':
    case 'pillar': return pillar()
    case 'division': {
      const id = [subject.id, change.kind === 'ended' ? change.heir?.id : undefined].find(each => each !== undefined && has(outline.divisions, each))
      return id === undefined ? paths.divisions() : paths.division(id)
    }
    case 'leadingProject': return has(outline.leadingProjects, subject.id) ? paths.leadingProject(subject.id) : paths.leadingProjects()
    case 'chapter': return change.kind === 'ended' ? paths.introduction() : paths.introductionChapter(subject.id)
    case 'initiative': {
      // Ids of initiatives only count: the name tells which it is now.
      const same = initiatives.filter(({ name }) => name === subject.name)
      const here = same.find(({ id }) => id === subject.id) ?? same[0]
      return here ? paths.initiative(here.id) : paths.participation()
    }
    case 'call': return has(calls, subject.id) ? paths.call(subject.id) : paths.participation()
    case 'survey': return has(surveys, subject.id) ? paths.survey(subject.id) : paths.participation()
    case 'event': return has(events, subject.id) ? paths.event(subject.id) : paths.events()
    case 'section': return paths.participation()
    default: return paths.plan()
  }
}

/** The part of a project's page that changed. */
function partOf(change: Change): string {
  const { entity } = change
  if (entity.kind === 'indicator') return `#${anchors.indicator(entity.id)}`
  if (entity.kind !== 'sheet') return ''
  if (change.kind === 'item') return `#${anchors.schedule(entity.id)}`
  return `#${change.kind === 'figure' ? anchors.cost(entity.id) : anchors.sheet(entity.id)}`
}
