import Type from 'typebox'

const text = Type.String({ minLength: 1 })
const exact = { additionalProperties: false } as const

/** `evaluations/ratings.json`: the rating schemes of a city. */
export const ratingsSchema = Type.Object({
  schemes: Type.Array(Type.Object({
    id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$' }),
    title: text,
    source: text,
    grades: Type.Array(Type.Object({ mark: text, label: text, order: Type.Integer({ minimum: 1 }), description: Type.String() }, exact), { minItems: 1 }),
  }, exact)),
}, exact)
