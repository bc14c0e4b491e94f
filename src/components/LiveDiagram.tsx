import { useEffect, useRef, useState } from 'react'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import { DiagramStyles } from './diagram/DiagramStyles.tsx'
import { type DrawingState, drawLatest } from './diagram/draw-latest.ts'

interface Props {
  /** Anybody's Mermaid text, or one of our models, which is drawn like the static diagrams. */
  readonly source: string | DiagramModel
  /** Space kept for the first drawing, in CSS pixels. */
  readonly reserve?: number | undefined
  /** For a page that shows problems at the text itself, or offers the drawing as a file. */
  readonly onState?: ((state: DrawingState) => void) | undefined
}

/** Draws in the sealed frame. After an error or a hang the last good drawing stays, with a message. */
export function LiveDiagram({ source, reserve = 260, onState }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const drawer = useRef<ReturnType<typeof drawLatest>>(undefined)
  const [state, setState] = useState<DrawingState>({ kind: 'drawing' })
  const [empty, setEmpty] = useState(true)
  const key = typeof source === 'string' ? source : JSON.stringify(source)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a model made anew with the same content is the same drawing
  useEffect(() => {
    drawer.current ??= drawLatest()
    return drawer.current(source, (next) => {
      setState(next)
      onState?.(next)
      if (next.kind !== 'drawn') return
      place.current?.replaceChildren(next.element)
      setEmpty(false)
    })
  }, [key])

  return (
    <div aria-busy={state.kind === 'drawing'}>
      <DiagramStyles />
      <p
        role="status"
        className={state.kind === 'failed' ? 'mb-2 rounded-lg bg-bad-soft px-3 py-2 text-bad' : 'text-ink-3'}
      >
        {message(state, empty)}
      </p>
      <div ref={place} translate="no" style={empty ? { minHeight: reserve } : undefined} />
    </div>
  )
}

function message(state: DrawingState, empty: boolean): string {
  if (state.kind === 'failed') return empty ? state.message : `${state.message} The last drawing that worked is below.`
  return state.kind === 'drawing' && empty ? 'Drawing …' : ''
}
