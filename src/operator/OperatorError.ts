/** What an operator has to mend before the server can start: one Japanese sentence, shown without a stack trace. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}

/** The system's own short word for a failure, `EACCES`, or `不明` when there is none. */
export function systemCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '不明'
}
