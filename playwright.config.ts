import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS } from './src/cli/browser-args.ts'

const PORT = Number(process.env.E2E_PORT ?? 4317)
const executablePath = process.env.CHROMIUM

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A busy machine is slow; a wrong page stays wrong however long one waits.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: process.env.CI ? 2 : 1,
  reporter: [['list'], ...(process.env.E2E_REPORT ? [['json', { outputFile: process.env.E2E_REPORT }] as const] : [])],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    browserName: 'chromium',
    trace: 'retain-on-failure',
    serviceWorkers: 'block',
    launchOptions: { args: [...BROWSER_ARGS], ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'npx tsx src/cli/start.ts',
    url: `http://127.0.0.1:${PORT}`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
