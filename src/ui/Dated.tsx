const DATE = /(\d{4}-\d{2}-\d{2})/

/** A text whose dates, written `2026-11-23`, are not torn apart at the end of a line. */
export function Dated({ children }: { readonly children: string }) {
  const parts = children.split(DATE)
  if (parts.length === 1) return children
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      // The parts of a text never change their order.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <span key={place} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
