/** One choice as a control shows it. */
export interface Option {
  readonly value: string
  readonly label: string
}
