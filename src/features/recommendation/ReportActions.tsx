import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ExportFormat } from '#exchange/format.ts'
import { EXPORT_FORMATS, exportName } from '#exchange/formats.ts'
import type { Way } from '#schema/advice/answers.ts'
import type { Report } from '#schema/report/report.ts'
import { stringifySearch } from '#state/address.ts'
import type { Pairs } from '#state/journey.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { copyText, saveFile } from '#ui/hand-over/copy-or-save.ts'
import { missed } from '#ui/needed.ts'

interface Props {
  readonly report: Report
  readonly pairs: Pairs
  readonly way: Way
}

/** What can be done with the report: save, copy, print, share, change. Each way out has another beside it. */
export function ReportActions({ report, pairs, way }: Props) {
  const [said, setSaid] = useState('')
  const [uncopied, setUncopied] = useState<string>()
  const options = { base: new URL(import.meta.env.BASE_URL, window.location.origin).href }

  const copy = async (text: string, done: string) => {
    const copied = await copyText(text)
    setSaid(copied ? done : 'The browser does not allow copying. Select the text below and copy it by hand.')
    setUncopied(copied ? undefined : text)
  }
  /** The text of a file. Its writer is fetched when it is first wanted, and may not be there. */
  const written = (format: ExportFormat) =>
    format.write(report, options).catch((error) => {
      missed(error)
      setSaid(`The part that writes ${format.label} could not be loaded. Nothing is lost; try again, or print instead.`)
      return undefined
    })
  const save = async (format: ExportFormat) => {
    const text = await written(format)
    if (text === undefined) return
    saveFile(exportName(report, format), text, format.mediaType)
    setSaid(`Saved as ${exportName(report, format)}. If no file appeared, copy the report instead.`)
  }
  const print = () => {
    try {
      window.print()
    } catch {
      setSaid('The browser does not allow printing. Save the report as Markdown instead.')
    }
  }
  return (
    <div className="space-y-1.5">
      {EXPORT_FORMATS.map((format) => (
        <div key={format.id} className={PAIR}>
          <button type="button" className={buttonStyle.primary} onClick={() => save(format)}>
            Save report ({format.label})
          </button>
          <button
            type="button"
            className={buttonStyle.secondary}
            onClick={async () => {
              const text = await written(format)
              if (text !== undefined) copy(text, `Report copied as ${format.label}.`)
            }}
          >
            Copy report ({format.label})
          </button>
        </div>
      ))}
      <div className={PAIR}>
        <button type="button" className={buttonStyle.secondary} onClick={print}>
          Print or save as PDF
        </button>
        <button
          type="button"
          className={buttonStyle.secondary}
          onClick={() => copy(linkTo(pairs), 'Link copied. It holds your answers, not your notes.')}
        >
          Copy link
        </button>
      </div>
      <p className="flex flex-wrap gap-x-4 [&>a]:min-h-8">
        <Link to={way === 'free' ? '/advise/all' : '/advise/review'} search={pairs} className={buttonStyle.quiet}>
          Change answers
        </Link>
        <Link to="/advise/what-if" search={pairs} className={buttonStyle.quiet}>
          Try a change
        </Link>
        <Link to="/advise/$question" params={{ question: 'latency' }} className={buttonStyle.quiet}>
          Start again
        </Link>
      </p>
      <p role="status" className="min-h-5 text-sm text-ink-2">
        {said}
      </p>
      {uncopied === undefined ? null : (
        <textarea
          readOnly
          aria-label="Text to copy"
          value={uncopied}
          rows={5}
          className="w-full rounded-lg border border-line-strong bg-surface p-2 font-mono text-sm"
          ref={(area) => area?.select()}
        />
      )}
    </div>
  )
}

/** Two and two where they stand above the report, so that the stack is near; one below the other beside it. */
const PAIR = 'grid grid-cols-2 gap-1.5 lg:grid-cols-1 max-sm:*:px-2 max-sm:*:text-sm max-sm:*:leading-tight'

/** The address of these answers without the document, which lives in this browser only. */
function linkTo(pairs: Pairs): string {
  const { d: _, ...answers } = pairs
  return new URL(stringifySearch(answers), window.location.href).href
}
