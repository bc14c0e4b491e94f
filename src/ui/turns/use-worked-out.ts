import { startTransition, useEffect, useMemo, useState } from 'react'
import { atOnce, inTurns, type Steps } from './in-turns.ts'

interface Worked<S, T> {
  readonly subject: S
  readonly value: T
}

/**
 * What `work` makes of the subject; undefined without one. Worked out at once, or in turns where the reader has
 * something else to look at: `waits` is asked with the subject before, whose value is given until the new one is there.
 */
export function useWorkedOut<S extends object, T>(
  subject: S | undefined,
  work: (subject: S) => Steps<T>,
  waits: (before: S | undefined) => boolean,
): T | undefined {
  const [before, setBefore] = useState<Worked<S, T>>()
  const known = before?.subject === subject ? before : undefined
  const patient = !known && waits(before?.subject)
  const now = useMemo(
    () => (known || patient || !subject ? undefined : { subject, value: atOnce(work(subject)) }),
    [known, patient, subject, work],
  )
  useEffect(() => {
    if (!subject || known) return
    if (now) return setBefore(now)
    return inTurns(
      work(subject),
      (value) => startTransition(() => setBefore({ subject, value })),
      // What fails is shown by whoever shows failures of what is rendered.
      (error) =>
        setBefore(() => {
          throw error
        }),
    )
  }, [subject, work, known, now])
  return subject && (known ?? now ?? before)?.value
}
