/** What a person must be told about what is kept. Each kind stands at most once, the latest. */
export type Notice =
  /** Work lives in this page only: storage is switched off, a write was refused, or the list is full. */
  | { readonly kind: 'not-saved'; readonly why: 'storage-off' | 'refused' | 'too-many' }
  /** The stored text could not be read. It is kept aside and offered for download. */
  | { readonly kind: 'quarantined'; readonly text: string; readonly kept: boolean }
  /** Texts that an earlier visit set aside, of which no copy has been taken yet. */
  | { readonly kind: 'set-aside'; readonly texts: readonly string[] }
  /** A newer build wrote the storage; this one leaves it alone. */
  | { readonly kind: 'read-only' }
  /** The last start failed, so this one left the stored work where it is. `text` is what stands there. */
  | { readonly kind: 'not-opened'; readonly text: string }
  /** Two tabs changed the same document: the other's stays under `document`, this one's became `copy`. */
  | { readonly kind: 'changed-elsewhere'; readonly document: string; readonly copy: string }
  /** The address has answers to these questions that are not known here, so they do not count. */
  | { readonly kind: 'unread-answers'; readonly questions: readonly string[] }
  /** The page was opened by an address that names this document and has other answers: it is a preview. */
  | { readonly kind: 'other-answers'; readonly document: string }
  /** Another tab cleared the storage; this one writes again only when told to. */
  | { readonly kind: 'cleared-elsewhere' }

export type NoticeKind = Notice['kind']

/** Puts a notice in, in place of an older one of its kind. */
export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  return [...withoutNotice(notices, notice.kind), notice]
}

/** Takes the notice of a kind out; gives the same list when there is none. */
export function withoutNotice(notices: readonly Notice[], kind: NoticeKind): readonly Notice[] {
  return notices.some((notice) => notice.kind === kind) ? notices.filter((notice) => notice.kind !== kind) : notices
}
