/** 参加申込: for how many, with what they ask for. */
export interface EventRegistration {
  readonly format: 1
  readonly kind: 'eventRegistration'
  /** Persons, 1 to the event's limit for one registration. */
  readonly people: number
  /** 配慮してほしいこと (手話, 車いす席 …), up to 1,000 characters. */
  readonly note?: string
}
