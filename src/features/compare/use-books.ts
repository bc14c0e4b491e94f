import { useEffect, useState } from 'react'
import type { PageBook, PageBooks } from '#schema/content/page-book.ts'

const NONE: Readonly<Record<string, PageBook>> = {}

/** What the book says of each chosen pattern, as far as it has come. */
export function useBooks(bookOf: PageBooks['pattern'], chosen: readonly string[]): Readonly<Record<string, PageBook>> {
  const [books, setBooks] = useState(NONE)
  const wanted = chosen.filter((id) => !Object.hasOwn(books, id)).join()
  useEffect(() => {
    if (wanted === '') return
    let here = true
    const fetched = wanted.split(',').map(async (id) => {
      const book = await bookOf(id)
      return book ? [[id, book] as const] : []
    })
    Promise.all(fetched).then(
      (come) => here && setBooks((old) => ({ ...old, ...Object.fromEntries(come.flat()) })),
      // Without a network the page goes without; the site's own notice says so.
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [wanted, bookOf])
  return books
}
