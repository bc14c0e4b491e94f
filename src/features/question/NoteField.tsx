interface Props {
  readonly question: string
  readonly note: string
  readonly ready: boolean
  readonly onNote: (text: string) => void
}

const MOST = 4000

/** A note beside the answer. It stays with the saved decision and never enters the address. */
export function NoteField({ question, note, ready, onNote }: Props) {
  const id = `${question}-note`
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        Note (optional)
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-2">
        For example where the figure comes from. Kept with your decision in this browser, never in a link.
      </p>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST}
        value={note}
        readOnly={!ready}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onNote(event.target.value)}
        className="mt-2 block w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
      />
    </div>
  )
}
