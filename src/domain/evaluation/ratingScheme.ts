/** 評価区分の一つ: one grade of a city's rating scheme, in the city's words. */
export interface RatingGrade {
  /** What the city writes in its tables: `A`, `◎`. Unique in its scheme. */
  readonly mark: string
  /** A short reading of the mark: `計画どおり`. */
  readonly label: string
  /** Best grade first, from 1 upwards. Only says the order; a distance between grades means nothing. */
  readonly order: number
  readonly description: string
}

/** 評価の区分: how a city rates its projects. Cities differ (A to D, ◎○△×, percentages), so this is data. */
export interface RatingScheme {
  /** Lower-case letters, digits and hyphens, unique in a dataset. */
  readonly id: string
  readonly title: string
  /** 出典: the city's document that defines the scheme. */
  readonly source: string
  readonly grades: readonly RatingGrade[]
}

/** 評価: the grade that the city gave. It is the city's judgement, never the app's. */
export interface Rating {
  /** `RatingScheme.id` */
  readonly schemeId: string
  /** `RatingGrade.mark` */
  readonly mark: string
}

/** The grade that a rating names, or `undefined` where no scheme has it. */
export function findGrade(schemes: readonly RatingScheme[], rating: Rating): RatingGrade | undefined {
  return schemes.find(scheme => scheme.id === rating.schemeId)?.grades.find(grade => grade.mark === rating.mark)
}
