import { fromHtml } from 'hast-util-from-html'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { SvgNode } from '#schema/diagram/drawing.ts'

/**
 * A drawing as data: elements with attributes under their React names, so that a page renders it as elements and never as markup.
 * Runs when the site is built.
 *
 * @throws Error when the text holds no SVG, or anything that a drawing has no use for.
 */
export function svgTree(svg: string): SvgNode {
  const root = fromHtml(svg.trim(), { fragment: true, space: 'svg' })
  // The attribute names are the hard part, and this library knows React's; its "elements" are our plain objects.
  const made: unknown = toJsxRuntime(root, { Fragment: 'fragment', jsx: element, jsxs: element, development: false })
  const [tree] = isNode(made) && made.tag === 'fragment' ? made.children : [made]
  if (!isNode(tree) || tree.tag !== 'svg') throw new Error('A drawing has to be one <svg> element.')
  return tree
}

const ALLOWED = new Set(['fragment', 'svg', 'desc', 'g', 'path', 'rect', 'text', 'tspan'])

function element(type: unknown, { children, ...props }: Readonly<Record<string, unknown>>): SvgNode {
  const tag = String(type)
  if (!ALLOWED.has(tag)) throw new Error(`A drawing has no use for <${tag}>.`)
  return { tag, props: props as SvgNode['props'], children: [children].flat().filter(isChild) }
}

const isNode = (value: unknown): value is SvgNode => typeof value === 'object' && value !== null && 'tag' in value

/** Text counts only where there is some: line breaks between elements are for people who read the file. */
const isChild = (value: unknown): value is SvgNode | string =>
  isNode(value) || (typeof value === 'string' && value.trim() !== '')
