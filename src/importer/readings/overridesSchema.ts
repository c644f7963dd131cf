import Type from 'typebox'

const text = Type.String({ minLength: 1 })

/** `readings/overrides.json`: the readings that the city's own list gives, before whatever the analyser says. */
export const overridesSchema = Type.Array(Type.Object({
  surface: text,
  /** Hiragana; letters of the surface that are no kanji may stand in it as they are. */
  reading: text,
  /** What the reading rests on. */
  basis: text,
  /** Regular expressions for the text before and after: the reading holds only where both fit. */
  before: Type.Optional(text),
  after: Type.Optional(text),
  /** `false` where the basis says that the reading is probable and not established. */
  isChecked: Type.Optional(Type.Literal(false)),
}, { additionalProperties: false }))

export type Override = Type.Static<typeof overridesSchema>[number]
