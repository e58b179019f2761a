import { Fragment, type ReactNode } from 'react'

interface Props {
  /** One letter, or several for a name. */
  readonly name: ReactNode
  readonly to: readonly string[]
}

/** MathML of a function and what it is applied to: `r(d)`, `s(A, B)`. */
export function Applied({ name, to }: Props) {
  return (
    <mrow>
      {typeof name === 'string' ? <mi>{name}</mi> : name}
      <mo stretchy="false">(</mo>
      {to.map((letter, index) => (
        <Fragment key={letter}>
          {index > 0 && <mo>,</mo>}
          <mi>{letter}</mi>
        </Fragment>
      ))}
      <mo stretchy="false">)</mo>
    </mrow>
  )
}
