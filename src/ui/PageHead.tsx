/** Title and description of the page; React moves both into the document's head. */
export function PageHead({ title, description }: { readonly title: string; readonly description?: string }) {
  return (
    <>
      <title>{title === 'Signalbox' ? title : `${title} – Signalbox`}</title>
      {description ? <meta name="description" content={description} /> : null}
    </>
  )
}
