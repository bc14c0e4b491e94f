import { useDeferredValue } from 'react'

/**
 * Title and description of the page; React moves both into the document's head. Of a page that changes they follow what is
 * on it, since the browser takes its time for a title.
 */
export function PageHead(props: { readonly title: string; readonly description?: string }) {
  const title = useDeferredValue(props.title)
  const description = useDeferredValue(props.description)
  return (
    <>
      <title>{title === 'Signalbox' ? title : `${title} – Signalbox`}</title>
      {description ? <meta name="description" content={description} /> : null}
    </>
  )
}
