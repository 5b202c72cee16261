import { useLayoutEffect } from 'react'
import { type Paper, pageRule } from './paper'

/** Tells the browser the paper. A sheet made by script: the page's policy forbids inline styles. */
export function usePageRule(paper: Paper): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(pageRule(paper))
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [paper])
}
