import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { DiagramStep } from '#schema/diagram/drawing.ts'
import { Guard } from '#ui/Guard.tsx'
import { DiagramSteps } from './diagram/DiagramSteps.tsx'
import { DrawingBox } from './diagram/DrawingBox.tsx'
import { ViewerButton } from './diagram/ViewerButton.tsx'
import { useZoom } from './diagram/zoom.ts'

interface Props {
  readonly title: string
  /** The text form of the same model; empty where the reader's own text stands beside the drawing. */
  readonly steps: readonly DiagramStep[]
  /** A `StaticDiagram` or a `LiveDiagram`. It is rendered a second time for the full screen. */
  readonly children: ReactNode
  /** Stands beside the title. */
  readonly aside?: ReactNode
  /** Hide the title where a heading of the page already says it. */
  readonly titleHidden?: boolean | undefined
}

/** A drawing in its box: zoom and full screen by button and key, panning by scrolling, and the same in words. */
export function DiagramViewer({ title, steps, children, aside, titleHidden = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [full, setFull] = useState(false)
  const inline = useZoom()
  const large = useZoom()
  const openFull = () => {
    setFull(true)
    dialog.current?.showModal()
  }
  return (
    <figure className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <figcaption className={titleHidden ? 'sr-only' : 'font-semibold'}>{title}</figcaption>
        {aside}
        <div className="ms-auto flex gap-1 print:hidden">
          <ZoomButtons {...inline} />
          <ViewerButton label="Full screen" onClick={openFull}>
            <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
          </ViewerButton>
        </div>
      </div>
      <DrawingBox label={`${title}, drawing`} zoom={inline.zoom} onKeyDown={zoomKeys(inline)}>
        <Guard name={`${title}, drawing`} of={children}>
          {children}
        </Guard>
      </DrawingBox>
      {steps.length > 0 ? (
        <details className="mt-2 text-note print:hidden">
          <summary className="min-h-6 w-fit text-accent-ink underline underline-offset-4">The same in words</summary>
          <div className="mt-2 ps-4">
            <DiagramSteps steps={steps} />
          </div>
        </details>
      ) : null}
      <dialog
        ref={dialog}
        aria-label={title}
        onClose={() => setFull(false)}
        className="m-auto h-[94dvh] max-h-none w-[96dvw] max-w-none flex-col gap-3 rounded-card border border-line bg-paper p-4 text-ink backdrop:bg-ink/40 open:flex"
      >
        <div className="flex items-center gap-1">
          <p className="me-auto font-semibold">{title}</p>
          <ZoomButtons {...large} />
          <ViewerButton label="Close full screen" onClick={() => dialog.current?.close()}>
            <path d="m6 6 12 12M18 6 6 18" />
          </ViewerButton>
        </div>
        <DrawingBox label={`${title}, drawing, full screen`} zoom={large.zoom} onKeyDown={zoomKeys(large)} fill>
          {full ? <Guard name={`${title}, full screen`}>{children}</Guard> : null}
        </DrawingBox>
      </dialog>
    </figure>
  )
}

type Zoom = ReturnType<typeof useZoom>

function ZoomButtons({ zoomIn, zoomOut, canZoomIn, canZoomOut }: Zoom) {
  return (
    <>
      <ViewerButton label="Zoom out" onClick={zoomOut} disabled={!canZoomOut}>
        <path d="M5 12h14" />
      </ViewerButton>
      <ViewerButton label="Zoom in" onClick={zoomIn} disabled={!canZoomIn}>
        <path d="M5 12h14M12 5v14" />
      </ViewerButton>
    </>
  )
}

const zoomKeys = (zoom: Zoom) => (event: KeyboardEvent) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === '+' || event.key === '=') zoom.zoomIn()
  else if (event.key === '-') zoom.zoomOut()
  else if (event.key === '0') zoom.reset()
  else return
  event.preventDefault()
}
