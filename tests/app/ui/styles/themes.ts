import { readFileSync } from 'node:fs'

const read = (file: string) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
const styles = 'src/app/ui/styles'
const declarations = (block: string) => new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(match => [match[1] ?? '', match[2] ?? '']))

/** The declarations of a stylesheet's rules with exactly this selector. */
function rules(css: string, selector: string): Map<string, string> {
  const found = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(match => match[1]?.trim() === selector)
  return declarations(found.map(match => match[2]).join(''))
}

/** The primitives of the Digital Agency's package. */
export const publishedPrimitives = declarations(read('node_modules/@digital-go-jp/design-tokens/dist/tokens.css'))

/** The primitives that the app carries. */
export const ownPrimitives = declarations(read(`${styles}/primitives.css`))

/** What a person may have chosen, or the phone. */
export interface Colours {
  readonly isDark: boolean
  readonly hasMoreContrast: boolean
  /** The pillar whose colour is used; 0 is none. */
  readonly hue: number
}

/** Every custom property of one theme, inside the colour of one pillar; values are resolved to plain colours. */
export function theme({ isDark, hasMoreContrast, hue }: Colours): ReadonlyMap<string, string> {
  const semantics = read(`${styles}/semantics.css`)
  const hues = read(`${styles}/hues.css`)
  const dark = `[data-theme='dark']`
  const more = '[data-more-contrast]'
  // As the cascade has them: what is written later, or said more exactly, wins.
  const layers = [
    ownPrimitives,
    rules(semantics, ':root'),
    ...isDark ? [rules(semantics, dark)] : [],
    ...hasMoreContrast ? [rules(semantics, more)] : [],
    ...isDark && hasMoreContrast ? [rules(semantics, `${more}${dark}`)] : [],
    rules(hues, ':root'),
    ...hue === 0 ? [] : [
      rules(hues, `[data-hue='${hue}']`),
      ...isDark ? [rules(hues, `${dark} [data-hue]`)] : [],
      ...isDark ? [rules(hues, `${dark} [data-hue='${hue}']`)] : [],
      ...hasMoreContrast ? [rules(hues, `${more} [data-hue='${hue}']`), rules(hues, `${more} [data-hue]`)] : [],
    ],
  ]
  const values = new Map(layers.flatMap(layer => [...layer]))
  const resolve = (value: string): string => value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => resolve(values.get(name) ?? ''))
  return new Map([...values].map(([name, value]) => [name, resolve(value)]))
}
