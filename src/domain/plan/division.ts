/** 部・課: the part of the city's administration that is responsible. */
export interface Division {
  /** The names joined by spaces, `保健福祉部 健康づくり課 感染症対策担当`: unique, and the id in addresses. */
  readonly id: string
  /** 部 */
  readonly department: string
  /** 課, or an office of that rank (センター, 館). */
  readonly section: string
  /** 担当: a desk within the section, where the plan names one. */
  readonly desk?: string
}

/** The name that screens show below the department's: `健康づくり課 感染症対策担当`. */
export function sectionName(division: Division): string {
  return division.desk ? `${division.section} ${division.desk}` : division.section
}
