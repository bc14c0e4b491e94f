import createDOMPurify, { type Config } from 'dompurify'

/** No link, no picture, no form, no address: a drawing needs shapes, text and its own style sheet. */
const CONFIG: Config = Object.freeze({
  USE_PROFILES: { svg: true, svgFilters: true },
  ADD_TAGS: ['style'],
  FORBID_TAGS: [
    'a',
    'image',
    'img',
    'foreignObject',
    'use',
    'form',
    'input',
    'button',
    'textarea',
    'select',
    'feImage',
    'animate',
    'set',
  ],
  FORBID_ATTR: ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'ping', 'target'],
  ALLOW_DATA_ATTR: true,
  ALLOW_UNKNOWN_PROTOCOLS: false,
})

type HtmlPolicy = { createHTML(dirty: string): string }
type PolicyFactory = { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy }

let policy: HtmlPolicy | undefined

/** The one door by which markup enters the page: a Trusted Types policy named `diagram`, whose only rule is the sanitiser. */
function diagramPolicy(): HtmlPolicy {
  if (policy) return policy
  // An instance of its own, so that nobody else's hooks or settings reach it.
  const purifier = createDOMPurify(window)
  const rules: HtmlPolicy = { createHTML: (dirty) => purifier.sanitize(dirty, CONFIG) }
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes
  policy = factory ? factory.createPolicy('diagram', rules) : rules
  return policy
}

/** Parses a drawing from the frame, without anything that acts or asks for an address. Undefined when no SVG is left. */
export function sanitisedDrawing(svg: string): SVGSVGElement | undefined {
  const box = document.createElement('template')
  // The DOM types know no TrustedHTML yet.
  ;(box as { innerHTML: unknown }).innerHTML = diagramPolicy().createHTML(svg)
  const drawing = box.content.querySelector('svg')
  if (!drawing) return undefined
  withoutOutsideStyles(drawing)
  return drawing
}

/** A style may name parts of its own drawing, as arrow heads are named, and nothing else; escapes could hide an address. */
const ASKS_OUTSIDE = /\\|@import|@font-face|(?:image-set|cross-fade|image|src)\s*\(|url\s*\((?!\s*['"]?#)/i

function withoutOutsideStyles(drawing: SVGSVGElement): void {
  for (const style of drawing.querySelectorAll('style')) if (ASKS_OUTSIDE.test(style.textContent ?? '')) style.remove()
  for (const element of [drawing, ...drawing.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes])
      if (name !== 'd' && ASKS_OUTSIDE.test(value)) element.removeAttribute(name)
}
