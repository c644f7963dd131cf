import type ja from './messages/ja.json'

/** The name of one of the app's own texts, `area.what`. Japanese names them all; a test holds every other language to the same list. */
export type MessageKey = keyof typeof ja

/**
 * One of the app's own texts in one language. `{name}` stands for a parameter. A text that depends on a number gives a form for each of
 * the language's plural categories (CLDR) and is chosen by the parameter `n`. In やさしい日本語 a reading follows its kanji: `市役所《しやくしょ》`;
 * `｜` begins the read stretch where it is not the kanji right before (`｜お知らせ《おしらせ》`).
 */
export type Message = string | Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>

/** The app's own texts in one language: all of them, unless a deploy changed them while a page was open. */
export type Messages = Readonly<Partial<Record<MessageKey, Message>>>

/** What a text's parameters stand for: a number is written as the language writes numbers, a text as it is. */
export type MessageValues = Readonly<Record<string, string | number>>
