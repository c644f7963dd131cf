const hueCount = 6

/** The colour and the mark (`data-hue`, 1 to 6) of the pillar that stands at this place of the plan, counted from 1. */
export function pillarHue(order: number): number {
  return ((order - 1) % hueCount) + 1
}
