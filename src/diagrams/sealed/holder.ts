/** Kinds whose colours all come from our palette and follow the page's theme. */
const THEMED = /^(?:flowchart|sequence)/

/** A box for a drawing of ours, which joins the page and uses its style sheet. */
export function openHolder(drawing: SVGSVGElement): HTMLElement {
  // Only foreign drawings bring a style sheet.
  for (const style of drawing.querySelectorAll('style')) style.remove()
  const holder = box()
  holder.append(sized(drawing))
  return holder
}

/**
 * A box for anybody's drawing. It brings a style sheet, so it stands in a shadow tree, where its rules reach nothing else; `contain`
 * on the box around it holds back what positions itself, which `overflow: hidden` does not, and no rule from inside can undo it.
 *
 * @param kind Mermaid's name for the kind of diagram. Kinds with colours of their own are shown on light paper in either theme.
 */
export function closedHolder(drawing: SVGSVGElement, kind: string): HTMLElement {
  const holder = box()
  if (!THEMED.test(kind)) {
    holder.style.colorScheme = 'light'
    holder.style.background = 'var(--diagram-paper)'
  }
  const inner = document.createElement('div')
  inner.attachShadow({ mode: 'open' }).append(sized(drawing))
  holder.append(inner)
  return holder
}

function box(): HTMLElement {
  const holder = document.createElement('div')
  holder.style.contain = 'content'
  return holder
}

/** As wide as its box, never wider than drawn and never so small that its text is hard to read; `--diagram-zoom` enlarges it. */
function sized(drawing: SVGSVGElement): SVGSVGElement {
  const width = Math.round(drawing.viewBox.baseVal?.width || 800)
  drawing.removeAttribute('width')
  drawing.removeAttribute('height')
  drawing.style.cssText = `display:block;height:auto;max-width:none;width:calc(var(--diagram-zoom,1)*clamp(${Math.round(width * 0.9)}px,100%,${width}px))`
  return drawing
}
