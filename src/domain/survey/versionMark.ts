/** 版 of a survey behind a name, as results and exports write it where versions differ: `(版1・2)`. Given in any order. */
export function versionMark(versions: readonly number[]): string {
  return `(版${[...versions].sort((one, other) => one - other).join('・')})`
}
