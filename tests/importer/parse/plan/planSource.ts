import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LineLedger } from '../../../../src/importer/parse/lineLedger.ts'
import type { ParsedPlan } from '../../../../src/importer/parse/plan/assemblePlan.ts'
import type { PlanGuidance } from '../../../../src/importer/parse/plan/parsePlan.ts'
import { parsePlan } from '../../../../src/importer/parse/plan/parsePlan.ts'
import { SourceError } from '../../../../src/importer/parse/sourceError.ts'
import { checkSeal, parseSeal } from '../../../../src/importer/parse/sourceSeal.ts'
import { guidanceSchema } from '../../../../src/importer/readers/citySchema.ts'
import { readJson } from '../../../../src/importer/readers/readJson.ts'
import { readSource } from '../../../../src/importer/readers/readSource.ts'

/** The first city's folder. */
export const cityDirectory = fileURLToPath(new URL('../../../../data/isehara/', import.meta.url))

const file = '000_b0d5ee0a70e436ea.txt'

/** The plan of the first city as its lines stand. */
export const realPlan = await readSource(`${cityDirectory}source/${file}`, 'plan', file)

/** Its lines; `realLines[0]` is line 1. */
export const realLines = realPlan.lines

/** What a person has established about that plan. */
export const realGuidance = await readJson(`${cityDirectory}guidance/plan.json`, 'guidance/plan.json', guidanceSchema)

/** Reads a plan out of these lines, as the importer does but without the seal. */
export function readPlan(lines: readonly string[], guidance: PlanGuidance = realGuidance): ParsedPlan {
  const source = { ...realPlan, lines }
  return parsePlan(source, new LineLedger(source), guidance)
}

/** The plan of the first city, read. */
export const realParse = readPlan(realLines)

const seal = parseSeal(readFileSync(`${cityDirectory}seals/plan.txt`, 'utf8'))

function isReference(value: unknown): value is { readonly from: number, readonly to: number } {
  return typeof value === 'object' && value !== null && 'document' in value && 'from' in value && 'to' in value
}

/** A plan as text, without where its parts stand and what is noted of them. */
export function facts(plan: ParsedPlan): string {
  return JSON.stringify([plan.title, plan.years, plan.publishedOn, plan.publisher, plan.parts],
    (key, value: unknown) => isReference(value) || key === 'notes' ? undefined : value)
}

/** Every figure of a plan that is not within a text: costs, values of indicators, goals, pages, and what belongs to what. */
export function figures({ years, parts: { policies, projects, costTable } }: ParsedPlan): string {
  const sheets = projects.flatMap(project => project.sheets)
  return JSON.stringify([
    years, costTable.pillars, costTable.basicPolicies, costTable.whole,
    projects.map(({ id, policyId, cost, leadingProjectIds }) => [id, policyId, cost, leadingProjectIds]),
    sheets.map(({ id, cost, indicators }) => [id, cost, indicators.map(({ baseline, targets, direction }) => [baseline, targets, direction])]),
    policies.map(({ id, sdgs, page, projectIds, directionId }) => [id, sdgs, page, projectIds, directionId]),
  ], (_key, value: unknown) => isReference(value) ? undefined : value)
}

const [realFacts, realFigures] = [facts(realParse), figures(realParse)]

/**
 * What becomes of a changed source without the seal: the same plan; a refusal that names a line of it; a plan with the
 * same figures in other words; or one with other figures.
 */
export function outcome(lines: readonly string[]): 'same' | 'refused' | 'other words' | 'other figures' {
  try {
    const plan = readPlan(lines)
    if (facts(plan) === realFacts) return 'same'
    return figures(plan) === realFigures ? 'other words' : 'other figures'
  } catch (error) {
    if (error instanceof SourceError && error.file === file && error.line >= 1 && error.line <= lines.length) return 'refused'
    throw error
  }
}

/** The first line, counted from 1, in which a changed source differs; 0 where it does not. */
export function firstDifference(lines: readonly string[]): number {
  return Array.from({ length: Math.max(lines.length, realLines.length) }, (_, index) => index).findIndex(index => lines[index] !== realLines[index]) + 1
}

const digests = new Map<string, string>()

function digestOf(text: string): string {
  const known = digests.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 8)
  digests.set(text, known)
  return known
}

/** The line that the committed seal names of a changed source; 0 where it takes the source. */
export function lineNamedBySeal(lines: readonly string[]): number {
  try {
    checkSeal({ ...realPlan, lines }, seal, digestOf)
    return 0
  } catch (error) {
    if (error instanceof SourceError && error.file === file) return error.line
    throw error
  }
}
