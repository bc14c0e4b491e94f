import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { PageFailure } from '#components/shell/PageFailure.tsx'
import { pageFailed } from '#state/safe-start.ts'
import { missed } from '#ui/needed.ts'
import { isMissingPart } from './offline/missing-part.ts'

/** In place of a page that cannot be shown. Unless only a part was missing, the next start leaves saved work unopened. */
export function PageFailed({ error }: ErrorComponentProps) {
  const missing = isMissingPart(error)
  useEffect(() => (missing ? missed(error) : pageFailed()), [missing, error])
  return <PageFailure error={error} missing={missing} />
}
