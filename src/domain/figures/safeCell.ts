/**
 * A free text as a cell that a spreadsheet does not take for a formula: an apostrophe is put before what begins with `=`, `+`, `-`, `@`
 * (also full width), a tab or a line end.
 */
export function safeCell(text: string): string {
  return /^[\t\r\n =+\-@＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}
