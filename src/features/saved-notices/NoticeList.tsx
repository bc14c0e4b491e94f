import { Link } from '@tanstack/react-router'
import type { DocumentStore } from '#state/documents.ts'
import type { Notice } from '#state/notices.ts'
import { endSafeStart, openSavedWork } from '#state/safe-start.ts'
import { letSetAsideRest } from '#state/set-aside.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { saveFile } from '#ui/hand-over/copy-or-save.ts'
import { OpenAsSaved } from './OpenAsSaved.tsx'

interface Props {
  readonly notices: readonly Notice[]
  readonly documents: DocumentStore
}

/** What must be told about saved work, each with its remedy. */
export function NoticeList({ notices, documents }: Props) {
  return (
    <ul className="border-t-2 border-warn bg-warn-soft">
      {notices.map((notice) => (
        <li
          key={notice.kind}
          className="mx-auto flex max-w-[84rem] flex-wrap items-center gap-x-4 px-4 py-1.5 text-note sm:px-8"
        >
          <p className="me-auto max-w-prose wrap-anywhere">{wordsOf(notice, documents)}</p>
          <Remedy notice={notice} documents={documents} />
          <button type="button" className={buttonStyle.quiet} onClick={() => dismiss(notice, documents)}>
            Dismiss
          </button>
        </li>
      ))}
    </ul>
  )
}

function dismiss(notice: Notice, { actions }: DocumentStore) {
  if (notice.kind === 'quarantined') letSetAsideRest([notice.text])
  if (notice.kind === 'set-aside') letSetAsideRest(notice.texts)
  actions.dismiss(notice.kind)
}

function wordsOf(notice: Notice, documents: DocumentStore): string {
  switch (notice.kind) {
    case 'not-saved':
      return NOT_SAVED[notice.why]
    case 'quarantined':
      return notice.kept
        ? 'Your saved work could not be read. It has been set aside unchanged, and you can download it. You start with an empty list.'
        : 'Your saved work could not be read, and there is no room to set it aside. Nothing is saved until you say so, so that it is not overwritten.'
    case 'set-aside':
      return 'Saved work that was set aside is still in this browser, unchanged. You can download it.'
    case 'not-opened':
      return 'This page failed before, so it has started without your saved work, which is untouched. Nothing is saved here until you open it.'
    case 'read-only':
      return 'Your saved work was written by a newer version of this page. It is left untouched. Reload the page to get that version.'
    case 'changed-elsewhere':
      return 'This decision was also changed in another tab. Both are kept: the other one as it is, yours as a copy.'
    case 'unread-answers':
      return `The address of this page has answers that are not known here, perhaps because the link was cut: ${notice.questions.join(', ')}. They are left out; the others count.`
    case 'other-answers': {
      const title = documents.getState().documents.find(({ id }) => id === notice.document)?.title
      return `Your saved decision ${title ? `“${title}” ` : ''}has other answers than the address that you opened. It stays as it is.`
    }
    case 'cleared-elsewhere':
      return 'Another tab or the browser has cleared the saved work. What you see on this page is still here.'
  }
}

const NOT_SAVED = {
  'storage-off': 'This browser does not let the page save anything. Your answers last as long as this page is open.',
  refused:
    'The browser refused to save, perhaps for lack of room. Your work is still in this page, and the next change tries again.',
  'too-many':
    'There is room for 200 decisions, and it is full. This one is only on this page: save its report before you leave.',
} as const

function Remedy({ notice, documents }: { readonly notice: Notice; readonly documents: DocumentStore }) {
  const { actions } = documents
  switch (notice.kind) {
    case 'not-saved':
      return (
        <button
          type="button"
          className={buttonStyle.quiet}
          onClick={() => saveFile('decisions.json', JSON.stringify(documents.getState().documents, null, 2))}
        >
          Download a copy
        </button>
      )
    case 'quarantined':
      return (
        <>
          <TakeCopy label="Download it" text={notice.text} />
          {notice.kept ? null : <SaveHere label="Start afresh" onSave={actions.saveHere} />}
        </>
      )
    case 'set-aside':
      return notice.texts.map((text, index, { length }) => (
        <TakeCopy key={text} label={length > 1 ? `Download ${index + 1} of ${length}` : 'Download it'} text={text} />
      ))
    case 'not-opened':
      return (
        <>
          <button type="button" className={buttonStyle.quiet} onClick={openSavedWork}>
            Open it
          </button>
          <button type="button" className={buttonStyle.quiet} onClick={() => saveFile('saved-work.json', notice.text)}>
            Download it
          </button>
          <SaveHere
            label="Set it aside"
            onSave={() => {
              endSafeStart()
              actions.saveHere()
            }}
          />
        </>
      )
    case 'read-only':
      return (
        <button type="button" className={buttonStyle.quiet} onClick={() => window.location.reload()}>
          Reload
        </button>
      )
    case 'changed-elsewhere':
      return (
        <Link to="/" className="inline-flex min-h-11 items-center">
          See what is kept
        </Link>
      )
    case 'unread-answers':
      return null
    case 'other-answers':
      return <OpenAsSaved id={notice.document} documents={documents} onOpen={() => actions.dismiss('other-answers')} />
    case 'cleared-elsewhere':
      return <SaveHere label="Save it again" onSave={actions.saveHere} />
  }
}

/** What was set aside, as a file; whoever has it is not told of it again. */
const TakeCopy = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <button
    type="button"
    className={buttonStyle.quiet}
    onClick={() => {
      saveFile('saved-work.txt', text, 'text/plain')
      letSetAsideRest([text])
    }}
  >
    {label}
  </button>
)

const SaveHere = ({ label, onSave }: { readonly label: string; readonly onSave: () => void }) => (
  <button type="button" className={buttonStyle.quiet} onClick={onSave}>
    {label}
  </button>
)
