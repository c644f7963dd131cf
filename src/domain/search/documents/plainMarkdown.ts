/** The words of a Markdown text without its most frequent marks, for passages that stand beside a hit. What is left of rarer marks does no harm. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^ {0,3}(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/^[ \t]*\|?[ \t:|-]*-{3}[ \t:|-]*$/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/[ \t]*\|[ \t]*/g, ' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}
