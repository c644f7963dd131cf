import { Type, type Static } from 'typebox'

/** One test of a run, and for each error that it ended with the names of it and of what caused it. */
const ReportedTest = Type.Object({
  file: Type.String(),
  name: Type.String(),
  isPassed: Type.Boolean(),
  errors: Type.Array(Type.Array(Type.String())),
})

/** What `reportRun.ts` writes down of a run of vitest; `crashes` are the errors outside of the tests. */
export const RunReport = Type.Object({ tests: Type.Array(ReportedTest), crashes: Type.Array(Type.String()) })
export type RunReport = Static<typeof RunReport>
