import type { Report } from '#schema/report/report.ts'
import { fileName } from './file-name.ts'
import type { ExportFormat } from './format.ts'

/** Every format, in the order in which it is offered. A new one is a folder beside this file and an entry here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: async (report, options) => (await import('./markdown/write.ts')).writeMarkdown(report, options),
  },
]

/** The name under which a report is saved in this format. */
export const exportName = (report: Report, format: ExportFormat): string => fileName(report.title, format.extension)
