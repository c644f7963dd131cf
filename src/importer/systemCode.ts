/** The system's own short word for a failure, `EACCES`; `undefined` where the error is not one of the system. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
