import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { exampleReport } from '#schema/report/example-report.ts'
import type { Report } from '#schema/report/report.ts'
import { ReportBody } from './ReportBody.tsx'
import { ReportFrame } from './ReportFrame.tsx'
import type { ReportTools } from './report-tools.ts'

const tools: ReportTools = {
  link: (to, words) => <a href={`/base${to}`}>{words}</a>,
  change: (question, words) => <a href={`/base/advise/${question}`}>{words}</a>,
}

const html = (
  report: Report,
  more: Partial<ReportTools> = {},
  body: Omit<ComponentProps<typeof ReportBody>, 'report' | 'tools'> = {},
) => {
  const all = { ...tools, ...more }
  return renderToStaticMarkup(
    <ReportFrame head={report} tools={all}>
      <ReportBody report={report} tools={all} {...body} />
    </ReportFrame>,
  )
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
}
const textOf = (markup: string) =>
  markup.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities[entity] ?? entity)

test('every statement of the report is on the page', () => {
  const said: string[] = []
  const report = exampleReport((words) => {
    said.push(`${words} (${said.length})`)
    return said.at(-1) ?? ''
  })
  const page = html(report)
  const visible = textOf(page)
  // A table's caption is its box's name too, and a drawing stands for its title.
  expect(said.filter((words) => !visible.includes(words) && !page.includes(words))).toEqual([])
  expect(said.length).toBeGreaterThan(60)
})

test('headings go down one level at a time', () => {
  const levels = [...html(exampleReport()).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.every((level, place) => place === 0 || level <= (levels[place - 1] ?? 0) + 1)).toBe(true)
})

test('ids are used once', () => {
  const ids = [...html(exampleReport()).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('what can be done with the report stands there once', () => {
  const page = html(exampleReport(), {}, { actions: <button type="button">Save</button> })
  expect(page.match(/<button/g)).toHaveLength(1)
})

describe('answers', () => {
  test('link to the question that changes them, by a name that says which', () => {
    expect(html(exampleReport())).toContain(
      '<a href="/base/advise/delivery">Change<span class="sr-only"> Delivery</span></a>',
    )
  })

  test('offer no change where the page lends none', () => {
    expect(html(exampleReport(), { change: undefined })).not.toContain('/advise/')
  })
})

describe('the checklist', () => {
  const boxes = (markup: string) =>
    [...markup.matchAll(/<input type="checkbox"[^>]*>/g)].map(([box]) => ({
      id: /id="task-([^"]*)"/.exec(box)?.[1],
      done: box.includes(' checked='),
      off: box.includes(' disabled='),
    }))

  test('can be ticked, except for what waits for something that is not done', () => {
    const page = html(exampleReport(), { tick: () => undefined })
    expect(boxes(page)).toEqual([
      { id: 'set-deadlines', done: true, off: false },
      { id: 'make-idempotent', done: false, off: true },
      { id: 'name-owners', done: false, off: false },
    ])
    expect(textOf(page)).toContain('Cannot start yet')
    expect(textOf(page)).toContain('First: Name an owner of each queue')
    expect(textOf(page)).not.toContain('First: Set deadlines')
  })

  test('is for reading where nothing can be ticked', () => {
    expect(boxes(html(exampleReport())).every(({ off }) => off)).toBe(true)
  })
})

test('what is ruled out is struck through, with its sentence in sight', () => {
  const page = html(exampleReport())
  expect(page).toMatch(/<s>gRPC<\/s>/)
  const folded = [...page.matchAll(/<details.*?<\/details>/gs)].map(([details]) => details).join()
  expect(folded).not.toContain('A browser cannot speak native gRPC.')
})

test('a folded section keeps its heading in sight, its number of entries and its whole content', () => {
  const page = html(exampleReport(), {}, { folded: ['since', 'sources'] })
  const folded = [...page.matchAll(/<details id="(\w+)".*?<h2[^>]*>(.*?)<\/h2><span[^>]*>(\d+)<\/span><\/summary>/gs)]
  expect(folded.map(([, id, title, count]) => [id, title, count])).toEqual([
    ['since', 'What has changed since the guide', '1'],
    ['sources', 'Sources', '1'],
  ])
  expect(textOf(page)).toContain('Some queues drop messages when full.')
  expect(html(exampleReport())).not.toContain('<details id=')
})

test('a report that comes bit by bit has its first sections first, and says that it is not complete', () => {
  const { sections } = exampleReport()
  const page = html(exampleReport(), {}, { folded: ['since', 'sources'], upTo: 2 })
  const shown = sections.filter(({ id }) => page.includes(`data-section="${id}"`))
  expect(shown.map(({ id }) => id)).toEqual(sections.slice(0, 2).map(({ id }) => id))
  expect(page).toContain('aria-busy="true"')
  expect(html(exampleReport(), {}, { upTo: sections.length })).toBe(html(exampleReport()))
})

test('a word of the glossary is handed to the page that explains it; without one it is plain', () => {
  const lead = [{ kind: 'text' as const, text: 'idempotent', term: 'idempotency' }]
  const explained = html(
    { ...exampleReport(), lead },
    { term: (id, words) => <button type="button">{`${id} ${words}`}</button> },
  )
  expect(explained).toContain('<button type="button">idempotency idempotent</button>')
  expect(html({ ...exampleReport(), lead })).not.toContain('<button')
})

test('a drawing is lent by the page; without one the steps are shown', () => {
  expect(textOf(html(exampleReport()))).toContain('Queue hands to Worker')
  expect(html(exampleReport(), { diagram: (block) => <figure>{block.title}</figure> })).toContain(
    '<figure>Message queue and what goes with it</figure>',
  )
})

describe('hostile texts', () => {
  test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '](javascript:alert(1))'])(
    '%s stays text',
    (hostile) => {
      const page = html(exampleReport(() => hostile))
      expect(page).not.toMatch(/<(?:img|script)/)
      expect(textOf(page)).toContain(hostile)
    },
  )

  test('no address but https leaves the page', () => {
    const link = { kind: 'link' as const, text: 'words', to: 'javascript:alert(1)' }
    const page = html({
      ...exampleReport(),
      lead: [link, { ...link, to: 'http://example.org' }, { ...link, to: '//attacker.invalid' }],
    })
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.filter((address) => !/^(https:\/\/|\/base\/[a-z]|#)/.test(address ?? ''))).toEqual([])
  })
})
