import type { HTMLAttributes } from 'react'

/** The elements of MathML Core that the formulas use; React draws them, its types don't know them. */
interface MathAttributes extends HTMLAttributes<MathMLElement> {
  readonly display?: 'block' | 'inline'
  /** Limits of a sum above and below it, also in a fraction. */
  readonly displaystyle?: 'true' | 'false'
  readonly stretchy?: 'true' | 'false'
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      math: MathAttributes
      mfrac: MathAttributes
      mi: MathAttributes
      mn: MathAttributes
      mo: MathAttributes
      mover: MathAttributes
      mrow: MathAttributes
      msub: MathAttributes
      msup: MathAttributes
      mtext: MathAttributes
      munder: MathAttributes
    }
  }
}
