/** One line of a change in Japanese: what it is about, what was and what is. Either of the two may be missing, or both. */
export interface ChangeLine {
  /** `目標値(令和4年度)` */
  readonly label: string
  readonly old?: string
  readonly new?: string
  /** All of it as one text: `目標値(令和4年度) 104万人 → 98万人`. */
  readonly text: string
}

/** Makes a line. Without `old` the thing is new, without `now` it is gone, without both the label says it all. */
export function changeLine(label: string, old: string | undefined, now: string | undefined): ChangeLine {
  const said = old !== undefined && now !== undefined ? ` ${old} → ${now}`
    : now !== undefined ? ` ${now}(追加)` : old !== undefined ? ` ${old}(なくなりました)` : ''
  return { label, ...(old !== undefined && { old }), ...(now !== undefined && { new: now }), text: `${label}${said}` }
}
