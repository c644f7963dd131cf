import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPlanReader } from '../../../src/app/db/createPlanReader.ts'
import type { PlanReader } from '../../../src/app/db/planReader.ts'

const folder = 'data/isehara/dataset'
const fileOf = (chunk: string) => join(folder, `${chunk}.json`)

/** The plan that the app ships, read from the repository. */
export const realPlan: PlanReader = createPlanReader({
  has: chunk => Promise.resolve(existsSync(fileOf(chunk))),
  text: chunk => Promise.resolve(readFileSync(fileOf(chunk), 'utf8')),
})
