/** One file of the app that is on the phone before the worker answers for it. */
export interface PrecacheEntry {
  readonly url: string
  /** Changes with the content; null when the name does. */
  readonly revision: string | null
  /** The content's hash as subresource integrity has it, so that no other content is kept under this name. */
  readonly integrity: string
}
