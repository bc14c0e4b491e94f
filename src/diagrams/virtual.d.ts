declare module 'virtual:diagrams/*' {
  import type { SvgNode } from '#schema/diagram/drawing.ts'

  /** A committed drawing of `content/diagrams/`. */
  export const svg: SvgNode
}
