import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import type { RunReport } from './runReport.ts'

/**
 * A reporter that tells failed assertions from crashes, which vitest's own JSON does not. Its report goes into the file that
 * `MUTATIONS_REPORT` names.
 */
export default class ReportRun implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env['MUTATIONS_REPORT']
    if (file !== undefined) writeFileSync(file, JSON.stringify(reportOf(modules, unhandled)))
  }
}

function reportOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): RunReport {
  return {
    tests: modules.flatMap(module => [...module.children.allTests()].map((test) => {
      const { state, errors = [] } = test.result()
      return { file: module.relativeModuleId, name: test.fullName, isPassed: state === 'passed', errors: errors.map(namesOf) }
    })),
    crashes: [...modules.flatMap(module => [...module.errors(), ...[...module.children.allSuites()].flatMap(suite => suite.errors())]), ...unhandled]
      .map(({ message }) => message),
  }
}

function namesOf({ name = 'Error', cause }: SerializedError): string[] {
  return [name, ...(cause ? namesOf(cause) : [])]
}
