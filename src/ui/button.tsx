import type { ComponentProps } from 'react'
import styles from './button.module.css'

type ButtonProps = ComponentProps<'button'> & {
  /** `plain` has a hairline, `quiet` only its text, `strong` the ink as ground. */
  look?: 'plain' | 'quiet' | 'strong'
}

export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  const names = [styles.button, styles[look], className].filter(Boolean).join(' ')
  return <button type={type} className={names} {...rest} />
}
