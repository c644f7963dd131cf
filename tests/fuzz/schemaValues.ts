import fc from 'fast-check'

type Fields = Readonly<Record<string, unknown>>

/** What any value of JSON may be, the names that JavaScript knows included. */
const anything = fc.oneof(
  fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('__proto__', 'constructor', '../../etc/passwd', '%00', '\u0000', '\ud800', '\u202e', '\'; drop table submissions; --', '<img src=x onerror=alert(1)>', '=cmd|\' /C calc\'!A0', 1e308, -0, 2 ** 53, '𠮟'.repeat(500)),
)

/** Values that a JSON schema describes; with a `chance` in a hundred something else stands in a place of it. */
export function schemaValues(schema: unknown, chance = 0): fc.Arbitrary<unknown> {
  const sound = soundValues(isFields(schema) ? schema : {}, chance)
  return chance === 0 ? sound : fc.oneof({ arbitrary: sound, weight: 100 - chance }, { arbitrary: anything, weight: chance })
}

function soundValues(schema: Fields, chance: number): fc.Arbitrary<unknown> {
  const { const: only, anyOf, enum: some, type, pattern } = schema
  if (only !== undefined) return fc.constant(only)
  if (Array.isArray(some)) return fc.constantFrom(...some as unknown[])
  if (Array.isArray(anyOf)) return fc.oneof(...(anyOf as unknown[]).map(each => schemaValues(each)))
  switch (type) {
    case 'string': return typeof pattern === 'string' ? fc.stringMatching(new RegExp(pattern)) : fc.string({ unit: 'grapheme', minLength: numberOf(schema['minLength'], 0), maxLength: Math.min(numberOf(schema['maxLength'], 80), 80) })
    case 'integer': return fc.integer({ min: numberOf(schema['minimum'], -100), max: numberOf(schema['maximum'], 1_000_000) })
    case 'object': return objects(schema, chance)
    default: return anything
  }
}

function objects({ properties, required }: Fields, chance: number): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(isFields(properties) ? properties : {}).map(([name, of]) => [name, schemaValues(of, chance)]))
  const needed = Array.isArray(required) ? (required as unknown[]).filter(name => typeof name === 'string') : []
  const sound = fc.record(members, { requiredKeys: needed })
  return chance === 0 ? sound : fc.oneof({ arbitrary: sound, weight: 100 - chance }, { arbitrary: fc.record({ ...members, other: anything }, { requiredKeys: [] }), weight: chance })
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
