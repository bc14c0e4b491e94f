/** What a part of a drawing is coloured for; each is the CSS variable `--diagram-<name>` on the page. */
export type Ink = 'paper' | 'node' | 'decision' | 'group' | 'outline' | 'edge' | 'text' | 'quiet'

interface Tone {
  /** Mermaid computes with hex colours and refuses `var()`: it gets this one, which occurs nowhere else, and it is replaced afterwards. */
  readonly marker: string
  readonly light: string
  readonly dark: string
}

/** Light and dark are the values of the tokens in `app/styles.css`, for files that leave the page. */
export const PALETTE: Readonly<Record<Ink, Tone>> = {
  paper: { marker: '#fdfcf1', light: '#fbfaf7', dark: '#111317' },
  node: { marker: '#fefdf2', light: '#ffffff', dark: '#181b21' },
  decision: { marker: '#f4f2e3', light: '#f3f1ea', dark: '#23272f' },
  group: { marker: '#f6f4e1', light: '#f3f1ea', dark: '#0c0e11' },
  outline: { marker: '#8f8b71', light: '#8f8b7c', dark: '#6b7280' },
  edge: { marker: '#63676a', light: '#63676f', dark: '#979eab' },
  text: { marker: '#191b21', light: '#191b20', dark: '#eceef2' },
  quiet: { marker: '#4a4e51', light: '#4a4e57', dark: '#b4bac6' },
}

const INKS = Object.keys(PALETTE) as readonly Ink[]

/** `var(--diagram-text, #191b20)`: follows the page's theme, and is the light colour in a file that is opened by itself. */
export const ink = (name: Ink) => `var(--diagram-${name}, ${PALETTE[name].light})`

/** Replaces Mermaid's marker colours, written as hex or as `rgb()`, by the page's CSS variables. */
export function themeable(svg: string): string {
  let result = svg
  for (const name of INKS) {
    const { marker } = PALETTE[name]
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(marker.slice(at, at + 2), 16))
    const written = new RegExp(`${marker}\\b|rgb\\(${r}, ?${g}, ?${b}\\)`, 'gi')
    result = result.replace(written, ink(name))
  }
  return result
}

/** Gives a drawing real colours, for a file that is shown where no page defines the variables. */
export function inColours(svg: string, theme: 'light' | 'dark'): string {
  return svg.replace(/var\(--diagram-([a-z]+)(?:,[^()]*)?\)/g, (whole, name: string) =>
    Object.hasOwn(PALETTE, name) ? PALETTE[name as Ink][theme] : whole,
  )
}
