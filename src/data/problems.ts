/** What can be wrong with the record, in words that name the file, the record and the field. */
export type Problem =
  | { code: 'file-missing'; file: string; detail: string }
  | { code: 'file-not-json'; file: string; detail: string }
  | { code: 'file-shape'; file: string; detail: string }
  | { code: 'record-left-out'; file: string; record: string; field: string; detail: string }
  | { code: 'dates-out-of-order'; file: string; record: string; field: string; detail: string }
  | { code: 'reference-missing'; file: string; record: string; field: string; detail: string }
  | { code: 'duplicate-id'; file: string; record: string; field: string; detail: string }
  | { code: 'claim-missing'; file: string; record: string; field: string; detail: string }
  | { code: 'step-unsound'; file: string; record: string; field: string; detail: string }
  | { code: 'place-elsewhere'; file: string; record: string; field: string; detail: string }

/** One line for the command line. */
export function describeProblem(problem: Problem): string {
  const where = 'record' in problem ? `${problem.record} › ${problem.field}` : 'whole file'
  return `${problem.file} › ${where}: ${problem.detail} (${problem.code})`
}

/** One plain sentence for a viewer. */
export function explainProblem(problem: Problem): string {
  switch (problem.code) {
    case 'file-missing':
      return `The file ${problem.file} could not be loaded, so what it holds is missing here.`
    case 'file-not-json':
      return `The file ${problem.file} cannot be read, so what it holds is missing here.`
    case 'file-shape':
      return `The file ${problem.file} is not as expected: ${problem.detail}.`
    default:
      return `One record of ${problem.file} was left out: ${problem.record} (${problem.field}: ${problem.detail}).`
  }
}

/** Structural damage: nothing in the file can be used. */
export class FileProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(describeProblem(problem))
    this.name = 'FileProblem'
    this.problem = problem
  }
}
