import type { Day } from '../../../domain/plan/fiscalYear.ts'
import type { MessageKey } from '../../../domain/language/message.ts'

/** The day on which what the page says was last compared with the tests. */
export const checkedOn: Day = '2026-11-22'

/** One part of the statement, point by point. */
export interface AccessibilityPart {
  readonly title: MessageKey
  readonly points: readonly MessageKey[]
}

export const standardPart: AccessibilityPart = {
  title: 'accessibility.standardTitle',
  points: ['accessibility.standard', 'accessibility.notClaimed', 'accessibility.scope'],
}

/**
 * Each point rests on tests of this repository; one without a test is not claimed. In tests/e2e/access/: axe in `routes` and `states`,
 * size in `routes`, the keyboard in `keyboard`, `keyboardWays` and `lap`, names and states in `tree` and `handing`; contrast in
 * tests/app/ui/styles/themes.test.ts.
 */
export const testedPart: AccessibilityPart = {
  title: 'accessibility.testedTitle',
  points: ['accessibility.testedAxe', 'accessibility.testedContrast', 'accessibility.testedSize', 'accessibility.testedKeyboard', 'accessibility.testedNames', 'accessibility.testedWith'],
}

export const untestedPart: AccessibilityPart = {
  title: 'accessibility.untestedTitle',
  points: ['accessibility.untestedPeople', 'accessibility.untestedReaders', 'accessibility.untestedBrowsers', 'accessibility.untestedForced'],
}

export const knownPart: AccessibilityPart = {
  title: 'accessibility.knownTitle',
  points: ['accessibility.knownLanguages', 'accessibility.knownReadings', 'accessibility.knownFigures', 'accessibility.knownTabs', 'accessibility.knownPdf'],
}
