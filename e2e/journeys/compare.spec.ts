import { expect, test } from '../fixture.ts'
import { openSettled } from '../fixtures/settled.ts'

test('Patterns are set side by side by checkboxes, the address holds the choice, and four are the most', async ({
  page,
}) => {
  const chosen = () => new URL(page.url()).searchParams.get('patterns')
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true })
  const columns = page.getByRole('table').getByRole('columnheader')
  await openSettled(page, '/patterns/rest')
  await page.getByText('Compare with').getByRole('link', { name: 'GraphQL' }).click()
  await expect(columns).toHaveText(['REST', 'GraphQL'])
  expect(chosen()).toBe('rest,graphql')

  await box('gRPC').check()
  await box('WebSocket').check()
  await expect(columns).toHaveText(['REST', 'GraphQL', 'gRPC', 'WebSocket'])
  await expect(page.getByText('Four are chosen, which is the most.')).toBeVisible()
  await expect(box('Webhook')).toBeDisabled()
  await page.reload()
  await expect(columns).toHaveText(['REST', 'GraphQL', 'gRPC', 'WebSocket'])

  await box('REST').uncheck()
  await expect(columns).toHaveText(['GraphQL', 'gRPC', 'WebSocket'])
  expect(chosen()).toBe('graphql,grpc,websocket')
})

test('What a link names wrongly is dropped from the comparison', async ({ page }) => {
  await openSettled(page, '/compare?patterns=rest,soap,rest,__proto__,graphql')
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveText(['REST', 'GraphQL'])
  await openSettled(page, '/compare?patterns=soap')
  await expect(page.getByText('Nothing is chosen yet.')).toBeVisible()
})

test('The flow leads from its outcome with two patterns to their comparison', async ({ page }) => {
  await openSettled(page, '/guide')
  await page.locator('svg a[href*="/compare?"]').first().click()
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveText(['GraphQL', 'REST'])
})
