import 'virtual:palette.css'
import './ui/fonts.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { askEarly } from './app/early'
import { applyTheme } from './app/theme'
import { readAddress } from './url/address'

// Before the first frame, so that a theme in the address never flashes the other one.
applyTheme(readAddress(location.search).view.theme)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element "root"')
askEarly().then((early) => createRoot(root).render(<App {...early} />))
