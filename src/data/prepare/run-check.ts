import { join } from 'node:path'
import { describeProblem } from '../problems'
import { checkData } from './check'

/** The data part of `npm run check`: prints every fault and fails where there is one. */
const problems = checkData(join(import.meta.dirname, '../../../public/data'))
for (const problem of problems) console.error(describeProblem(problem))
console.log(problems.length === 0 ? 'data: sound' : `data: ${problems.length} faults`)
process.exitCode = problems.length === 0 ? 0 : 1
