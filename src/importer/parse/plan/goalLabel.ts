/** True for 目標, printed with a wide space and, where a sheet has several, a circled number. */
export function isGoalLabel(cell: string | undefined): boolean {
  return /^目 ?標 ?[①-⑨]?$/.test(cell ?? '')
}
