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
import { useWhenWhole } from './use-when-whole.ts'

interface Props {
  readonly report: Report
  /** Whether sections of it are still to come: what is wanted of the report then waits for them. */
  readonly growing: boolean
  readonly pairs: Pairs
  readonly way: Way
}

/** What can be done with the report: save, copy, print, share, change. Each way out has another beside it. */
export function ReportActions({ report, growing, pairs, way }: Props) {
  const [said, setSaid] = useState('')
  const [uncopied, setUncopied] = useState<string>()
  const { ask, waiting } = useWhenWhole(report, !growing)
  const options = { base: new URL(import.meta.env.BASE_URL, window.location.origin).href }

  const copy = async (text: string, done: string) => {
    const copied = await copyText(text)
    setSaid(copied ? done : 'The browser does not allow copying. Select the text below and copy it by hand.')
    setUncopied(copied ? undefined : text)
  }
  /** The text of a file. Its writer is fetched when it is first wanted, and may not be there. */
  const written = (whole: Report, format: ExportFormat) =>
    format.write(whole, options).catch((error) => {
      missed(error)
      setSaid(`The part that writes ${format.label} could not be loaded. Nothing is lost; try again, or print instead.`)
      return undefined
    })
  const save = async (whole: Report, format: ExportFormat) => {
    const text = await written(whole, format)
    if (text === undefined) return
    saveFile(exportName(whole, format), text, format.mediaType)
    setSaid(`Saved as ${exportName(whole, format)}. If no file appeared, copy the report instead.`)
  }
  const copyAs = async (whole: Report, format: ExportFormat) => {
    const text = await written(whole, format)
    if (text !== undefined) copy(text, `Report copied as ${format.label}.`)
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
          <button
            type="button"
            className={buttonStyle.primary}
            onClick={() => ask('Saving', (whole) => save(whole, format))}
          >
            Save report ({format.label})
          </button>
          <button
            type="button"
            className={buttonStyle.secondary}
            onClick={() => ask('Copying', (whole) => copyAs(whole, format))}
          >
            Copy report ({format.label})
          </button>
        </div>
      ))}
      <div className={PAIR}>
        <button type="button" className={buttonStyle.secondary} onClick={() => ask('Printing', print)}>
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
        {waiting ? `The last parts of the report are on their way. ${waiting} follows by itself.` : said}
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
