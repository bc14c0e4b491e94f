import { startTransition, useEffect, useState } from 'react'

/**
 * Counts up to `total`, by one whenever what came before is on the page, so that much does not come all in one piece.
 * From then on, and unless it is `gradual`, there is always all.
 */
export function useGradually(total: number, gradual: boolean): number {
  const [count, setCount] = useState(gradual ? 1 : Number.POSITIVE_INFINITY)
  useEffect(() => {
    if (total > 0 && count !== Number.POSITIVE_INFINITY)
      startTransition(() => setCount(count < total ? count + 1 : Number.POSITIVE_INFINITY))
  }, [count, total])
  return Math.min(count, total)
}
