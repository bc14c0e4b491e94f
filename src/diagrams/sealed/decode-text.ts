const NAMED: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&', nbsp: '\u00a0' }

/** Mermaid's entities as characters: in plain SVG text it leaves `&quot;` and `&#35;` standing as they are written. */
export const decodeText = (text: string) =>
  text.replace(
    /&(?:#(\d{1,6})|(quot|lt|gt|amp|nbsp));/g,
    (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  )
