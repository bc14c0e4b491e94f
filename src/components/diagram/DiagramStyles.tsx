import css from '#diagrams/diagram.css?inline'

/**
 * The style sheet of drawings, beside each of them: it is small, and so the prerendered page has it before any script or further
 * style sheet arrives. A `precedence` would hoist it in front of the title, where the prerendering expects none.
 */
export function DiagramStyles() {
  return <style>{css}</style>
}
