/** The ids of the parts of a page to which a link may lead. */
export const anchors = {
  basicPolicy: (id: string) => `basic-policy-${id}`,
  sheet: (id: string) => `sheet-${id}`,
  schedule: (sheetId: string) => `schedule-${sheetId}`,
  cost: (sheetId: string) => `cost-${sheetId}`,
  indicator: (id: string) => `indicator-${id}`,
  term: (id: string) => id,
  language: () => 'language',
} as const
