/** One text of a source that becomes another. It has to stand there exactly once. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** A mistake that somebody could make, and the tests that have to notice it. */
export interface Mutation {
  readonly name: string
  readonly edits: readonly Edit[]
  readonly project: 'unit' | 'server' | 'simulation'
  readonly tests: readonly string[]
}

/** The run of every fault at once. */
export const simulation = { project: 'simulation', tests: ['tests/simulation/simulate.test.ts'] } as const
/** Test files of one project. */
export const unit = (...tests: readonly string[]) => ({ project: 'unit', tests } as const)
export const server = (...tests: readonly string[]) => ({ project: 'server', tests } as const)
/** An edit of a file below `src`. */
export const edit = (file: string, from: string, to: string): Edit => ({ file: `src/${file}`, from, to })
