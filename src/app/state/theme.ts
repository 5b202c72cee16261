import { useEffect } from 'react'
import type { ThemeChoice } from '../../domain/view-state'
import type { Theme } from '../../ui/palette'
import { useMedia } from '../../ui/use-media'
import { useView } from '../../url/use-view'

/** Says on the root element what the address asks for; "auto" leaves it to the system. */
export function applyTheme(choice: ThemeChoice): void {
  const { dataset } = document.documentElement
  if (choice === 'auto') delete dataset.theme
  else dataset.theme = choice
}

const SYSTEM_DARK = '(prefers-color-scheme: dark)'

/** The theme that a choice comes to on this device. */
export function themeOf(choice: ThemeChoice, systemDark = matchMedia(SYSTEM_DARK).matches): Theme {
  if (choice === 'auto') return systemDark ? 'dark' : 'light'
  return choice
}

/** The theme that is on the screen. */
export function useTheme(): Theme {
  const choice = useView('theme')
  const systemDark = useMedia(SYSTEM_DARK)
  useEffect(() => applyTheme(choice), [choice])
  return themeOf(choice, systemDark)
}
