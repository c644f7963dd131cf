import fc from 'fast-check'
import { bindingOf, isBinaryOperator, type Expression } from '../../../../src/domain/survey/expression/expression.ts'

const name = fc.constantFrom('a', 'b_1', 'q.x', '_under', 'long-name')
const operator = fc.constantFrom(...Object.keys(bindingOf).filter(isBinaryOperator))
const text = fc.string({ maxLength: 8 }).filter(value => !(value.includes('\'') && value.includes('"')))
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  text.map(value => ({ kind: 'text' as const, value })),
  fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true }).filter(value => !Object.is(value, -0) && (value === 0 || value > 1e-6)))
    .map(value => ({ kind: 'number' as const, value })),
  name.map(value => ({ kind: 'question' as const, name: value })),
  name.map(value => ({ kind: 'column' as const, name: value })),
  fc.constant({ kind: 'self' as const }),
)

/** Any expression that can be written, up to a depth that the parser takes. */
export function anyExpression(): fc.Arbitrary<Expression> {
  const { tree } = fc.letrec<{ tree: Expression }>(tie => ({
    tree: fc.oneof(
      { depthSize: 'small', maxDepth: 5 },
      leaf,
      fc.record({ kind: fc.constant('binary' as const), operator, left: tie('tree'), right: tie('tree') }),
      fc.record({ kind: fc.constant('negate' as const), of: tie('tree') }),
      fc.record({ kind: fc.constant('call' as const), name: fc.constantFrom('coalesce', 'concat', 'sum'), arguments: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
      fc.record({ kind: fc.constant('call' as const), name: fc.constantFrom('not', 'int', 'number'), arguments: fc.tuple(tie('tree')) }),
      fc.record({ kind: fc.constant('matches' as const), of: tie('tree'), pattern: fc.constantFrom('a+', '[0-9]{3}-?', '(ab|c)*') }),
      fc.record({ kind: fc.constant('choiceName' as const), of: tie('tree'), question: name }),
    ),
  }))
  return tree
}
