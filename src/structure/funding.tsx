import { memo } from 'react'
import { dateInWords } from '../domain/date-words'
import type { Budget, BudgetFigure, StaffFigure } from '../domain/structure-records'
import type { Citations } from '../panels/details/citations'
import { LinkedText } from '../panels/details/linked-text'
import { SourceMarks } from '../panels/details/sources'
import { amountInWords, staffInWords } from './funding-words'
import styles from './structure.module.css'

interface FundingProps {
  budget: Budget | null
  staffing: readonly StaffFigure[]
  citations: Citations
}

/** How the Secretariat is paid for, and who works there, as far as sources give figures. */
export const Funding = memo(function Funding({ budget, staffing, citations }: FundingProps) {
  return (
    <>
      {budget && (
        <section aria-label="Who pays">
          <h3 className={styles.heading}>Who pays</h3>
          <p>
            <LinkedText text={budget.basis.text.en} />
            <SourceMarks ids={budget.basis.sources} citations={citations} />
          </p>
          <table className={styles.figures}>
            <caption>Operating budget, in US dollars</caption>
            <thead>
              <tr>
                <th scope="col">Year</th>
                <th scope="col">Total</th>
                <th scope="col">Each member</th>
              </tr>
            </thead>
            <tbody>
              {budget.figures.map((figure) => (
                <BudgetRow key={figure.year} {...{ figure, citations, budget }} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {staffing.length > 0 && (
        <section aria-label="Who works there">
          <h3 className={styles.heading}>Who works there</h3>
          <dl className={styles.staff}>
            {staffing.map((figure) => (
              <div key={figure.year}>
                <dt>{dateInWords(figure.year)}</dt>
                <dd>
                  <LinkedText text={staffInWords(figure)} />
                  <SourceMarks ids={figure.sources} citations={citations} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
})

interface RowProps {
  figure: BudgetFigure
  budget: Budget
  citations: Citations
}

function BudgetRow({ figure, budget, citations }: RowProps) {
  const { year, total, perMember, approximate, note, sources, confidence } = figure
  const largest = Math.max(...budget.figures.map((other) => other.total ?? 0))
  return (
    <tr>
      <th scope="row">{dateInWords(year)}</th>
      <td>
        {total === undefined ? (
          'not known'
        ) : (
          <span className={styles.amount} style={{ '--part': total / largest }}>
            {amountInWords(total, approximate)}
          </span>
        )}
      </td>
      <td title={note?.en}>
        {perMember === undefined ? 'not known' : amountInWords(perMember, approximate)}
        <SourceMarks ids={sources} citations={citations} confidence={confidence} />
        {note && (
          <small>
            <LinkedText text={note.en} />
          </small>
        )}
      </td>
    </tr>
  )
}
