const NS = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Makes one SVG element; attributes without a value are left out, numbers lose what no eye sees. */
export function svgElement(tag: string, attributes: Attributes, children: readonly (Node | string)[] = []): SVGElement {
  const element = document.createElementNS(NS, tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, typeof value === 'number' ? short(value) : value)
  element.append(...children)
  return element
}

/** At most one decimal: a tenth of a pixel. */
export const short = (value: number) => String(Math.round(value * 10) / 10 || 0)

/** The same for every number of a path. */
export const shortPath = (d: string) => d.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => short(Number(number)))

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where an element's own origin lies in the drawing: the sum of the shifts of its ancestors, since Mermaid only shifts. */
export function originOf(element: Element, root: Element): Point {
  let x = 0
  let y = 0
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const shift = (at as SVGGElement).transform?.baseVal.consolidate()?.matrix
    x += shift?.e ?? 0
    y += shift?.f ?? 0
  }
  return { x, y }
}
