import type { AddressInfo } from 'node:net'
import { createStaticHost, type StaticHostOptions } from './static-host.ts'

export interface OpenHost {
  /** Address of the site's root, with the base. */
  readonly url: string
  readonly port: number
  /** Stops the host; connections end at once. */
  readonly close: () => Promise<void>
}

/** Serves a folder on this machine, on `port` or on any free one. Rejects when the port is taken. */
export async function openHost(options: StaticHostOptions, port = 0): Promise<OpenHost> {
  const server = createStaticHost(options)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const actual = (server.address() as AddressInfo).port
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${actual}${options.base ?? '/'}`, port: actual, close }
}
