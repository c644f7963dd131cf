const smallest = 10

/** The size of letters, in pixels, at which what is `widest` at the wanted size has its room beside its neighbours: never too small to read. */
export function fittingSize(wanted: number, widest: number, room: number): number {
  return Math.max(smallest, Math.min(wanted, wanted * 0.95 * room / widest))
}
