/** What came of one runner or of all. */
export interface Tally {
  readonly passed: number
  /** Skipped, unfinished and crashed ones included: what was not seen to pass has not passed. */
  readonly failed: number
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  }
}

/** A run without any test is no good one. */
export function isGood({ passed, failed }: Tally): boolean {
  return failed === 0 && passed > 0
}
