import type { CSSProperties } from 'react'
import type { SvgNode } from '#schema/diagram/drawing.ts'

/** Text below this size, in CSS pixels on screen, is not read. */
const LEAST_TEXT = 12

/**
 * As wide as its box, never wider than drawn, and never so small that text falls below 12 pixels: then the box scrolls.
 * `--diagram-zoom`, set by the viewer, enlarges it. Where `--diagram-fill` is 1, the drawing may grow with the box that is its
 * container, to twice its size at most.
 */
export function drawingSize(svg: SvgNode): { readonly style: CSSProperties } {
  const [, , width = 800, height = 600] = String(svg.props.viewBox ?? '')
    .split(' ')
    .map(Number)
  const least = Math.ceil((width * LEAST_TEXT) / smallestText(svg))
  const filled = `var(--diagram-fill, 0) * min(100cqw, 96cqh * ${width} / ${height}, ${2 * width}px)`
  return {
    style: {
      width: `calc(var(--diagram-zoom, 1) * clamp(${Math.min(least, width)}px, 100%, max(${width}px, ${filled})))`,
      maxWidth: 'none',
      marginInline: 'auto',
      aspectRatio: `${width} / ${height}`,
    },
  }
}

function smallestText(node: SvgNode): number {
  const own = Number(node.props.fontSize ?? Number.POSITIVE_INFINITY)
  return Math.min(own, ...node.children.map((child) => (typeof child === 'string' ? own : smallestText(child))))
}
