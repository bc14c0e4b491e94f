/** What a drawing may cost. Beyond them a text is refused in words rather than left to hang the page. */
export const LIMITS = {
  /** Characters of text: one 40,000-character label takes two seconds to lay out in the page. */
  text: 20_000,
  edges: 250,
  /** Characters of SVG that the page takes in. */
  svg: 500_000,
  /** Elements of a drawing. So much SVG has up to 6,300 of them, our own drawings 110, the hostile corpus 640. */
  elements: 10_000,
  /** Elements within each other: 12 in our own drawings and the hostile corpus, 90 in forty boxes within each other. */
  depth: 150,
  /** Attributes of one element, of which Mermaid writes up to 13. */
  attributes: 100,
  /** Milliseconds for one drawing; a hang in the frame leaves the page free, but the frame has to be given up. */
  draw: 3_000,
  /** Milliseconds to load the frame and, where a rarer kind of diagram asks for it, the larger script. */
  load: 20_000,
  /** Milliseconds that a loaded frame may be silent before it counts as missing. */
  silent: 1_500,
} as const
