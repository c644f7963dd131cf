/** Whether everything is to run in its whole length: `npm run test:long`. */
export const isLong = process.env['TEST_LONG'] === '1'

/** How often something is done: `quick` in `npm test`, `whole` in `npm run test:long`. */
export function timesOf({ quick, whole }: { readonly quick: number, readonly whole: number }): number {
  return isLong ? whole : quick
}

/** Says what a long run saw, for `docs/reliability.md`; a quick one is silent. */
export function tell(what: string): void {
  if (isLong) process.stdout.write(`${what}\n`)
}
