/**
 * 版 of a survey behind a name, as results and exports write it where versions differ: `(版1・2)`, in a language other than Japanese
 * ` (version 1, 2)`. The versions in any order.
 */
export function versionMark(versions: readonly number[], language = 'ja'): string {
  const ordered = [...versions].sort((one, other) => one - other)
  return language === 'ja' || language.startsWith('ja-') ? `(版${ordered.join('・')})` : ` (version ${ordered.join(', ')})`
}
