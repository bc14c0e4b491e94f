import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { PageFailure } from '#components/shell/PageFailure.tsx'
import { pageFailed } from '#state/safe-start.ts'
import { isMissingPart } from './offline/missing-part.ts'

/** In place of a page that cannot be shown. Unless only a part was missing, the next start leaves saved work unopened. */
export function PageFailed({ error }: ErrorComponentProps) {
  const missing = isMissingPart(error)
  useEffect(() => (missing ? undefined : pageFailed()), [missing])
  return <PageFailure error={error} missing={missing} />
}
