import type { Acceptance } from './storage.ts'

/** Thrown within the steps of a submission's transaction: everything is taken back, and its sender is told why. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: Extract<Acceptance, { kind: 'refused' }>['code']

  constructor(code: Refusal['code']) {
    super(code)
    this.code = code
  }
}
