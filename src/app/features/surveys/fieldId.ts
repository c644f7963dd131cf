/** The id of a question's control on the page. */
export function fieldId(question: string): string {
  return `question-${question}`
}
