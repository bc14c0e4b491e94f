import { lazy, Suspense } from 'react'
import type { DocumentStore } from '#state/documents.ts'
import { useDocuments } from '#state/use-documents.ts'

// Most people never see one, so its words are fetched only when there is one.
const NoticeList = lazy(() => import('./NoticeList.tsx').then((module) => ({ default: module.NoticeList })))

/**
 * What must be told about saved work: not saved, damaged, read-only, changed in another tab. It sticks to the lower
 * edge at the end of the page, so that nothing above it moves when it appears; in a low window it covers nothing.
 */
export function SavedNotices({ documents }: { readonly documents: DocumentStore }) {
  const notices = useDocuments(documents, (state) => state.notices)
  return (
    <div role="status" className="notices print:hidden">
      {notices.length > 0 ? (
        <Suspense fallback={null}>
          <NoticeList notices={notices} documents={documents} />
        </Suspense>
      ) : null}
    </div>
  )
}
