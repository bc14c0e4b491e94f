import { useId } from 'react'

const LONGEST = 200

/** What the person calls this decision; it heads the report and names its file. */
export function TitleField({
  title,
  onRename,
}: {
  readonly title: string
  readonly onRename: (title: string) => void
}) {
  const id = useId()
  return (
    <div className="print:hidden">
      <label htmlFor={id} className="block text-sm text-ink-2">
        Name of this decision
      </label>
      <input
        id={id}
        value={title}
        maxLength={LONGEST}
        onChange={(event) => onRename(event.target.value)}
        placeholder="Order placed, to fulfilment"
        className="mt-1 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-ink placeholder:text-ink-3"
      />
    </div>
  )
}
