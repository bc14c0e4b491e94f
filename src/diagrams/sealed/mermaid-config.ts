import type { MermaidConfig } from 'mermaid'
import { PALETTE } from '#diagrams/palette.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import { LIMITS } from './limits.ts'

/** The page's own font stack: Mermaid measures text with it, and the drawing is shown with it. */
export const FONT_FAMILY =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
export const FONT_SIZE = 14

const marker = (name: keyof typeof PALETTE) => PALETTE[name].marker

/**
 * All that Mermaid is told, everywhere: in the sealed frame and when the static drawings are made.
 * `htmlLabels: false` keeps foreign objects out, so that a drawing is plain SVG that can be cleaned, exported and printed.
 */
export const MERMAID_CONFIG: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  maxTextSize: LIMITS.text,
  maxEdges: LIMITS.edges,
  layout: 'dagre',
  look: 'classic',
  theme: 'base',
  htmlLabels: false,
  fontFamily: FONT_FAMILY,
  fontSize: FONT_SIZE,
  themeVariables: {
    darkMode: false,
    fontFamily: FONT_FAMILY,
    fontSize: `${FONT_SIZE}px`,
    background: marker('paper'),
    primaryColor: marker('node'),
    primaryTextColor: marker('text'),
    primaryBorderColor: marker('outline'),
    secondaryColor: marker('decision'),
    secondaryTextColor: marker('text'),
    secondaryBorderColor: marker('outline'),
    tertiaryColor: marker('group'),
    tertiaryTextColor: marker('text'),
    tertiaryBorderColor: marker('outline'),
    lineColor: marker('edge'),
    textColor: marker('text'),
    titleColor: marker('text'),
    nodeBorder: marker('outline'),
    clusterBkg: marker('group'),
    clusterBorder: marker('outline'),
    edgeLabelBackground: marker('paper'),
    actorBkg: marker('node'),
    actorBorder: marker('outline'),
    actorTextColor: marker('text'),
    actorLineColor: marker('outline'),
    signalColor: marker('edge'),
    signalTextColor: marker('text'),
    labelBoxBkgColor: marker('decision'),
    labelBoxBorderColor: marker('outline'),
    labelTextColor: marker('text'),
    loopTextColor: marker('text'),
    noteBkgColor: marker('decision'),
    noteBorderColor: marker('outline'),
    noteTextColor: marker('text'),
    activationBkgColor: marker('group'),
    activationBorderColor: marker('outline'),
    sequenceNumberColor: marker('paper'),
  },
  flowchart: {
    htmlLabels: false,
    curve: 'basis',
    nodeSpacing: 26,
    rankSpacing: 34,
    padding: 10,
    wrappingWidth: 140,
    minNodeWidth: 60,
    diagramPadding: 4,
    useMaxWidth: true,
  },
  sequence: { useMaxWidth: true, mirrorActors: false },
}

/** Two lines between the same two nodes, one each way, need room for their labels side by side. */
export function configFor({ edges, direction }: Pick<DiagramModel, 'edges' | 'direction'>): MermaidConfig {
  const returns = edges.some((edge) => edges.some((other) => other.from === edge.to && other.to === edge.from))
  if (!returns || direction === 'down') return MERMAID_CONFIG
  return { ...MERMAID_CONFIG, flowchart: { ...MERMAID_CONFIG.flowchart, nodeSpacing: 48 } }
}
