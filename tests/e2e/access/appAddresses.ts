import { allInitiatives } from '../../../src/app/features/participation/allInitiatives.ts'
import { createPlanReader } from '../../../src/app/db/createPlanReader.ts'
import type { PlanReader } from '../../../src/app/db/planReader.ts'
import type { Page, PageParams } from '../../../src/app/page/definePage.ts'
import { placedPages } from '../../../src/app/placedPages.ts'
import { isManifestProblem, parseManifest } from '../../../src/domain/delivery/parseManifest.ts'
import { sdgNameKeys } from '../../../src/domain/plan/sdgNameKeys.ts'

/** Addresses of one page of the app. */
export interface PageAddresses {
  readonly name: string
  readonly addresses: readonly string[]
}

/** Of what there are many: those with the longest texts and names. */
const hardest: Readonly<Record<string, readonly string[]>> = {
  policyId: ['01', '34', '38'],
  projectId: ['4-103', '19-103', '24-101', '26-101', '34-102', '38-102'],
}

/** What follows a path and makes another picture of its page. */
const withMore: Readonly<Record<string, readonly string[]>> = {
  search: ['#q=健康', '#q=ありえないことば', '#q=1-101'],
  costs: ['?year=total'],
  proposals: ['?about=24-101'],
}

/** No draft and no submission has this id. */
const unwritten = '00000000-0000-4000-8000-000000000000'

/**
 * Every page of the router with addresses that the data has: the first and the last of what there are many, and of policies and
 * projects the longest. A page whose parameter is unknown here, or that the data has nowhere, is an error: nobody would look at it.
 */
export async function appAddresses(origin: string): Promise<readonly PageAddresses[]> {
  const plan = await servedPlan(origin)
  const values = await parameterValues(plan)
  return Promise.all(placedPages.map(async ({ page }) => {
    const addresses = await addressesOf(page, plan, values)
    if (addresses.length === 0) throw new Error(`The data has nothing at ${page.path}.`)
    return { name: page.name, addresses: [...addresses, ...(withMore[page.name] ?? []).map(more => page.path + more)] }
  }))
}

/** The addresses of pages with parameters, for something that there is not. */
export function unknownAddresses(): readonly string[] {
  return placedPages.map(({ page }) => page.path).filter(path => path.includes(':')).map(path => path.replace(/:\w+/g, 'nothing-such'))
}

async function addressesOf(page: Page, plan: PlanReader, values: ReadonlyMap<string, readonly string[]>): Promise<readonly string[]> {
  if (!page.path.includes(':')) return [page.path]
  const addresses: string[] = []
  for (const params of combinations(page.path, values)) {
    // What nobody has written looks the same wherever it was to be written.
    if (addresses.length > 0 && 'draftId' in params) break
    if (await page.load(plan, params)) addresses.push(page.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')))
  }
  return addresses
}

function combinations(path: string, values: ReadonlyMap<string, readonly string[]>): readonly PageParams[] {
  let all: readonly PageParams[] = [{}]
  for (const [, name = ''] of path.matchAll(/:(\w+)/g)) {
    const known = values.get(name)
    if (!known) throw new Error(`No value is known for ${name} of ${path}.`)
    all = all.flatMap(params => known.map(value => ({ ...params, [name]: value })))
  }
  return all
}

async function parameterValues(plan: PlanReader): Promise<ReadonlyMap<string, readonly string[]>> {
  const [outline, { introduction, leadingProjects }, { guideline }, { surveys, calls }, { events }] =
    await Promise.all([plan.outline(), plan.overview(), plan.guideline(), plan.participation(), plan.events()])
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  const all = {
    pillarId: idsOf(outline.pillars),
    policyId: idsOf(outline.policies),
    projectId: idsOf(outline.projects),
    divisionId: idsOf(outline.divisions),
    leadingProjectId: idsOf(leadingProjects),
    goal: sdgNameKeys.map((_, index) => String(index + 1)),
    chapterId: idsOf(introduction),
    initiativeId: allInitiatives(guideline).map(({ initiative }) => initiative.id),
    year: guideline.years.map(({ year }) => String(year)),
  }
  const few = Object.entries(all).map(([name, ids]) => [name, hardest[name] ?? [...new Set([...ids.slice(0, 1), ...ids.slice(-1)])]] as const)
  return new Map<string, readonly string[]>([
    ...few,
    ['surveyId', idsOf(surveys)],
    ['callId', idsOf(calls)],
    ['eventId', idsOf(events)],
    ['draftId', [unwritten]],
    ['submissionId', [unwritten]],
  ])
}

/** The plan as a phone would read it that has just fetched it. */
async function servedPlan(origin: string): Promise<PlanReader> {
  const manifest = parseManifest(await (await fetch(`${origin}/data/manifest.json`)).json())
  if (isManifestProblem(manifest)) throw new Error(`The manifest is none at ${manifest.at}.`)
  const files = new Map(manifest.chunks.map(({ name, path }) => [name, path]))
  return createPlanReader({
    has: name => Promise.resolve(files.has(name)),
    text: async (name) => {
      const file = files.get(name)
      return file && (await fetch(origin + file)).text()
    },
  })
}
