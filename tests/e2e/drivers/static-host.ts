import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const DIST = join(import.meta.dirname, '../../../dist')

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A plain static host under a sub-path, which can be cut off and can put up a newer build. */
export class StaticHost {
  /** Paths below the sub-path, in the order in which they were asked for. */
  readonly requests: string[] = []
  private server: Server
  private title: string | null = null

  private constructor(readonly subPath: string) {
    this.server = createServer((request, response) => {
      void this.answer(request.url ?? '/').then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body)
      })
    })
  }

  static async start(subPath: string): Promise<StaticHost> {
    const host = new StaticHost(subPath)
    await new Promise<void>((resolve) => host.server.listen(0, '127.0.0.1', resolve))
    return host
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${this.subPath}`
  }

  /** Takes the host off the network: nothing answers from now on. */
  async stop(): Promise<void> {
    if (!this.server.listening) return
    const closed = new Promise((resolve) => this.server.close(resolve))
    this.server.closeAllConnections()
    await closed
  }

  /** Puts up a newer build that differs by the page's title. */
  putUpVersion(title: string): void {
    this.title = title
  }

  private async answer(url: string) {
    const { pathname } = new URL(url, 'http://host')
    if (!pathname.startsWith(this.subPath)) return notFound
    const path = normalize(pathname.slice(this.subPath.length) || 'index.html')
    this.requests.push(path)
    try {
      const body = await readFile(join(DIST, path))
      return {
        status: 200,
        type: TYPES[extname(path)] ?? 'text/plain',
        body: this.renew(path, body),
      }
    } catch {
      return notFound
    }
  }

  /** A build with another page has another page and another revision of it in its worker. */
  private renew(path: string, body: Buffer): Buffer | string {
    if (this.title === null) return body
    const text = body.toString()
    if (path === 'index.html')
      return text.replace(/<title>.*<\/title>/, `<title>${this.title}</title>`)
    if (path !== 'sw.js') return body
    const revision =
      /(url:"index\.html",revision:")[0-9a-f]+"|(revision:")[0-9a-f]+",url:"index\.html"/
    if (!revision.test(text)) throw new Error('the worker lists no index.html')
    return text.replace(revision, (entry) => entry.replace(/revision:"[0-9a-f]+"/, 'revision:"0"'))
  }
}

const notFound = { status: 404, type: 'text/plain', body: 'not found' }
