import { createElement, memo, type ReactNode } from 'react'
import type { SvgNode } from '#schema/diagram/drawing.ts'
import { PathLink } from './PathLink.tsx'

export type Mark = 'lit' | 'dimmed' | 'current' | undefined

interface Props {
  readonly node: SvgNode
  readonly mark: Mark
  readonly to: string | undefined
}

/** A node or an edge of a drawing. Kept as it is until its own mark changes, so that a step of the path touches only what it changes. */
export const DrawingPart = memo(function DrawingPart({ node, mark, to }: Props) {
  const { className, ...props } = node.props
  const shown = createElement(
    node.tag,
    { ...props, className: mark ? `${className} ${mark}` : className },
    ...node.children.map(toElement),
  )
  return to === undefined ? shown : <PathLink to={to}>{shown}</PathLink>
})

/** An element of the drawing that never changes. */
export function toElement(node: SvgNode | string, index: number): ReactNode {
  if (typeof node === 'string') return node
  return createElement(node.tag, { key: index, ...node.props }, ...node.children.map(toElement))
}
