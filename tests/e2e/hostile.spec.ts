import { expect, test } from './drivers/test'

const MARKUP = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(2)</script>')
const ADDRESSES: [name: string, query: string][] = [
  [
    'markup in every key',
    ['q', 'event', 'place', 'story', 'show', 'lens', 'map', 'date']
      .map((key) => `${key}=${MARKUP}`)
      .join('&'),
  ],
  ['markup encoded three times over', `q=${encodeURIComponent(encodeURIComponent(MARKUP))}`],
  [
    'names that every object has',
    'place=__proto__&event=constructor&story=tostring&show=constructor',
  ],
  ['keys that every object has', '__proto__[x]=1&constructor.prototype.x=1&prototype=1&toString=1'],
  ['a place and a lens called constructor', 'place=constructor&lens=constructor&mode=__proto__'],
  ['a value of five thousand signs', `q=${'charter'.repeat(700)}&event=${'a'.repeat(1500)}`],
  ['broken encodings', 'q=%&event=%zz&place=%ff%fe&map=%2'],
  ['a script for an address', 'q=javascript:alert(1)&place=javascript:alert(1)'],
]

/** The modes take turns: reading an address does not depend on them, drawing it does. */
const MODES = ['explore', 'embed', 'table']

for (const [n, [name, query]] of ADDRESSES.entries()) {
  for (const mode of MODES.slice(n % MODES.length, (n % MODES.length) + 1)) {
    test(`${name} does nothing in the mode ${mode}`, async ({ atlas, page }) => {
      let dialogs = 0
      page.on('dialog', (dialog) => {
        dialogs += 1
        return dialog.dismiss()
      })
      await page.addInitScript(() => {
        const names = Object.getOwnPropertyNames(Object.prototype).join()
        Object.assign(window, { inheritedBefore: names })
      })
      await page.goto(`./?${query}&mode=${mode}`)
      await expect(atlas.slider).toBeVisible()
      await atlas.slider.focus()
      await page.keyboard.press('End')
      await expect(atlas.status).toContainText(/11 members|dialogue|partners/)
      const isUntouched = await page.evaluate(() => {
        const { inheritedBefore } = window as unknown as { inheritedBefore: string }
        return inheritedBefore === Object.getOwnPropertyNames(Object.prototype).join()
      })
      expect(isUntouched).toBe(true)
      expect(await page.locator('img[src="x"]').count()).toBe(0)
      expect(dialogs).toBe(0)
    })
  }
}

test('a browser that refuses all storage has the whole application', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const refuse = {
      get() {
        throw new DOMException('no', 'SecurityError')
      },
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, refuse)
    }
  })
  await atlas.open('?date=1997-07-23')
  await atlas.country('Thailand').click()
  await atlas.expectAddress('place', 'THA')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/place=THA/)
})

test('the language that the record lacks is kept and said in both', async ({ atlas, page }) => {
  await atlas.open('?lang=id')
  await expect(atlas.notice('All texts are in English so far.')).toBeVisible()
  await expect(page.locator('[lang="id"]')).toHaveText(/masih dalam bahasa Inggris/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await atlas.country('Thailand').click()
  await atlas.expectAddress('place', 'THA')
  await atlas.expectAddress('lang', 'id')
})
