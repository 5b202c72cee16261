import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { TEST_ARGS } from '../browser.ts'

const PORT = 4187
/** The project's own folder, where the build lies. */
const ROOT = join(import.meta.dirname, '../..')
const executablePath = process.env.CHROMIUM_PATH

/** The end-to-end tests run against the production build; `npm test` finds the browser. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(ROOT, 'test-results'),
  fullyParallel: true,
  workers: 2,
  // On a machine that is busy with other things a browser can stall; the run names what was tried again.
  retries: 1,
  // A busy machine takes several times as long; what fails for good only says so later.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    launchOptions: { args: TEST_ARGS, ...(executablePath && { executablePath }) },
    // Tests start afresh; what the worker does is the offline tests' concern.
    serviceWorkers: 'block',
    // A trace of every test costs a third of the time; `--trace on` makes one of what fails.
    trace: 'off',
  },
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: ROOT,
    port: PORT,
    reuseExistingServer: false,
  },
})
