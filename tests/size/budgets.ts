const kilobyte = 1024

/** What may go over the network, in bytes of the bodies as a phone gets them (brotli where it is text). */
export const budgets = {
  /** Every script that is loaded until the first screen is readable. */
  firstScreenScripts: 90 * kilobyte,
  firstScreenStyles: 12 * kilobyte,
  /** The chunks of the plan itself: outline, overview and policies with their projects. */
  plan: 80 * kilobyte,
  /** One language's texts, as far as every page may say them. Only the language that is spoken is loaded. */
  language: 15 * kilobyte,
  /** One language's texts for the pages that explain (terms, accessibility, the paper form, the app): loaded when such a page opens. */
  languagePages: 4 * kilobyte,
  /** What the service worker keeps. */
  precache: 400 * kilobyte,
} as const
