import { findBrowser } from '../browser'
import { runApp } from './app'
import { runMap } from './map/run-map'
import { parseOptions } from './options'
import { runTimeline } from './timeline/run-timeline'

/** `npm run bench`: the production build of the application, and our timeline and our map beside others. */
try {
  const { parts, quick } = parseOptions(process.argv.slice(2))
  const chromiumPath = findBrowser()
  const passed = [
    !parts.includes('app') || (await runApp(chromiumPath)),
    !parts.includes('timeline') || (await runTimeline(chromiumPath, quick)),
    !parts.includes('map') || (await runMap(chromiumPath, quick)),
  ]
  if (passed.includes(false)) {
    console.log('Not every verdict passed.')
    process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
