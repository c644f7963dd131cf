/** Whether none of these texts says anything. */
export function isBlank(texts: Readonly<Record<string, string>>): boolean {
  return Object.values(texts).every(text => text.trim() === '')
}
