/** The dataset was written, but the documents' seals could not be put in their places; `cause` is the system's error. */
export class UnsealedError extends Error {
  override readonly name = 'UnsealedError'

  constructor(cause: unknown) {
    super('The seals could not be put in their places.', { cause })
  }
}
