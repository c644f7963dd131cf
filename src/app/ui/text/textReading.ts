import type { InjectionKey, Ref } from 'vue'
import type { ReadingSegment } from '../../../domain/reading/readingSegments.ts'

/** Cuts a text of the plan into pieces with and without readings. */
export type ReadText = (text: string) => readonly ReadingSegment[]

/** ふりがな: how texts are read, or `undefined` while they are shown without readings. Not provided means without. */
export const textReadingKey: InjectionKey<Readonly<Ref<ReadText | undefined>>> = Symbol('textReading')
