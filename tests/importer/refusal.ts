import { SourceError } from '../../src/importer/parse/sourceError.ts'

/** The error with which something is refused; fails where it is not refused, or by something else than a `SourceError`. */
export function refusal(read: () => unknown): SourceError {
  try {
    read()
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  throw new Error('The source was taken as it stands.')
}
