import Type from 'typebox'

const text = Type.String({ minLength: 1 })
const line = Type.Integer({ minimum: 1 })
const exact = { additionalProperties: false } as const

/** `city.json`: which city this is and which documents its dataset is made of. */
export const citySchema = Type.Object({
  format: Type.Literal(1),
  city: Type.Object({ code: Type.String({ pattern: '^\\d{6}$' }), name: text }, exact),
  documents: Type.Array(Type.Object({
    id: Type.String({ pattern: '^[a-z][a-z0-9-]*$' }),
    kind: Type.Union([Type.Literal('midTermPlan'), Type.Literal('participationGuideline')]),
    title: text,
    publisher: text,
    publishedOn: Type.Union([Type.Null(), Type.String({ pattern: '^\\d{4}(-\\d{2}){0,2}$' })]),
    publishedOnNote: text,
    file: Type.String({ pattern: '^[^/\\\\]+$' }),
  }, exact), { minItems: 1 }),
}, exact)

/** `guidance/<document>.json`: what a person has established about a plan's document. */
export const guidanceSchema = Type.Object({
  furniture: Type.Array(text),
  corrections: Type.Array(Type.Object({ line, before: text, after: text, evidence: text }, exact)),
  indicators: Type.Array(Type.Object({
    indicator: text, better: Type.Union([Type.Literal('higher'), Type.Literal('lower')]), quote: text, line,
  }, exact)),
}, exact)

export type CityDescription = Type.Static<typeof citySchema>
export type DocumentDescription = CityDescription['documents'][number]
