import { PALETTE } from '#diagrams/palette.ts'

/** A box for a drawing of ours, which joins the page and uses its style sheet. */
export function openHolder(drawing: SVGSVGElement): HTMLElement {
  // Only foreign drawings bring a style sheet.
  for (const style of drawing.querySelectorAll('style')) style.remove()
  const holder = boxFor(drawing)
  holder.append(drawing)
  return holder
}

/**
 * A box for anybody's drawing. It brings a style sheet, so it stands in a shadow tree, where its rules reach nothing else; `contain`
 * on the box around it holds back what positions itself, which `overflow: hidden` does not, and no rule from inside can undo it.
 *
 * @param onLight the drawing has colours of its own, which need light paper in either theme
 */
export function closedHolder(drawing: SVGSVGElement, onLight: boolean): HTMLElement {
  const holder = boxFor(drawing)
  if (onLight) holder.style.background = PALETTE.paper.light
  const inner = document.createElement('div')
  inner.attachShadow({ mode: 'open' }).append(drawing)
  holder.append(inner)
  return holder
}

/**
 * As wide as drawn, since notes are as small as text may be; `--diagram-zoom` enlarges it, and its surroundings scroll. Where `--diagram-fill`
 * is 1, it grows with the box that is its container, to twice its size at most. The box has the width rather than the drawing, because
 * what is contained is cut off at the box.
 */
function boxFor(drawing: SVGSVGElement): HTMLElement {
  const { width: drawn = 0, height = 0 } = drawing.viewBox.baseVal ?? {}
  const width = Math.round(drawn || 800)
  const filled = `var(--diagram-fill,0)*min(100cqw,96cqh*${width}/${Math.round(height || 600)},${2 * width}px)`
  drawing.removeAttribute('width')
  drawing.removeAttribute('height')
  drawing.style.cssText = 'display:block;width:100%;height:auto;max-width:none'
  const holder = document.createElement('div')
  holder.style.cssText = `contain:content;margin-inline:auto;width:calc(var(--diagram-zoom,1)*max(${width}px,${filled}))`
  return holder
}
