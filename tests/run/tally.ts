/** What came of one runner or of all. */
export interface Tally {
  readonly passed: number
  /** Skipped, unfinished and crashed ones included: what was not seen to pass has not passed. As many as `faults`. */
  readonly failed: number
  /** What did not pass, a line each, with the first line of the reason. */
  readonly faults: readonly string[]
}

export function tallyOf(passed: number, faults: readonly string[]): Tally {
  return { passed, failed: faults.length, faults }
}

/** What a run ends by: whatever failed in any runner once more, and one line that sums them. A run without any test is no good one. */
export function conclude(tallies: readonly Tally[]): { readonly isGood: boolean, readonly lines: readonly string[] } {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const faults = tallies.flatMap(tally => tally.faults)
  return { isGood: faults.length === 0 && passed > 0, lines: ['', ...faults.map(fault => `✗ ${fault}`), `${passed} passed, ${faults.length} failed`] }
}
