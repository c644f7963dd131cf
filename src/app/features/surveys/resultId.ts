/** The id of a question's result on the page. */
export function resultId(question: string): string {
  return `result-${question}`
}
