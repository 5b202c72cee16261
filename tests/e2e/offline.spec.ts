import { expect, kept, test } from './drivers/offline-test'

test.use({ withMap: true })

const LENSES = [
  ['partners', 'Partners'],
  ['forums', 'Forums'],
  ['summits', 'Summits'],
  ['secretariat', 'Secretariat'],
  ['project', 'Project'],
  ['debates', 'Debates'],
] as const

test('after one visit every lens opens from its link without network', async ({
  atlas,
  page,
  context,
  host,
  failed,
}) => {
  test.setTimeout(180_000)
  await atlas.open()
  await kept(page)
  await context.setOffline(true)
  await host.stop()
  for (const [lens, name] of LENSES) {
    await atlas.open(`?lens=${lens}&date=2015-06-01`)
    await expect(atlas.lenses.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
    await expect(atlas.legend).toBeVisible()
    await expect(atlas.status).not.toBeEmpty()
    await expect(atlas.map).not.toContainText('cannot be drawn')
    await atlas.mapDrawn()
  }
  expect(failed).toEqual([])
})
