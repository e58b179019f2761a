/** Four decimals of a degree are about 10 m: what the files carry, and never a negative zero. */
export function round4(value: number): number {
  const rounded = Math.round(value * 1e4) / 1e4
  return rounded === 0 ? 0 : rounded
}
