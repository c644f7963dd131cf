import type { CostTable } from './costTable.ts'
import type { Division } from './division.ts'
import type { ParticipationGuideline } from './guideline.ts'
import type { IntroductionChapter } from './introduction.ts'
import type { LeadingProject } from './leadingProject.ts'
import type { Pillar } from './pillar.ts'
import type { Plan } from './plan.ts'
import type { Policy } from './policy.ts'
import type { Project } from './project.ts'
import type { ReadingRule } from './sourceNote.ts'
import type { SourceDocument } from './sourceRef.ts'

/** A policy as lists and menus show it. */
export type PolicyEntry = Pick<Policy, 'id' | 'name' | 'pillarId' | 'basicPolicyId' | 'directionId' | 'sdgs' | 'projectIds'>

/** A project as lists and menus show it. `total` is in thousand yen. */
export type ProjectEntry = Pick<Project, 'id' | 'name' | 'policyId' | 'divisionIds' | 'leadingProjectIds'> & { readonly total: number }

/** A related project as the list of a division shows it. */
export interface RelatedProjectEntry {
  readonly name: string
  readonly policyId: string
  readonly divisionIds: readonly string[]
}

/**
 * Chunk `outline`: everything that menus, lists and headings need, so that only the text of one basic policy
 * has to be read besides to show any page of it.
 */
export interface PlanOutline {
  readonly plan: Plan
  readonly documents: readonly SourceDocument[]
  readonly rules: readonly ReadingRule[]
  readonly pillars: readonly Pillar[]
  /** In the plan's order. */
  readonly policies: readonly PolicyEntry[]
  /** In the plan's order. */
  readonly projects: readonly ProjectEntry[]
  readonly relatedProjects: readonly RelatedProjectEntry[]
  /** In the order in which the plan first names them. */
  readonly divisions: readonly Division[]
  readonly leadingProjects: readonly Pick<LeadingProject, 'id' | 'mark' | 'name'>[]
}

/** Chunks `policies-<basic policy id>`: the whole text of one basic policy. */
export interface PolicyChunk {
  readonly basicPolicyId: string
  readonly policies: readonly Policy[]
  readonly projects: readonly Project[]
}

/** Chunk `overview`: the plan's introduction, its cost table and the leading projects. */
export interface OverviewChunk {
  readonly introduction: readonly IntroductionChapter[]
  readonly costTable: CostTable
  readonly leadingProjects: readonly LeadingProject[]
}

/** Chunk `guideline`. */
export interface GuidelineChunk {
  readonly guideline: ParticipationGuideline
}

/** What each fixed chunk holds, by name. */
export interface FixedChunks {
  readonly outline: PlanOutline
  readonly overview: OverviewChunk
  readonly guideline: GuidelineChunk
}

/** The name of the chunk that holds a basic policy's text. */
export function policyChunkName(basicPolicyId: string): `policies-${string}` {
  return `policies-${basicPolicyId}`
}

/** A whole dataset, as the importer makes it and before it is cut into chunks. */
export interface Dataset extends Pick<PlanOutline, 'plan' | 'documents' | 'rules' | 'pillars' | 'divisions'> {
  readonly policies: readonly Policy[]
  readonly projects: readonly Project[]
  readonly introduction: readonly IntroductionChapter[]
  readonly costTable: CostTable
  readonly leadingProjects: readonly LeadingProject[]
  readonly guideline: ParticipationGuideline
}
