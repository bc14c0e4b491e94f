import type { Report } from '#schema/report/report.ts'

export interface WriteOptions {
  /** Address of the product, such as `https://signalbox.example/`; links to its pages are written only with an https one. */
  readonly base?: string | undefined
}

/** One kind of file that a report can be saved as. */
export interface ExportFormat {
  readonly id: string
  readonly label: string
  readonly extension: string
  readonly mediaType: string
  /** The writer and its library are fetched when first used. */
  readonly write: (report: Report, options?: WriteOptions) => Promise<string>
}
