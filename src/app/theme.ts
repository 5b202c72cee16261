import { useEffect } from 'react'
import type { ThemeChoice } from '../domain/view-state'
import type { Theme } from '../ui/palette'
import { useMedia } from '../ui/use-media'
import { useView } from '../url/use-view'

/** Says on the root element what the address asks for; "auto" leaves it to the system. */
export function applyTheme(choice: ThemeChoice): void {
  const { dataset } = document.documentElement
  if (choice === 'auto') delete dataset.theme
  else dataset.theme = choice
}

/** The theme that is on the screen. */
export function useTheme(): Theme {
  const choice = useView('theme')
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  useEffect(() => applyTheme(choice), [choice])
  if (choice === 'auto') return systemDark ? 'dark' : 'light'
  return choice
}
