const kilobyte = 1024

/** What may go over the network, in bytes of the bodies as a phone gets them (brotli where it is text). */
export const budgets = {
  /** Every script that is loaded until the first screen is readable. */
  firstScreenScripts: 90 * kilobyte,
  firstScreenStyles: 12 * kilobyte,
  /** The chunks of the plan itself: outline, overview and policies with their projects. */
  plan: 80 * kilobyte,
  /** One language's texts. Only the one that is spoken is loaded. */
  language: 15 * kilobyte,
  /** What the service worker keeps. */
  precache: 400 * kilobyte,
} as const
