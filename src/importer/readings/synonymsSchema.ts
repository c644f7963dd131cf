import Type from 'typebox'

/** `synonyms.json`: groups of words that mean the same to a resident. */
export const synonymsSchema = Type.Array(Type.Array(Type.String({ minLength: 1 }), { minItems: 2 }))
