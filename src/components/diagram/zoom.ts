import { useState } from 'react'

const STEPS = [1, 1.25, 1.5, 2, 2.5, 3] as const

/** How much a drawing is enlarged, in steps that a button or a key takes. */
export function useZoom() {
  const [step, setStep] = useState(0)
  const last = STEPS.length - 1
  return {
    zoom: STEPS[step] ?? 1,
    canZoomIn: step < last,
    canZoomOut: step > 0,
    zoomIn: () => setStep((now) => Math.min(last, now + 1)),
    zoomOut: () => setStep((now) => Math.max(0, now - 1)),
    reset: () => setStep(0),
  }
}
