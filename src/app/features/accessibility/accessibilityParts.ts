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

/** Each point rests on a test of this repository (tests/e2e/access/: routes, states, keyboard, tree; tests/app/ui/styles/themes.test.ts); one without a test is not claimed. */
export const testedPart: AccessibilityPart = {
  title: 'accessibility.testedTitle',
  points: ['accessibility.testedAxe', 'accessibility.testedContrast', 'accessibility.testedSize', 'accessibility.testedKeyboard', 'accessibility.testedNames', 'accessibility.testedWith'],
}

export const untestedPart: AccessibilityPart = {
  title: 'accessibility.untestedTitle',
  points: ['accessibility.untestedPeople', 'accessibility.untestedReaders', 'accessibility.untestedBrowsers'],
}

export const knownPart: AccessibilityPart = {
  title: 'accessibility.knownTitle',
  points: ['accessibility.knownLanguages', 'accessibility.knownReadings', 'accessibility.knownFigures', 'accessibility.knownPdf'],
}
