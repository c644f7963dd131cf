import type { MessageKey } from '../language/message.ts'
import type { EntityKind, SetField, TextField } from './entity.ts'

/** What each kind of entity is called. */
export const entityWords = {
  plan: 'change.plan', pillar: 'change.pillar', basicPolicy: 'change.basicPolicy', direction: 'change.direction', policy: 'change.policy',
  project: 'change.project', sheet: 'change.sheet', indicator: 'change.indicator', division: 'change.division',
  leadingProject: 'change.leadingProject', chapter: 'change.chapter', section: 'change.section', initiative: 'change.initiative', row: 'change.row',
  call: 'change.call', draftPart: 'change.draftPart', survey: 'change.survey', event: 'change.event',
} as const satisfies Readonly<Record<EntityKind, MessageKey>>

/** What each text of an entity is called. */
export const textWords = {
  name: 'change.textName', years: 'change.textYears', communityGoal: 'change.textCommunityGoal', vision: 'change.textVision',
  summary: 'change.textSummary', approaches: 'change.textApproaches', description: 'change.textDescription', definition: 'change.textDefinition',
  aim: 'change.textAim', mark: 'change.textMark', body: 'change.textBody', text: 'change.textText', heading: 'change.textHeading',
  category: 'change.textCategory', approach: 'change.textApproach', purpose: 'change.textPurpose', when: 'change.textWhen',
  place: 'change.textPlace', period: 'change.textPeriod', standing: 'change.textStanding', outcome: 'change.textOutcome', records: 'change.textRecords',
} as const satisfies Readonly<Record<TextField, MessageKey>>

/** What a text is called in entities of one kind, where it is called otherwise. */
export const ownTextWords: Readonly<Partial<Record<EntityKind, Readonly<Partial<Record<TextField, MessageKey>>>>>> = {
  indicator: { name: 'change.indicatorName' }, draftPart: { name: 'change.textHeading' }, sheet: { name: 'change.sheetName' },
  survey: { period: 'change.surveyPeriod' }, event: { period: 'change.eventPeriod', standing: 'change.eventStanding' },
}

/** What each set of an entity is called. */
export const setWords = {
  divisions: 'change.setDivisions', leadingProjects: 'change.leadingProject', sdgs: 'change.setSdgs', projects: 'change.setProjects', policies: 'change.setPolicies',
} as const satisfies Readonly<Record<SetField, MessageKey>>
