import { type RefObject, useEffect } from 'react'

/** Scrolls the box of a drawing, and never the page, until the reader's place is in it: on a phone the box shows a part only. */
export function useShowCurrent(drawing: RefObject<SVGSVGElement | null>, current: string | undefined): void {
  useEffect(() => {
    const box = drawing.current?.parentElement
    const node = current === undefined ? null : drawing.current?.querySelector(`[data-node="${CSS.escape(current)}"]`)
    if (!box || !node || box.scrollWidth <= box.clientWidth) return
    const [place, view] = [node.getBoundingClientRect(), box.getBoundingClientRect()]
    box.scrollLeft += place.left + place.width / 2 - (view.left + view.width / 2)
  }, [drawing, current])
}
