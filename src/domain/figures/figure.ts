/**
 * 図: the figures of one chart, from which its drawing, its table and its CSV are all made, so that they cannot differ.
 * Every series has a value, or `undefined`, for every category. `Text` is what its sentences are made of.
 */
export interface Figure<Text = string> {
  readonly title: Text
  /** What the figures say, in one sentence, for whoever sees no chart. */
  readonly summary: Text
  /** `columns` stand, one for each value; `stack`: the series of a category upon one another; `bars`: the same lying, for many or long names. */
  readonly shape: 'columns' | 'stack' | 'bars'
  /** What the cells of a category are called: `['年度']`, `['事業番号', '事業名']`. */
  readonly categoryNames: readonly string[]
  readonly categories: readonly FigureCategory[]
  /** What the series differ in: 財源. */
  readonly seriesName: string
  readonly series: readonly FigureSeries[]
  /** What is counted or measured: 事業費, 件数. */
  readonly valueName: string
  /** The unit of every value: 千円, 件. */
  readonly unit: string
  /** Names and values of the plan's that stand in the other texts: screens show them with their readings. */
  readonly planNames?: readonly string[]
  /** What the figures rest on, where the app has computed them. */
  readonly note?: Text
}

/** A place on the axis of a {@link Figure}: a year, a project, a division. */
export interface FigureCategory {
  /** As screens name it. */
  readonly label: string
  /** For machines, one for each of `categoryNames`: a year is `2021`. */
  readonly cells: readonly string[]
}

/** The values of one kind, in the order of the categories. */
export interface FigureSeries {
  readonly name: string
  readonly values: readonly (number | undefined)[]
}
