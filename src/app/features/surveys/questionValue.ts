import { acknowledged } from '../../../domain/survey/formItems.ts'
import type { Answer } from '../../../domain/survey/surveyResponse.ts'
import type { Place } from '../../ui/form/findPlace.ts'

/** An answer as the control of its question takes it: what is of another kind counts as none. */
export const questionValue = {
  text: (answer: Answer | undefined): string | undefined => typeof answer === 'string' ? answer : undefined,
  typedNumber: (answer: Answer | undefined): number | string | undefined => typeof answer === 'number' || typeof answer === 'string' ? answer : undefined,
  number: (answer: Answer | undefined): number | undefined => typeof answer === 'number' ? answer : undefined,
  names: (answer: Answer | undefined): readonly string[] => typeof answer === 'object' && !('latitude' in answer) ? answer : [],
  place: (answer: Answer | undefined): Place | undefined => typeof answer === 'object' && 'latitude' in answer ? answer : undefined,
  isAcknowledged: (answer: Answer | undefined): boolean => answer === acknowledged,
} as const
