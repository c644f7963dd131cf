/** The functions of expressions with the least and the most arguments that each takes. */
export const argumentCounts = {
  'selected': [2, 2],
  'count-selected': [1, 1],
  'if': [3, 3],
  'coalesce': [2, Infinity],
  'string-length': [1, 1],
  'regex': [2, 2],
  'number': [1, 1],
  'int': [1, 1],
  'round': [1, 2],
  'concat': [1, Infinity],
  'today': [0, 0],
  'now': [0, 0],
  'date': [1, 1],
  'count': [1, Infinity],
  'sum': [1, Infinity],
  'jr:choice-name': [2, 2],
  'true': [0, 0],
  'false': [0, 0],
  'not': [1, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

/** A function that expressions know. */
export type FunctionName = keyof typeof argumentCounts

/** Whether expressions know a function of that name. */
export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(argumentCounts, name)
}

/** All of them, in the order in which the documentation lists them. */
export const functionNames: readonly string[] = Object.keys(argumentCounts)
