import type { DiagramModel } from '#schema/diagram/diagram.ts'

export type DrawingState =
  | { readonly kind: 'drawing' }
  | {
      readonly kind: 'drawn'
      readonly element: HTMLElement
      /** For a file; `inColours` of `#diagrams/palette.ts` gives it real colours. */
      readonly svg: string
      readonly settingsRemoved: boolean
    }
  | { readonly kind: 'failed'; readonly message: string; readonly line: number | undefined }

type Source = string | DiagramModel

/**
 * A drawer for one place on a page: what is asked while it draws replaces what was waiting, so that fast typing never queues up.
 * The function it gives returns how to stop listening.
 */
export function drawLatest() {
  let waiting: (() => Promise<void>) | undefined
  let busy = false
  return (source: Source, report: (state: DrawingState) => void): (() => void) => {
    let stopped = false
    const tell = (state: DrawingState) => {
      if (!stopped) report(state)
    }
    waiting = async () => {
      if (stopped) return
      tell({ kind: 'drawing' })
      const drawn = await draw(source)
      tell(drawn)
      if (drawn.kind === 'drawn') requestAnimationFrame(() => performance.mark('diagram-painted'))
    }
    if (!busy) void work()
    return () => {
      stopped = true
    }
  }

  async function work(): Promise<void> {
    busy = true
    while (waiting) {
      const next = waiting
      waiting = undefined
      await next()
    }
    busy = false
  }
}

/** The frame's host brings the sanitiser, which no page needs before its first live drawing. */
async function draw(source: Source): Promise<DrawingState> {
  try {
    const host = await import('#diagrams/sealed/host.ts')
    const drawing = typeof source === 'string' ? await host.drawDiagram(source) : await host.drawModel(source)
    return drawing.ok ? { kind: 'drawn', ...drawing } : { kind: 'failed', message: drawing.message, line: drawing.line }
  } catch {
    return {
      kind: 'failed',
      message: 'The part that draws could not be loaded. The text form says the same.',
      line: undefined,
    }
  }
}
